import type { EvidenceSpan } from "../../../domain/span.ts";
import type { AccountView } from "../../../domain/view.ts";

/** How the parts of a source are named, in the language of the interface. */
export interface SourceWords {
  side(side: string | null): string;
  kind(kind: AccountView["kind"]): string;
  day(iso: string | null): string;
  /** What goes with words that are not the publisher's own. */
  warning(status: AccountView["textStatus"]): string | null;
  readonly partial: string;
  readonly whole: string;
  version(number: number): string;
}

/** One line that says where words come from: side, kind, publisher, day, version, and how much of the text is held. */
export function describeSource(account: AccountView, words: SourceWords): string {
  return [
    words.side(account.side),
    words.kind(account.kind),
    account.publisher ?? account.id,
    words.day(account.publishedAt),
    words.version(account.version.number),
    account.complete ? words.whole : words.partial,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** What is put on the clipboard for evidence: the words, where they stand, and what they were shown for. Plain text. */
export function copyEvidence(heading: string, spans: readonly EvidenceSpan[], account: AccountView, words: SourceWords): string {
  const quotes = spans.map(({ quote, start, end }) => `“${quote}” [${account.id}:${start}-${end}]`);
  return [heading, ...quotes, describeSource(account, words), account.url ?? "", words.warning(account.textStatus) ?? ""]
    .filter((line) => line !== "")
    .join("\n");
}
