/** Where one language may go over from one clause to the next. Both global. */
export interface ClauseBreaks {
  /** Marks behind which another clause or item begins: ";", ",", brackets, dashes. */
  readonly marks: RegExp;
  /** Words that join clauses: "and", "while", 并, а, the Korean ending -고. */
  readonly words: RegExp;
}
