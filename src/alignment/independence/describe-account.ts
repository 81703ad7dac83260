import type { ComparedAccount, Derivation } from "../../domain/comparison.ts";
import type { ReadAccount } from "../read-account.ts";
import type { Witnesses } from "./witnesses.ts";

/** An account as the comparison prints it, with where it has its matter from. */
export function describeAccount(
  read: ReadAccount,
  derivations: ReadonlyMap<ReadAccount, readonly Derivation[]>,
  outliers: ReadonlySet<ReadAccount>,
  witnesses: Witnesses,
): ComparedAccount {
  const { account, extraction } = read;
  const own = derivations.get(read) ?? [];
  return {
    id: account.id,
    side: account.side,
    kind: account.kind,
    publisher: account.publisher,
    url: account.url,
    publishedAt: account.publishedAt,
    language: account.language,
    complete: account.complete,
    textStatus: account.textStatus,
    text: account.text,
    extraction,
    characters: account.text.length,
    statements: extraction.statements.length,
    derivedFrom: own.filter(({ how }) => how !== "quotes").map(({ from }) => from),
    derivations: own,
    witness: witnesses.ofAccount(read),
    outlier: outliers.has(read),
  };
}
