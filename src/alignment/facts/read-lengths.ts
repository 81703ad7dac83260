import type { EncounterFact } from "../../domain/comparison.ts";
import type { Span } from "../../domain/span.ts";
import type { FactWords } from "../../language/fact-words.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import type { FactSentence } from "./fact-sentence.ts";

/** No talk is shorter or longer, in seconds. */
const shortest = 300;
const longestTalk = 86_400;

/** How far before "lasted" the talk may stand, in UTF-16 units. */
const subjectReach = 110;

/** How much before the length of time its verb may take. */
const verbReach = 90;

/** Facts of one kind that an account may tell. */
const most = 2;

/** How long the talk is said to have lasted, in seconds. No other length of time counts: a war's, a flight's, a speech's. */
export function readLengths(read: ReadAccount, sentences: readonly FactSentence[]): EncounterFact[] {
  const { account, pack } = read;
  const facts: EncounterFact[] = [];
  sentences.forEach((sentence, at) => {
    for (const { start, end, seconds } of lengthsIn(read, sentence)) {
      if (seconds < shortest || seconds > longestTalk || facts.some(({ value }) => value === String(seconds))) continue;
      if (!isOfTalk(pack.facts, sentence.words, { start, end }, sentences[at - 1]?.words ?? "", pack.spaced)) continue;
      const span = { start: sentence.start + start, end: sentence.start + end };
      facts.push({ account: account.id, value: String(seconds), party: null, spans: [evidence(account, span)] });
    }
  });
  return facts.slice(0, most);
}

interface Length extends Span {
  readonly seconds: number;
}

/** Lengths of time in a sentence, in order; offsets into its words. What the pack knows better replaces what was read as a quantity. */
function lengthsIn({ extraction, pack }: ReadAccount, sentence: FactSentence): readonly Length[] {
  const better = pack.facts.lengths.flatMap(([form, secondsOf]): Length[] => {
    const found = form.exec(sentence.words);
    return found ? [{ start: found.index, end: found.index + found[0].length, seconds: secondsOf(found) }] : [];
  });
  const first = better.filter((length, at) => !better.slice(0, at).some((other) => overlap(length, other)));
  const read = extraction.quantities.flatMap(({ start, end, unit, value }): Length[] => {
    if (unit !== "s" || Array.isArray(value) || start < sentence.start || end > sentence.end) return [];
    return [{ start: start - sentence.start, end: end - sentence.start, seconds: Number(value) }];
  });
  return [...first, ...read.filter((length) => !first.some((other) => overlap(length, other)))].sort((a, b) => a.start - b.start);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function isOfTalk(facts: FactWords, words: string, { start, end }: Span, previous: string, spaced: boolean): boolean {
  const before = words.slice(Math.max(0, start - verbReach), start);
  const after = words.slice(end, end + verbReach);
  if (facts.notLasting.test(before + words.slice(start, end) + after.slice(0, 40))) return false;
  if (facts.longTalk.test(after) || facts.talkedFor.test(before)) return true;
  if (facts.metFor?.[0].test(before) && facts.metFor[1].test(after)) return true;
  const lead = words.slice(Math.max(0, start - subjectReach), start);
  // "It lasted two hours": the sentence before names the talk.
  const named = facts.talk.test(lead) || (start < (spaced ? 30 : 6) && facts.talk.test(previous));
  return named && (facts.lasted.test(before) || facts.wentOn.test(after));
}
