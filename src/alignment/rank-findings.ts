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
  const ranked = weighed.sort((a, b) => b.worth - a.worth || a.at - b.at);
  return [...acrossTopics(ranked.slice(0, screen)), ...ranked.slice(screen)].map(({ finding }) => finding);
}

interface Weighed {
  readonly finding: DraftFinding;
  readonly worth: number;
}

/** Findings at the head, of which a reader sees the first at once. */
const screen = 20;

/** Each further finding of one topic, whatever its kind, is worth this much of the one before: four on soybeans are not the ten that an analyst wants. */
const ofOneTopic = 0.85;

/** The head in the order in which it shows most matters soonest. */
function acrossTopics<Each extends Weighed>(head: readonly Each[]): readonly Each[] {
  const counts = new Map<string, number>();
  return head
    .map((each, at) => {
      const root = each.finding.topic?.split("/")[0];
      const before = root === undefined ? 0 : (counts.get(root) ?? 0);
      if (root !== undefined) counts.set(root, before + 1);
      return { each, at, worth: each.worth * ofOneTopic ** before };
    })
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .map(({ each }) => each);
}
