/** A doubt about a text, with its place and the rule that raised it. News for the analyst, never an exception. */
export interface Diagnostic {
  /** Kebab-case name of the rule, such as `no-language-pack`. */
  readonly rule: string;
  /** UTF-16 offsets into the text; both 0 where the whole text is meant. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
}
