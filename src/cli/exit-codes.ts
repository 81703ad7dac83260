/** What the exit code of a command says. Documented in `docs/commands.md`; scripts rely on it. */
export const exitCodes = {
  ok: 0,
  /** Ours to mend. */
  fault: 1,
  /** The command line asks for what there is not. */
  usage: 2,
  /** Input that could not be read, nothing left to compare, a workspace that cannot be opened, or a record in which not all holds. */
  input: 3,
  /** `find` found nothing; the answer tells in what was searched. */
  notFound: 4,
  /** Ctrl-C, as shells have it. */
  cancelled: 130,
} as const;
