import type { ComparedAccount, Comparison, FindingKind, Verdict } from "../../domain/comparison.ts";
import type { EvidenceSpan } from "../../domain/span.ts";
import { orderAccounts, type SideAccounts } from "../order-accounts.ts";

/** Hue and shape of a verdict or a kind of finding, as the style sheet knows them. */
export type Hue = "corroborated" | "one-sided" | "degree" | "substance" | "conflict" | "told" | "quiet";

/** The hue of each verdict. */
export const verdictHues: Readonly<Record<Verdict, Hue>> = {
  corroborated: "corroborated",
  "one-sided": "one-sided",
  degree: "degree",
  substance: "substance",
  conflict: "conflict",
  "told-for-other": "told",
};

/** The hue of each kind of finding, and its glyph. */
export const findingLooks: Readonly<Record<FindingKind, { readonly hue: Hue; readonly glyph: string }>> = {
  omission: { hue: "one-sided", glyph: "v-one-sided" },
  corroborated: { hue: "corroborated", glyph: "v-corroborated" },
  wording: { hue: "degree", glyph: "v-degree" },
  conflict: { hue: "conflict", glyph: "v-conflict" },
  "told-for-other": { hue: "told", glyph: "v-told" },
  "quotation-altered": { hue: "substance", glyph: "v-altered" },
  emphasis: { hue: "degree", glyph: "v-emphasis" },
  "both-silent": { hue: "quiet", glyph: "v-both-silent" },
};

/** A stretch of a text that something in the report points to. */
export interface CitedSpan {
  readonly start: number;
  readonly end: number;
  /** Null where only a cell of the matrix points here. */
  readonly hue: Hue | null;
  /** Places of the findings, from 1, that point here. */
  readonly findings: readonly number[];
}

/** The accounts of a report in their order, and where in their texts the evidence stands. */
export interface Evidence {
  readonly groups: readonly SideAccounts[];
  readonly accounts: readonly ComparedAccount[];
  /** The account and its number, from 1; undefined for an id that is not of this comparison. */
  findAccount(id: string): { readonly account: ComparedAccount; readonly number: number } | undefined;
  /** The anchor of a span, without `#`; null where the span points out of its text. */
  anchorOf(span: EvidenceSpan): string | null;
  /** Every span of an account that something points to, in order. */
  listSpans(account: string): readonly CitedSpan[];
}

/** Gathers every span that a report points to, so that each is marked once and bears the hue of the weightiest finding. */
export function gatherEvidence(comparison: Comparison): Evidence {
  const groups = orderAccounts(comparison);
  const accounts = groups.flatMap((group) => group.accounts);
  const numbered = new Map(accounts.map((account, index) => [account.id, { account, number: index + 1 }]));
  const cited = new Map<string, Map<string, { start: number; end: number; hue: Hue | null; findings: number[] }>>();
  const cite = (span: EvidenceSpan, hue: Hue | null, finding: number | null): void => {
    const length = numbered.get(span.account)?.account.text.length ?? 0;
    if (span.start < 0 || span.end > length || span.start >= span.end) return;
    const ofAccount = cited.get(span.account) ?? new Map();
    cited.set(span.account, ofAccount);
    const key = `${span.start}-${span.end}`;
    const known = ofAccount.get(key) ?? { start: span.start, end: span.end, hue: null, findings: [] };
    known.hue ??= hue;
    if (finding !== null && !known.findings.includes(finding)) known.findings.push(finding);
    ofAccount.set(key, known);
  };
  comparison.findings.forEach((finding, index) => {
    for (const span of finding.spans) cite(span, findingLooks[finding.kind].hue, index + 1);
  });
  for (const point of comparison.points) {
    for (const { spans } of point.statements) for (const span of spans) cite(span, verdictHues[point.verdict], null);
  }
  for (const { printed, against, status } of comparison.quotations) {
    for (const span of [printed, against]) if (span !== null) cite(span, status === "altered" ? "substance" : null, null);
  }
  const { initiator, duration, tone, form, place, present } = comparison.encounterFacts;
  const plain = [
    ...comparison.commitments,
    ...comparison.accounts.flatMap(({ derivations }) => derivations),
    ...initiator,
    ...duration,
    ...tone,
    ...form,
    ...place,
    ...present,
    ...comparison.matrix.flatMap((row) => row.cells),
  ];
  for (const { spans } of plain) for (const span of spans) cite(span, null, null);
  return {
    groups,
    accounts,
    findAccount: (id) => numbered.get(id),
    anchorOf: (span) => {
      const number = numbered.get(span.account)?.number;
      const known = cited.get(span.account)?.has(`${span.start}-${span.end}`) ?? false;
      return number !== undefined && known ? spanAnchor(number, span) : null;
    },
    listSpans: (account) => [...(cited.get(account)?.values() ?? [])].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** The anchor of a span in the text of the account with this number. */
export function spanAnchor(number: number, span: { readonly start: number; readonly end: number }): string {
  return `a${number}-${span.start}-${span.end}`;
}
