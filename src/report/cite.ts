import type { ComparedAccount } from "../domain/comparison.ts";
import type { EvidenceSpan } from "../domain/span.ts";
import { cleanLine } from "./clean.ts";

/** Words of an account with everything needed to find them again. */
export interface Citation {
  readonly account: string;
  readonly side: string | null;
  readonly publisher: string | null;
  /** As published: day, month or time with zone. */
  readonly date: string | null;
  readonly address: string | null;
  readonly language: string;
  readonly textStatus: ComparedAccount["textStatus"];
  /** UTF-16 offsets into the account's text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Says where the words of a span stand: account, publisher, date, address, place. */
export function citeSpan(account: ComparedAccount, span: EvidenceSpan): Citation {
  return {
    account: account.id,
    side: account.side,
    publisher: account.publisher,
    date: account.publishedAt,
    address: account.url,
    language: account.language,
    textStatus: account.textStatus,
    start: span.start,
    end: span.end,
    words: span.quote,
  };
}

/** A citation in parts, safe to print: `accounts/us.txt:610–702`, `The White House`, `2026-02-04`, `https://…`. */
export function citationParts(citation: Citation): string[] {
  const place = `${citation.account}:${citation.start}–${citation.end}`;
  return [place, citation.publisher, citation.date, citation.address].map((part) => cleanLine(part ?? "")).filter((part) => part !== "");
}

/** A citation on one line. */
export function formatCitation(citation: Citation): string {
  return citationParts(citation).join(" · ");
}
