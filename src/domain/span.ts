/** A stretch of one text: UTF-16 offsets as `String.slice` counts them; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of one account, and the words found there. */
export interface EvidenceSpan extends Span {
  /** The account's id. */
  readonly account: string;
  /** The words themselves, so the span can be found again when the page is republished. */
  readonly quote: string;
}
