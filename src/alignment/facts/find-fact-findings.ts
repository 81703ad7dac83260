import type { Comparison, EncounterFact } from "../../domain/comparison.ts";
import type { EncounterKind } from "../../domain/encounter.ts";
import type { EvidenceSpan } from "../../domain/span.ts";
import { sidesOf } from "../../extraction/principals.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import type { Side } from "../sides.ts";
import { findOutcomeNames } from "./find-outcome-names.ts";

/** Lengths agree where they differ by no more than this share of the longer: "2 h 17 min" and "about 2 h 20". */
const sameLength = 0.1;

/** What comparing the facts of the encounter shows: its length, its tone, who asked for it. */
export function findFactFindings(
  facts: Comparison["encounterFacts"],
  accounts: readonly ReadAccount[],
  sides: readonly Side[],
  kind: EncounterKind | null,
): DraftFinding[] {
  return [
    ...lengthFindings(facts.duration, accounts),
    ...lengthOmission(facts.duration, sides),
    ...toneFindings(facts.tone, accounts),
    ...initiatorFindings(facts.initiator, accounts, sides, kind),
    ...findOutcomeNames(sides),
  ];
}

/** One finding of lengths that agree and one of lengths that do not: of these the two that lie farthest apart. */
function lengthFindings(durations: readonly EncounterFact[], accounts: readonly ReadAccount[]): DraftFinding[] {
  const found: DraftFinding[] = [];
  let widest = 0;
  for (let i = 0; i < durations.length; i++) {
    for (let j = i + 1; j < durations.length; j++) {
      const [a, b] = [durations[i], durations[j]];
      if (!a || !b || a.account === b.account) continue;
      const [x, y] = [Number(a.value), Number(b.value)];
      const apart = Math.abs(x - y) / Math.max(x, y);
      const agree = apart <= sameLength;
      // "More than two hours" leaves room for three and a half.
      if (!agree && (allows(a, y, accounts) || allows(b, x, accounts))) continue;
      if (agree ? found.some(({ kind }) => kind === "corroborated") : apart <= widest) continue;
      if (!agree) widest = apart;
      const sides = saidBy([a, b], accounts);
      found.push({
        ...blank,
        kind: agree ? "corroborated" : "conflict",
        saidBy: sides,
        spans: [...a.spans, ...b.spans],
        rule: agree ? "same-length" : "other-length",
        confidence: agree ? 0.85 : 0.7,
        // Between papers alone it is their quarrel.
        worth: agree ? 0.55 : sides.length > 0 ? 0.8 : 0.55,
        values: [quoteOf(a), quoteOf(b)],
      });
    }
  }
  return [...found.filter(({ kind }) => kind === "corroborated"), ...found.filter(({ kind }) => kind === "conflict").slice(-1)];
}

/** Whether a length is told as a bound within which another lies. */
function allows({ account, spans: [span] }: EncounterFact, seconds: number, accounts: readonly ReadAccount[]): boolean {
  const read = accounts.find((each) => each.account.id === account);
  const told = read?.extraction.quantities.find(({ unit, start, end }) => unit === "s" && span && start < span.end && end > span.start);
  if (!told || Array.isArray(told.value)) return false;
  if (told.bound === "more-than" || told.bound === "at-least") return seconds > Number(told.value);
  return (told.bound === "less-than" || told.bound === "at-most") && seconds < Number(told.value);
}

/** One side says how long the talk took, the others' whole texts do not. */
function lengthOmission(durations: readonly EncounterFact[], sides: readonly Side[]): DraftFinding[] {
  const told = durations.filter((fact) => sides.some((side) => side.accounts.some((read) => read.account.id === fact.account)));
  return factOmission(told, sides, "length-told-by-one", 0.45);
}

/** How each side characterises the talk, where both do: one finding for the encounter, in agreement where they use the same adjectives. */
function toneFindings(tones: readonly EncounterFact[], accounts: readonly ReadAccount[]): DraftFinding[] {
  const bySide = new Map<string, EncounterFact[]>();
  for (const tone of tones) {
    const [side, ...more] = sidesOf(sideOf(tone, accounts));
    if (side && more.length === 0) bySide.set(side, [...(bySide.get(side) ?? []), tone]);
  }
  const [left, right] = [...bySide.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, facts]) => facts);
  const [a] = left ?? [];
  const [b] = right ?? [];
  if (!left || !right || !a || !b) return [];
  const pairs = left.flatMap((x) => right.map((y) => [x, y] as const));
  const alike = pairs.find(([x, y]) => sameValues(x, y));
  const partly = pairs.find(([x, y]) => valuesOf(x).some((value) => valuesOf(y).includes(value)));
  // Of several characterisations the fullest is the one that the side chose with care.
  const fullest = [...pairs].sort((p, q) => fullness(q) - fullness(p))[0];
  const [x, y] = alike ?? (partly ? fullest : undefined) ?? [a, b];
  return [
    {
      ...blank,
      kind: alike ? "corroborated" : "wording",
      saidBy: saidBy([x, y], accounts),
      spans: [x, y, ...left.filter((z) => printsAgain(z, x)), ...right.filter((z) => printsAgain(z, y))].flatMap((fact) =>
        inClause(fact, accounts),
      ),
      rule: "tone",
      confidence: alike ? 0.7 : 0.6,
      worth: 0.6,
      values: [quoteOf(x), quoteOf(y)],
    },
  ];
}

