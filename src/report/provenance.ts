import {
  type CheckedQuotation,
  type Comparison,
  type Derivation,
  type Finding,
  type FindingScope,
  findingScopes,
  type QuotationStatus,
} from "../domain/comparison.ts";
import { cleanLine } from "./clean.ts";
import { labelSide } from "./labels.ts";
import type { Messages } from "./messages.ts";

/** Findings that compare the same kind of things: the sides, accounts of one side, or the press and a side's words. */
export interface ScopeFindings {
  readonly scope: "sides" | FindingScope;
  /** With their places in the ranked list, from 1. */
  readonly findings: readonly { readonly finding: Finding; readonly number: number }[];
}

/** What stands between the sides first; what does not, apart from it. No group is empty. */
export function groupByScope(ranked: readonly Finding[]): readonly ScopeFindings[] {
  const numbered = ranked.map((finding, at) => ({ finding, number: at + 1 }));
  return (["sides", ...findingScopes] as const)
    .map((scope) => ({ scope, findings: numbered.filter(({ finding }) => (finding.scope ?? "sides") === scope) }))
    .filter(({ findings }) => findings.length > 0);
}

/** How many independent witnesses there are and who: sides by their codes, papers by their publishers; nothing where they are not counted. */
export function describeWitnesses({ witnesses }: Finding, comparison: Comparison, messages: Messages): string {
  if (witnesses === undefined || witnesses.length === 0) return "";
  const names = witnesses.map((witness) => {
    const account = comparison.accounts.find(({ id }) => id === witness);
    return account ? cleanLine(account.publisher ?? account.id) : labelSide(witness, messages);
  });
  return messages.countWitnesses(names);
}

const gravest: readonly QuotationStatus[] = ["altered", "not-found", "trimmed", "translation", "same", "unchecked"];

/** Quotations, the gravest first, else in the order of accounts and text. */
export function orderQuotations(comparison: Comparison): readonly CheckedQuotation[] {
  return gravest.flatMap((status) => comparison.quotations.filter((quotation) => quotation.status === status));
}

/** How the printed words stand to the own ones, and whose they are said to be. */
export function describeQuotation({ status, speaker }: CheckedQuotation, messages: Messages): string[] {
  return [messages.quotations[status], messages.printedAs(labelSide(speaker, messages))];
}

/** What was changed, in order: own words and those printed in their stead. */
export function describeChanges({ changes }: CheckedQuotation, messages: Messages): string {
  return changes
    .map(({ own, printed }) => {
      const [before, after] = [`“${cleanLine(own)}”`, `“${cleanLine(printed)}”`];
      if (printed === "") return `${messages.leftOut} ${before}`;
      return own === "" ? `${messages.putIn} ${after}` : `${before} → ${after}`;
    })
    .join("; ");
}

/** One account that has words of another. */
export interface Descent {
  readonly account: string;
  readonly derivation: Derivation;
}

/** Who has words from whom, in the order of accounts. */
export function listDescents(comparison: Comparison): readonly Descent[] {
  return comparison.accounts.flatMap(({ id, derivations }) => derivations.map((derivation) => ({ account: id, derivation })));
}

/** How and how much an account takes; `nameOf` gives what the other is called. */
export function describeDescent(
  { how, from, share, stated }: Derivation,
  messages: Messages,
  nameOf: (account: string) => string,
): string[] {
  return [
    `${messages.descents[how]} ${nameOf(from)}`,
    messages.shareOfText(Math.round(share * 100)),
    stated ? messages.statedSource : "",
  ].filter((part) => part !== "");
}
