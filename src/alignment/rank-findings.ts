import type { DraftFinding } from "./draft-finding.ts";

/** Each further finding of one topic and kind is worth this much of the one before: an analyst wants the breadth first, most of all of what is left out. */
const repeat: Readonly<Record<string, number>> = { omission: 0.8 };
const anyRepeat = 0.88;

/** And of one kind whatever the topic: what is left out is what analysts look for first, so the other kinds must not crowd it out. */
const sameKind: Readonly<Record<string, number>> = { corroborated: 0.95, wording: 0.95, "told-for-other": 0.93, "quotation-altered": 0.93 };

/** What several accounts show is worth a little more than what one shows. */
const perAccount = 0.04;
const mostAccounts = 4;

const telling = ({ spans }: DraftFinding): number =>
  perAccount * (Math.min(mostAccounts, new Set(spans.map(({ account }) => account)).size) - 1);

/** Orders findings as an analyst would report them; equal ones keep the order in which they were made. */
export function rankFindings(findings: readonly DraftFinding[]): readonly DraftFinding[] {
  const byWorth = findings.map((finding, at) => ({ finding, at })).sort((a, b) => b.finding.worth - a.finding.worth || a.at - b.at);
  const counts = new Map<string, number>();
  const weighed = byWorth.map(({ finding, at }) => {
    const key = `${finding.kind}·${finding.topic ?? ""}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const before = counts.get(finding.kind) ?? 0;
    counts.set(finding.kind, before + 1);
    return {
      finding,
      at,
      worth: (finding.worth + telling(finding)) * (repeat[finding.kind] ?? anyRepeat) ** count * (sameKind[finding.kind] ?? 1) ** before,
    };
  });
  return weighed.sort((a, b) => b.worth - a.worth || a.at - b.at).map(({ finding }) => finding);
}
