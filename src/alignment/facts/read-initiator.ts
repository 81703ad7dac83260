import type { EncounterFact } from "../../domain/comparison.ts";
import type { Encounter } from "../../domain/encounter.ts";
import type { Span } from "../../domain/span.ts";
import { sidesOf } from "../../extraction/principals.ts";
import type { InitiatorWords } from "../../language/fact-words.ts";
import type { NameMention } from "../../language/names/find-names.ts";
import { findNames } from "../../language/names/find-names.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import { clauseAround, type FactSentence } from "./fact-sentence.ts";

/** How far behind "at the request of" the asking party may be named, in UTF-16 units. */
const reachAfter = 70;

/** How far before "requested the call" it may stand. */
const reachBefore = 60;

/** How much of a sentence around the words is looked at for what voids them. */
const reachAround = 60;

/** Who is said to have asked for the encounter: the first such words of the account; none where nobody at the table is named. */
export function readInitiator(read: ReadAccount, sentences: readonly FactSentence[], encounter: Encounter): EncounterFact[] {
  const { account, pack } = read;
  const table = atTable(read, sentences, encounter);
  for (const sentence of sentences) {
    if (!pack.facts.talk.test(sentence.words)) continue;
    for (const pattern of pack.facts.initiators) {
      const found = pattern.words.exec(sentence.words);
      if (!found) continue;
      const at = { start: found.index, end: found.index + found[0].length };
      if (pack.facts.notAsked.test(clauseAround(sentence.words, at.start, at.end, reachAround))) continue;
      if (encounter.kind === "call" && pack.facts.invitation.test(found[0])) continue;
      if (pattern.who !== "before" && !attached(sentence.words, at, pack.facts.talk)) continue;
      const asked = whoAsked(pattern.who, sentence.words, at, table, read);
      if (!asked) continue;
      const span = { start: sentence.start + asked.span.start, end: sentence.start + asked.span.end };
      return [{ account: account.id, value: asked.party ?? asked.value, party: asked.party, spans: [evidence(account, span)] }];
    }
  }
  return [];
}

/** How far behind a request that opens its sentence the talk must be named, in UTF-16 units. */
const reachTalk = 90;

/** Whether the asking belongs to a talk: one named before it in the sentence, or soon behind. "At his request, she gave an estimate" is none. */
function attached(words: string, at: Span, talk: RegExp): boolean {
  const end = endOfClause(words, at.end);
  return talk.test(words.slice(0, end + reachTalk));
}

/** The parties that met, and which of them the account speaks for. */
interface Table {
  readonly own: string | null;
  readonly others: readonly string[];
  /** Whether the parties are known for certain, so that anybody else's request is not this encounter's. */
  readonly known: boolean;
}

function atTable({ account }: ReadAccount, sentences: readonly FactSentence[], encounter: Encounter): Table {
  const sides = sidesOf(account.side);
  const own = sides.length === 1 ? (sides[0] ?? null) : null;
  const met = [...new Set(encounter.participants.map(({ side }) => side))];
  if (met.length > 1) return { own, others: met.filter((side) => side !== own), known: true };
  const opening = sentences
    .slice(0, 2)
    .map(({ words }) => words)
    .join("\n");
  const named = findNames(opening, account.publishedAt?.slice(0, 10) ?? null).flatMap(({ party }) =>
    party && party !== "UN" ? [party] : [],
  );
  return { own, others: [...new Set(named)].filter((party) => party !== own), known: false };
}

function whoAsked(
  who: InitiatorWords["who"],
  words: string,
  at: Span,
  table: Table,
  { account, pack }: ReadAccount,
): { readonly party: string | null; readonly value: string; readonly span: Span } | null {
  const clause = { start: at.start, end: endOfClause(words, at.end) };
  if (who === "both")
    return { party: table.own && table.others.length === 1 ? [table.own, ...table.others].join("+") : null, value: "both", span: clause };
  if (who === "own") return table.own ? { party: table.own, value: table.own, span: clause } : null;
  if (who === "other") {
    const [other] = table.others;
    return { party: table.own && table.others.length === 1 ? (other ?? null) : null, value: "other", span: clause };
  }
  const from = who === "before" ? Math.max(0, at.start - reachBefore) : who === "within" ? at.start : at.end;
  const to =
    who === "before" ? at.start : who === "within" ? at.end : Math.min(words.length, endOfClause(words, at.end), at.end + reachAfter);
  const names = findNames(words.slice(from, to), account.publishedAt?.slice(0, 10) ?? null).filter((name) => fits(name, table));
  const name = who === "after" ? names[0] : names.at(-1);
  if (!name) return null;
  // Between the one who asks and the asking no other clause begins.
  const between = words.slice(from + name.end, to);
  if (who === "before" && (/[;:。；]/.test(between) || pack.facts.nextClause.test(between))) return null;
  const span =
    who === "before"
      ? { start: from + name.start, end: at.end }
      : { start: at.start, end: who === "within" ? at.end : endOfClause(words, from + name.end) };
  return { party: name.party, value: name.name, span };
}

const fits = ({ party }: NameMention, { known, own, others }: Table): boolean =>
  party !== null && (!known || party === own || others.includes(party));

function endOfClause(words: string, from: number): number {
  const stop = words.slice(from).search(/[,;:，；。：—]|\.(?:\s|$)/);
  return stop < 0 ? words.length : from + stop;
}
