import { contentSpans } from "./content-extent.ts";
import { cueNouns } from "./cues.ts";
import { nestedOwned } from "./nested-owned.ts";
import { type Found, governed, isCueAdjective, isPossessive, opensMatter } from "./owned-nouns.ts";
import type { Draft } from "./read-unit.ts";
import type { Word } from "./read-words.ts";
import { beginsPhrase, behindShortForm, coordinators, isCapitalised, isPunctuation } from "./word-classes.ts";
import { spanOf } from "./word-spans.ts";

/** In words: how far into the answer the noun may stand. */
const reach = 16;

/** "welcomed **Ruritania's pledge** to …": the words of another party inside a statement that answers them. */
export function nestedNouns(words: readonly Word[], outer: Draft): readonly Draft[] {
  const [cue, whole] = [outer.cue[0], outer.content[0]];
  if (cue === undefined || whole === undefined) return [];
  const owned = nestedOwned(words, outer);
  if (owned !== null) return [draftOf(owned, outer)];
  if (outer.topic || outer.isClause) return [];
  const verb = words.find((word) => word.start >= cue.start && word.end <= cue.end && answers.has(word.lower));
  if (verb === undefined) return [];
  const from = words.findIndex((word) => word.start >= whole.start);
  // An aside of the narrator may part the content; the noun's words go on behind it.
  const closes = outer.content.at(-1)?.end ?? whole.end;
  const end = words.findLastIndex((one) => one.end <= closes) + 1;
  for (let at = from; at < end && at < from + reach; at++) {
    const word = words[at];
    if (word === undefined || !isCueNoun(word)) continue;
    // "statements of the Minister": the owner stands behind.
    if (words[at + 1]?.lower === "of" && /^(?:statement|claim|decision|call|request|demand)s?$/.test(word.lower)) continue;
    const found = behindOwner(words, from, at, end, thanks.has(verb.lower)) ?? beforeOwner(words, at, end) ?? unowned(words, from, at, end);
    if (found !== null) return [draftOf(found, outer)];
  }
  return [];
}

function draftOf(found: Found, outer: Draft): Draft {
  return {
    ...found,
    further: [],
    topic: false,
    isClause: false,
    isView: false,
    parent: outer,
    carries: "nobody",
    carrier: null,
    force: "neutral",
    confidence: 0.6,
  };
}

function isCueNoun(word: Word): boolean {
  return cueNouns.has(word.lower) || cueNouns.has(word.lower.replace(/s$/, ""));
}

/** "Ruritania's pledge to …", "the ministers’ decision to …", with thanks also "his pledge to …". */
function behindOwner(words: readonly Word[], from: number, noun: number, end: number, ofHearer: boolean): Found | null {
  // "Japan's long-standing commitment": small words may stand between.
  let owner = noun - 1;
  while (owner > from && owner > noun - 3 && /^\p{Ll}[\p{Ll}-]+$/u.test(words[owner]?.text ?? "") && !isPossessive(words[owner])) owner--;
  const holder = words[owner];
  if (holder === undefined || owner < from) return null;
  if (!opensMatter(words[noun + 1])) return null;
  if (ofHearer && owner === from && !/^commitment/.test(words[noun]?.lower ?? "") && /^(?:his|her|their|its)$/.test(holder.lower)) {
    const cue = spanOf(words, noun, governed(words, noun));
    const content = contentSpans(words, governed(words, noun), end, true);
    return cue === null || content.length === 0 ? null : { source: [{ start: holder.start, end: holder.end }], cue: [cue], content };
  }
  // The mark of a plural owner is a word of its own.
  const isPlural = /^['’]$/u.test(holder.text);
  const last = isPlural ? words[owner - 1] : holder;
  if (last === undefined || (!isPlural && !isPossessive(holder))) return null;
  let first = from;
  while (first < owner && (coordinators.has(words[first]?.lower ?? "") || isPunctuation(words[first]))) first++;
  const head = words[first];
  if (head === undefined || !words.slice(first, owner + 1).some(isCapitalised)) return null;
  // "steadfast commitment": how firm it is, is told with it.
  const named = noun - owner > 1 && isCueAdjective(words[noun - 1]) ? noun - 1 : noun;
  const bare = isPlural ? last.end : last.end - (/['’]s$/u.test(last.text) ? 2 : 1);
  const to = governed(words, noun);
  const cue = spanOf(words, named, to);
  const content = contentSpans(words, to, end, true);
  if (cue === null || content.length === 0 || bare <= head.start) return null;
  return { source: [{ start: head.start, end: bare }], cue: [cue], content };
}

/** "the decision by the Agency to …", "a commitment from Norway to …". */
function beforeOwner(words: readonly Word[], noun: number, end: number): Found | null {
  if (!/^(?:by|from)$/.test(words[noun + 1]?.lower ?? "") || !beginsPhrase(words[noun + 2])) return null;
  let to = noun + 3;
  while (to < end && !isPunctuation(words[to]) && !/^(?:to|that|of|for|on|not|in|which|who)$/.test(words[to]?.lower ?? "")) to++;
  to = Math.max(to, behindShortForm(words, to));
  let behind = to;
  // An aside on who it is: "by the Agency, which has ten members, to …".
  if (words[to]?.text === "," || words[to]?.text === "(")
    while (behind < end && !/^(?:to|that)$/.test(words[behind]?.lower ?? "")) behind++;
  if (behind >= end) return null;
  const source = spanOf(words, noun + 2, to);
  const cue = spanOf(words, noun, noun + 1);
  const content = contentSpans(words, words[behind]?.lower === "that" ? behind + 1 : behind, end, true);
  return source === null || cue === null || content.length === 0 ? null : { source: [source], cue: [cue], content };
}

/** "the announcement that some partners will …": whose it is stands within. */
function unowned(words: readonly Word[], from: number, noun: number, end: number): Found | null {
  if (
    words[noun + 1]?.lower !== "that" ||
    noun - from > 3 ||
    !/^(?:announcement|statement|news|pledge|promise)s?$/.test(words[noun]?.lower ?? "")
  )
    return null;
  const cue = spanOf(words, noun, noun + 1);
  const content = contentSpans(words, noun + 2, end, false);
  return cue === null || content.length === 0 ? null : { source: [], cue: [cue], content };
}

const thanks = new Set("thanked thanks thank gratitude appreciation thanking".split(" "));
const answers = new Set(
  "welcomed welcomes welcome welcoming appreciation appreciated appreciates acknowledged acknowledges acknowledging recognized recognised praised praises praising commended commends commending applauded applauds hailed hails lauded condemned condemns condemning denounced rejected rejects criticized criticised deplored regretted gratitude thanked thanks thanking noted notes noting".split(
    " ",
  ),
);
