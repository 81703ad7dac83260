import { contentSpans } from "./content-extent.ts";
import { type Found, governed, isCueAdjective, isPossessive, opensMatter } from "./owned-nouns.ts";
import type { Draft } from "./read-unit.ts";
import type { Word } from "./read-words.ts";
import { isCapitalised } from "./word-classes.ts";
import { spanOf } from "./word-spans.ts";

/** What somebody wants, offers or fears: words of their own wherever they stand. */
const views =
  /^(?:goal|aim|objective|proposal|initiative|hope|pledge|promise|offer|demand|decision|announcement|commitment|position|concern|willingness|refusal)s?$/;

/** What only an office-holder is told to have, in words of others. */
const ofPersons =
  /^(?:goal|aim|objective|proposal|initiative|hope|pledge|promise|offer|demand|decision|announcement|commitment|vision|concern)s?$/;

const offices =
  /^(?:president|prime|minister|premier|chancellor|king|queen|emir|amir|prince|sultan|secretary|chairman|leader|pope|chairperson|majesty|highness)$/;

/** Verbs before another's proposal or goal. */
const takesUp =
  /^(?:support|supports|supported|supporting|back|backed|backs|backing|endorse[sd]?|endorsing|oppose[sd]?|opposing|reject(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|appreciat(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|acknowledg(?:e|es|ed|ing)|recall(?:s|ed|ing)?|not(?:e|es|ed|ing)|reflects?|by|for)$/;

/** What one does with one's own side's word. */
const repeats = /^(?:reaffirm|reiterat|affirm|confirm|underscor|underlin|emphasi|stress|highlight|recommit|convey|express)/;

/** In words: how far into the content an owner is looked for. */
const reach = 40;

/** "discussed **the President's goal of** …", "called on them to support **the Commission's proposal** to …": a word of another within what is said. */
export function nestedOwned(words: readonly Word[], outer: Draft): Found | null {
  const [cue, whole] = [outer.cue[0], outer.content[0]];
  if (cue === undefined || whole === undefined) return null;
  const from = words.findIndex((word) => word.start >= whole.start);
  if (from < 0) return null;
  const closes = outer.content.at(-1)?.end ?? whole.end;
  for (let at = from; at < words.length && at < from + reach; at++) {
    const owner = words[at];
    if (owner === undefined || owner.end > closes) break;
    if (!isOwner(words, at) || owner.quoted) continue;
    const noun = nounBehind(words, at);
    if (noun === null || !opensMatter(words[noun + 1]) || (words[noun]?.end ?? closes) >= closes) continue;
    const first = ownerStart(words, at, from);
    if (!isTold(words, outer, { first, at, noun, from })) continue;
    const named = isCueAdjective(words[noun - 1]) ? noun - 1 : noun;
    const cueSpan = spanOf(words, named, governed(words, noun));
    let end = words.length;
    while (end > 0 && (words[end - 1]?.end ?? 0) > closes) end--;
    const content = contentSpans(words, governed(words, noun), end, true);
    const head = words[first];
    if (cueSpan === null || content.length === 0 || head === undefined) continue;
    return { source: [{ start: head.start, end: bareEnd(words, at) }], cue: [cueSpan], content };
  }
  return null;
}

function isOwner(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return isPossessive(word) || (/^['’]$/u.test(word?.text ?? "") && /s$/.test(words[at - 1]?.lower ?? ""));
}

/** The noun that is owned, with no more than two small words before it. */
function nounBehind(words: readonly Word[], owner: number): number | null {
  for (let at = owner + 1; at <= owner + 3; at++) {
    const word = words[at];
    if (word === undefined || !/^\p{Ll}[\p{Ll}-]+$/u.test(word.text)) return null;
    if (views.test(word.lower) || ofPersons.test(word.lower)) return at;
  }
  return null;
}

function ownerStart(words: readonly Word[], owner: number, floor: number): number {
  let first = /^['’]$/u.test(words[owner]?.text ?? "") ? owner - 1 : owner;
  while (first > floor && (isCapitalised(words[first - 1]) || (words[first - 1]?.lower === "of" && isCapitalised(words[first - 2]))))
    first--;
  if (first > floor && words[first - 1]?.lower === "the") first--;
  return first;
}

function bareEnd(words: readonly Word[], owner: number): number {
  const word = words[owner];
  if (word === undefined) return 0;
  if (/^['’]$/u.test(word.text)) return words[owner - 1]?.end ?? word.start;
  return word.end - (/['’]s$/u.test(word.text) ? 2 : 1);
}

interface Place {
  readonly first: number;
  readonly at: number;
  readonly noun: number;
  readonly from: number;
}

function isTold(words: readonly Word[], outer: Draft, { first, at, noun, from }: Place): boolean {
  const owner = words.slice(first, at + 1);
  const kind = words[noun]?.lower ?? "";
  const verb = words.find((word) => outer.cue.some((span) => word.start >= span.start && word.end <= span.end) && repeats.test(word.lower));
  const isPerson = owner.some((word) => offices.test(word.lower.replace(/['’]s?$/u, "")));
  if (isPerson) return ofPersons.test(kind) && (words[noun + 1]?.lower !== "on" || kind !== "vision");
  if (!views.test(kind) || !owner.some(isCapitalised)) return false;
  // "reaffirmed the United States' commitment": one's own side's word, and what stands deeper is of some other matter.
  if (verb !== undefined && first <= from + 1) return false;
  if (/^(?:decision|commitment|aim|objective)s?$/.test(kind)) return false;
  // "said that Norland shares the Union's position on …": within a clause a stand is no word of its own.
  if (outer.isClause && /^(?:position|concern)s?$/.test(kind)) return false;
  return first <= from + 1 ? !outer.isClause : takesUp.test(words[first - 1]?.lower ?? "");
}
