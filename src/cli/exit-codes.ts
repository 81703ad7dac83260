/** What the exit code of a command says. Documented in `docs/commands.md`; scripts rely on it. */
export const exitCodes = {
  ok: 0,
  /** Ours to mend. */
  fault: 1,
  /** The command line asks for what there is not. */
  usage: 2,
  /** Input that could not be read, or nothing left to compare. */
  input: 3,
  /** `find` found nothing; the answer tells in what was searched. */
  notFound: 4,
} as const;
