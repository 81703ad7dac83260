import type { EncounterFact } from "../domain/comparison.ts";
import { sidesOf } from "../extraction/principals.ts";
import type { Comparison } from "../domain/comparison.ts";
import type { DraftFinding } from "./draft-finding.ts";
import type { ReadAccount } from "./read-account.ts";
import type { Side } from "./sides.ts";

/** Lengths agree where they differ by no more than this share of the longer: "2 h 17 min" and "about 2 h 20". */
const sameLength = 0.15;

/** What comparing the facts of the encounter shows: its length, its tone, who asked for it. */
export function findFactFindings(facts: Comparison["encounterFacts"], accounts: readonly ReadAccount[], sides: readonly Side[]): DraftFinding[] {
  return [...lengthFindings(facts.duration, accounts), ...toneFindings(facts.tone, accounts), ...initiatorFindings(facts.initiator, sides)];
}

function lengthFindings(durations: readonly EncounterFact[], accounts: readonly ReadAccount[]): DraftFinding[] {
  const found: DraftFinding[] = [];
  for (let i = 0; i < durations.length; i++) {
    for (let j = i + 1; j < durations.length; j++) {
      const [a, b] = [durations[i], durations[j]];
      if (!a || !b || a.account === b.account) continue;
      const [x, y] = [Number(a.value), Number(b.value)];
      const agree = Math.abs(x - y) <= sameLength * Math.max(x, y);
      found.push({
        ...blank,
        kind: agree ? "corroborated" : "conflict",
        saidBy: saidBy([a, b], accounts),
        spans: [...a.spans, ...b.spans],
        rule: agree ? "same-length" : "other-length",
        confidence: agree ? 0.85 : 0.7,
        worth: agree ? 0.55 : 0.8,
        values: [quoteOf(a), quoteOf(b)],
      });
    }
  }
  const seen = new Set<string>();
  return found.filter((finding) => !seen.has(finding.kind) && seen.add(finding.kind));
}

/** How each side characterises the talk, where both do: one finding for the encounter. */
function toneFindings(tones: readonly EncounterFact[], accounts: readonly ReadAccount[]): DraftFinding[] {
  const bySide = new Map<string, EncounterFact>();
  for (const tone of tones) {
    const [side, ...more] = sidesOf(sideOf(tone, accounts));
    if (side && more.length === 0 && !bySide.has(side)) bySide.set(side, tone);
  }
  const [a, b] = [...bySide.values()];
  if (!a || !b) return [];
  const same = a.value === b.value;
  return [{ ...blank, kind: same ? "corroborated" : "wording", saidBy: saidBy([a, b], accounts), spans: [...a.spans, ...b.spans], rule: "tone", confidence: 0.6, worth: 0.5, values: [quoteOf(a), quoteOf(b)] }];
}

/** Nobody says who asked, though every side's text is held: both are silent on a fact that every encounter has. */
function initiatorFindings(initiators: readonly EncounterFact[], sides: readonly Side[]): DraftFinding[] {
  const told = initiators.filter((fact) => sides.some((side) => side.accounts.some((read) => read.account.id === fact.account)));
  const [a, ...others] = told;
  const contrary = a && others.find((fact) => fact.party !== null && a.party !== null && fact.party !== a.party);
  if (a && contrary) {
    const all = sides.flatMap((side) => side.accounts);
    return [{ ...blank, kind: "conflict", saidBy: saidBy([a, contrary], all), spans: [...a.spans, ...contrary.spans], rule: "other-initiator", confidence: 0.7, worth: 0.85, values: [a.value, contrary.value] }];
  }
  if (told.length > 0 || sides.length < 2) return [];
  return [
    {
      ...blank,
      kind: "both-silent",
      silent: sides.map((side) => side.code),
      silentAccounts: sides.flatMap((side) => side.accounts.map((read) => read.account.id)),
      firm: sides.every((side) => side.whole),
      rule: "initiator-untold",
      confidence: 0.7,
      worth: 0.4,
    },
  ];
}

const blank = { point: null, topic: null, saidBy: [], silent: [], silentAccounts: [], firm: false, spans: [], values: null } as const;

const sideOf = (fact: EncounterFact, accounts: readonly ReadAccount[]): string | null => accounts.find((read) => read.account.id === fact.account)?.account.side ?? null;

function saidBy(facts: readonly EncounterFact[], accounts: readonly ReadAccount[]): string[] {
  return [...new Set(facts.flatMap((fact) => sidesOf(sideOf(fact, accounts))))];
}

const quoteOf = (fact: EncounterFact): string => fact.spans[0]?.quote ?? fact.value;
