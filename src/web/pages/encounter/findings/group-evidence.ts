import type { EvidenceSpan } from "../../../../domain/span.ts";
import type { AccountView, FindingView } from "../../../../domain/view.ts";

/** The spans of one account that a finding shows. */
export interface AccountEvidence {
  readonly account: string;
  readonly spans: readonly EvidenceSpan[];
}

/** Spans by account, in the order in which the finding gives the accounts. */
export function groupEvidence(spans: readonly EvidenceSpan[]): readonly AccountEvidence[] {
  const groups = new Map<string, EvidenceSpan[]>();
  for (const span of spans) groups.set(span.account, [...(groups.get(span.account) ?? []), span]);
  return [...groups].map(([account, own]) => ({ account, spans: own }));
}

/** How far a silence reaches: the texts of one side that were searched. */
export interface SilenceScope {
  readonly side: string;
  readonly texts: number;
  /** Texts held only in part: their silence proves nothing. */
  readonly partial: number;
  /** The latest time at which one of them was captured; null without a text. */
  readonly asOf: string | null;
}

/** One scope for each side that a finding calls silent. */
export function listSilences(
  finding: Pick<FindingView, "silent" | "silentAccounts">,
  accounts: readonly AccountView[],
): readonly SilenceScope[] {
  const searched = accounts.filter(({ id }) => finding.silentAccounts.includes(id));
  return finding.silent.map((side) => {
    const own = searched.filter((account) => account.side?.split("+").includes(side) === true);
    const times = own.map(({ version }) => version.capturedAt).sort();
    return { side, texts: own.length, partial: own.filter(({ complete }) => !complete).length, asOf: times.at(-1) ?? null };
  });
}
