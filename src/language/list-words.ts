/** How one language lists things within a sentence. */
export interface ListWords {
  /** Words behind which a list of things begins: "including", 包括, включая. Global. */
  readonly opens: RegExp;
  /** Marks between its items. Global. */
  readonly parts: RegExp;
  /** What an item begins with that is no part of it: "and", "plus". Anchored at the start. */
  readonly joins: RegExp;
  /** What goes on with the item before: "with the total rising to twenty". Anchored at the start. */
  readonly hangsOn: RegExp;
}
