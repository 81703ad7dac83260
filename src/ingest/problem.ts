/** Something about one file or line that a person can mend; the others are read all the same. */
export interface IngestProblem {
  /** Kebab-case, stable: `missing-file`, `binary-file`, `bad-field`, … */
  readonly code: string;
  /** The file as it was named, with `:LINE` for JSON lines. */
  readonly file: string;
  readonly message: string;
}
