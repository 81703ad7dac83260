/** What a copied statement carries with it, in words ready to be pasted. */
export interface CopiedStatement {
  readonly quote: string;
  readonly speaker: string | null;
  readonly teller: string;
  readonly side: string | null;
  readonly published: string | null;
  readonly encounter: string | null;
  readonly version: number;
  /** SHA-256 of the text, in hex. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly url: string | null;
  /** Said of demonstration texts, so that their words are never passed on as somebody's. */
  readonly warning: string | null;
}

/** Words between the figures of a source, in the language of the interface. */
export interface CopyWords {
  readonly unknownSpeaker: string;
  toldBy(teller: string): string;
  version(number: number): string;
  characters(start: number, end: number): string;
}

/** A statement with its source: the words, then who says and who tells them, then where exactly they stand. */
export function copyStatement(statement: CopiedStatement, words: CopyWords): string {
  const teller = statement.side === null ? statement.teller : `${statement.teller} (${statement.side})`;
  const whose = [statement.speaker ?? words.unknownSpeaker, words.toldBy(teller), statement.published, statement.encounter];
  const where = [
    words.version(statement.version),
    words.characters(statement.start, statement.end),
    `sha256 ${statement.text.slice(0, 16)}`,
    statement.url,
  ];
  const lines = [`“${statement.quote}”`, `— ${present(whose).join(" · ")}`, `[${present(where).join(" · ")}]`, statement.warning];
  return present(lines).join("\n");
}

function present(parts: readonly (string | null)[]): readonly string[] {
  return parts.filter((part): part is string => part !== null && part !== "");
}
