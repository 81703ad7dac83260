import type { Account } from "../domain/account.ts";
import type { Extraction } from "../domain/extraction.ts";
import type { EvidenceSpan, Span } from "../domain/span.ts";
import type { LanguagePack } from "../language/language-pack.ts";

/** An account after reading: what comparing starts from. */
export interface ReadAccount {
  readonly account: Account;
  readonly extraction: Extraction;
  readonly pack: LanguagePack;
}

/** Whether absence from this account proves anything: the whole text is held, in the publisher's words or a full re-telling. */
export function isWhole(account: Pick<Account, "complete" | "textStatus">): boolean {
  return account.complete && account.textStatus !== "digest";
}

/** A span of an account as evidence, with the words it holds. */
export function evidence(account: Account, span: Span): EvidenceSpan {
  return { account: account.id, start: span.start, end: span.end, quote: account.text.slice(span.start, span.end) };
}
