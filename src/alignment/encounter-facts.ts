import type { Comparison, EncounterFact } from "../domain/comparison.ts";
import type { Encounter } from "../domain/encounter.ts";
import type { Span } from "../domain/span.ts";
import { findConcepts } from "../extraction/find-topics.ts";
import { sidesOf } from "../extraction/principals.ts";
import { findNames } from "../language/names/find-names.ts";
import { toSimplified } from "../text/han-variants.ts";
import { evidence, type ReadAccount } from "./read-account.ts";

/** How far after "at the request of" the asking party may be named, in UTF-16 units. */
const reach = 60;

/** What accounts say of the encounter itself: who asked for it, how long it took, how it went. Each with its words. */
export function readEncounterFacts(accounts: readonly ReadAccount[], encounter: Encounter): Comparison["encounterFacts"] {
  return {
    initiator: accounts.flatMap((read) => initiatorOf(read, encounter)),
    duration: accounts.flatMap(durationsOf),
    tone: accounts.flatMap((read) => tonesOf(read, encounter.kind)),
  };
}

function sentencesOf(read: ReadAccount): readonly Span[] {
  const spans = read.extraction.statements.flatMap((s) => {
    const all = [...s.source, ...s.cue, ...s.content];
    return all.length > 0 ? [{ start: Math.min(...all.map((x) => x.start)), end: Math.max(...all.map((x) => x.end)) }] : [];
  });
  return spans;
}

function initiatorOf(read: ReadAccount, encounter: Encounter): EncounterFact[] {
  const { account, pack } = read;
  for (const span of sentencesOf(read)) {
    const words = toSimplified(account.text.slice(span.start, span.end));
    const other = pack.facts.askedByOther?.exec(words);
    const on = account.publishedAt?.slice(0, 10) ?? null;
    if (other) {
      const own = sidesOf(account.side);
      const others = [...new Set(encounter.participants.map((p) => p.side).filter((side) => !own.includes(side)))];
      const party = own.length === 1 && others.length === 1 ? (others[0] ?? null) : null;
      const rest = words.slice(other.index).search(/[，。；,;.]/);
      const at = { start: span.start + other.index, end: rest < 0 ? span.end : span.start + other.index + rest };
      return [{ account: account.id, value: party ?? "other", party, spans: [evidence(account, at)] }];
    }
    const asked = pack.facts.askedBy.exec(words);
    if (!asked) continue;
    const from = span.start + asked.index;
    const after = account.text.slice(from, Math.min(span.end, from + reach));
    // Only "X's request", "the request of X": the bare preposition alone asks for nothing.
    if (
      !/request|initiative|invitation|requested|initiated|placed|proposed|инициатив|просьб|приглашени|предложени|요청|제안|초청|邀请|邀約|邀约|请求/i.test(
        after,
      )
    )
      continue;
    const [name] = findNames(after, on).filter((found) => found.party !== null);
    if (name) {
      // To the end of the clause, so that "at Ruritania's request" is whole.
      const rest = after.slice(name.end).search(/[,.;:，。；]/);
      const to = rest < 0 ? from + after.length : from + name.end + rest;
      return [
        {
          account: account.id,
          value: name.party ?? name.name,
          party: name.party,
          spans: [evidence(account, { start: from, end: to })],
        },
      ];
    }
  }
  return [];
}

function durationsOf(read: ReadAccount): EncounterFact[] {
  const { account, extraction, pack } = read;
  const facts: EncounterFact[] = [];
  for (const quantity of extraction.quantities) {
    if (quantity.unit !== "s" || Array.isArray(quantity.value) || Number(quantity.value) > 86_400 || Number(quantity.value) < 300) continue;
    const sentence = extraction.statements
      .flatMap((s) => s.content)
      .find((span) => span.start <= quantity.start && quantity.end <= span.end);
    const from = Math.max(sentence?.start ?? 0, quantity.start - 60);
    const around = toSimplified(account.text.slice(from, Math.min(sentence?.end ?? account.text.length, quantity.end + 60)));
    if (pack.facts.lasted.test(around) && pack.facts.talk.test(around))
      facts.push({ account: account.id, value: String(quantity.value), party: null, spans: [evidence(account, quantity)] });
  }
  return facts.slice(0, 2);
}

/** Adjectives this near one another characterise the talk together: "candid and constructive". In UTF-16 units. */
const near = 14;

/** How far from the adjectives the word for the talk may stand. In UTF-16 units. */
const talkReach = 34;

/** In an account of a call these words tell of an earlier or later talk, face to face. */
const otherTalk = /meeting|summit|会晤|会见|会谈|встреч|회담|회동/i;

/** "The talk was candid": how far before the adjectives. In UTF-16 units. */
const leadReach = 18;

function tonesOf(read: ReadAccount, kind: Encounter["kind"]): EncounterFact[] {
  const { account, pack } = read;
  const text = toSimplified(account.text);
  const clusters: { start: number; end: number; words: string[] }[] = [];
  for (const match of text.matchAll(pack.facts.tone)) {
    const last = clusters.at(-1);
    const end = match.index + match[0].length;
    if (last && match.index - last.end <= near) {
      last.end = end;
      last.words.push(match[0]);
    } else clusters.push({ start: match.index, end, words: [match[0]] });
  }
  const facts: EncounterFact[] = [];
  for (const cluster of clusters) {
    const before = text.slice(Math.max(0, cluster.start - talkReach), cluster.start);
    const after = text.slice(cluster.end, cluster.end + talkReach);
    const sentenceEnd = after.search(/[.!?。！？，；\n]/);
    const follows = pack.facts.talk.exec(sentenceEnd < 0 ? after : after.slice(0, sentenceEnd));
    const lead = before.slice(Math.max(0, lastStop(before), before.length - leadReach));
    const leads = pack.facts.talk.exec(lead);
    if (!follows && !leads) continue;
    if (kind === "call" && otherTalk.test(follows?.[0] ?? leads?.[0] ?? "")) continue;
    const span = {
      start: leads && !follows ? cluster.start - (lead.length - leads.index) : cluster.start,
      end: follows ? cluster.end + follows.index + follows[0].length : cluster.end,
    };
    if (pack.spaced) span.start = wordsBefore(text, span.start);
    const value = [...new Set(cluster.words.flatMap((words) => tonesIn(words, read)))].join(", ");
    facts.push({ account: account.id, value, party: null, spans: [evidence(account, span)] });
  }
  return facts.slice(0, 4);
}

/** A few words before a place, within its clause, so that the characterisation can be read: "that the talks were productive". */
function wordsBefore(text: string, place: number): number {
  const before = /(?<!\p{L})(?:\p{Ll}+ ){0,3}$/u.exec(text.slice(Math.max(0, place - 40), place));
  return place - (before?.[0].length ?? 0);
}

/** The idea behind an adjective, the same in every language; the adjective itself where there is none. */
function tonesIn(words: string, read: ReadAccount): string[] {
  const concepts = findConcepts(words, read.pack).map((found) => found.concept);
  return concepts.length > 0 ? concepts : [words.toLowerCase()];
}

const lastStop = (words: string): number =>
  Math.max(...[".", "!", "?", "。", "！", "？", "，", "；", "\n"].map((mark) => words.lastIndexOf(mark) + 1));