/** How far behind the adjectives the clause may go on that says of what they are told, in UTF-16 units. */
const clauseReach = 90;

/** The characterisation to the end of its clause: "spoke candidly about what each wants". */
function inClause(fact: EncounterFact, accounts: readonly ReadAccount[]): readonly EvidenceSpan[] {
  const source = accounts.find((read) => read.account.id === fact.account);
  if (!source?.pack.spaced) return fact.spans;
  return fact.spans.map(({ start, end }) => {
    const clause = /^[^,;:.!?()\n]*/u.exec(source.account.text.slice(end, end + clauseReach))?.[0] ?? "";
    const other = source.pack.facts.ownSubject ? clause.search(source.pack.facts.ownSubject) : -1;
    const rest = other < 0 ? clause : clause.slice(0, other);
    const whole = rest.length < clauseReach ? rest.trimEnd() : "";
    return evidence(source.account, { start, end: end + whole.length });
  });
}

const sameValues = (a: EncounterFact, b: EncounterFact): boolean => [...valuesOf(a)].sort().join() === [...valuesOf(b)].sort().join();

/** Whether another account of the side characterises the talk alike, be it in another language. */
const printsAgain = (other: EncounterFact, shown: EncounterFact): boolean =>
  other !== shown && other.account !== shown.account && sameValues(other, shown);

const fullness = (pair: readonly [EncounterFact, EncounterFact]): number => pair.reduce((sum, fact) => sum + valuesOf(fact).length, 0);

const valuesOf = (fact: EncounterFact): readonly string[] => fact.value.split(", ");

/** Nobody says who asked, though every side's text is held: both are silent on a fact that every encounter has. */
function initiatorFindings(
  initiators: readonly EncounterFact[],
  accounts: readonly ReadAccount[],
  sides: readonly Side[],
  kind: EncounterKind | null,
): DraftFinding[] {
  const told = initiators.filter((fact) => sides.some((side) => side.accounts.some((read) => read.account.id === fact.account)));
  const bySides = contraryInitiators(told, accounts, 0.85);
  if (bySides.length > 0) return bySides;
  return [
    // The press too may contradict a side, or itself.
    ...contraryInitiators([...told, ...initiators.filter((fact) => !told.includes(fact))], accounts, 0.75),
    ...(told.length > 0 ? initiatorOmission(told, sides) : initiatorUntold(sides, kind)),
  ];
}

/** Two accounts that name another party as the one who asked. */
function contraryInitiators(told: readonly EncounterFact[], accounts: readonly ReadAccount[], worth: number): DraftFinding[] {
  const [a, ...others] = told.filter(({ party }) => party !== null);
  const contrary = a && others.find(({ party }) => party !== a.party);
  if (!a || !contrary) return [];
  return [
    {
      ...blank,
      kind: "conflict",
      saidBy: saidBy([a, contrary], accounts),
      spans: [...a.spans, ...contrary.spans],
      rule: "other-initiator",
      confidence: 0.7,
      worth,
      values: [a.value, contrary.value],
    },
  ];
}

function initiatorUntold(sides: readonly Side[], kind: EncounterKind | null): DraftFinding[] {
  // Somebody places a call; that nobody is said to have asked for a visit or a meeting tells nothing.
  if (sides.length < 2 || (kind !== "call" && kind !== "video" && kind !== null)) return [];
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

/** One side says who asked, the other does not: read as a signal, so told as an omission. */
const initiatorOmission = (told: readonly EncounterFact[], sides: readonly Side[]): DraftFinding[] =>
  factOmission(told, sides, "initiator-told-by-one", 0.6);

/** A fact of the encounter that some sides tell and others do not. */
function factOmission(told: readonly EncounterFact[], sides: readonly Side[], rule: string, worth: number): DraftFinding[] {
  const tellers = sides.filter((side) => side.accounts.some((read) => told.some((fact) => fact.account === read.account.id)));
  const silent = sides.filter((side) => !tellers.includes(side));
  if (tellers.length === 0 || silent.length === 0) return [];
  return [
    {
      ...blank,
      kind: "omission",
      saidBy: tellers.map((side) => side.code),
      silent: silent.map((side) => side.code),
      silentAccounts: silent.flatMap((side) => side.accounts.map((read) => read.account.id)),
      firm: silent.every((side) => side.whole),
      spans: told.flatMap((fact) => fact.spans),
      rule,
      confidence: 0.85,
      worth,
    },
  ];
}

const blank = { point: null, topic: null, saidBy: [], silent: [], silentAccounts: [], firm: false, spans: [], values: null } as const;

const sideOf = (fact: EncounterFact, accounts: readonly ReadAccount[]): string | null =>
  accounts.find((read) => read.account.id === fact.account)?.account.side ?? null;

function saidBy(facts: readonly EncounterFact[], accounts: readonly ReadAccount[]): string[] {
  return [...new Set(facts.flatMap((fact) => sidesOf(sideOf(fact, accounts))))];
}

const quoteOf = (fact: EncounterFact): string => fact.spans[0]?.quote ?? fact.value;
