import type { Span } from "../../domain/span.ts";
import { findConcepts } from "../../extraction/find-topics.ts";
import { isNaming } from "../claims/claim.ts";
import { sharedParticulars } from "../matter/beyond-topic.ts";
import { isNarrow } from "../silence/topic-width.ts";
import { type ComparedClaim, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { ComparedPair, Comparer, Difference } from "./difference.ts";
import { wordList } from "./same-words.ts";

/** What cannot be at two places at once is told in one deed of one thing; held and signed may be several meetings and papers. */
const single = new Set(["deed:build"]);

interface Placed {
  readonly deed: string;
  readonly span: Span;
  /** Ideas and parties that the place's words stand for, and the words themselves. */
  readonly keys: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Where the same thing is done or is to be done: built in one country here, in another there. */
export const comparePlace: Comparer = (pair) => {
  const { a, b, sameLanguage, link } = pair;
  const things = Math.max(sharedParticulars(a.claim, link.likeness.shared), sharedParticulars(b.claim, link.likeness.shared));
  if (things === 0 && !sharesThing(link.likeness.shared)) return null;
  const [left, right] = [placesOf(a), placesOf(b)];
  for (const x of left) {
    const rivals = right.filter(({ deed }) => deed === x.deed);
    const [y] = rivals;
    if (!y || rivals.some((other) => meets(x, other, sameLanguage))) continue;
    if (!sameLanguage && (x.keys.size === 0 || y.keys.size === 0)) continue;
    if (left.some((one) => meets(one, y, sameLanguage))) continue;
    return differing(pair, x, y, things);
  }
  return null;
};

/** A narrow topic, or two words of one language: the deed and what it is done to. */
const sharesThing = (shared: readonly string[]): boolean =>
  shared.some((key) => key.startsWith("p:") && isNarrow(key.slice(2))) || shared.filter((key) => key.startsWith("w:")).length > 1;

function differing({ a, b }: ComparedPair, x: Placed, y: Placed, things: number): Difference {
  const apart = x.states.size > 0 && y.states.size > 0 && single.has(x.deed) && things >= 2;
  return {
    dimension: "place",
    rule: "place-differs",
    values: [quoteAt(a, x.span), quoteAt(b, y.span)],
    spans: [x.span, y.span],
    sure: 0.6,
    together: !apart,
  };
}

/** Two places that may be one: a name, an idea or a state in common, or a city of which only one text names the state. */
function meets(x: Placed, y: Placed, sameLanguage: boolean): boolean {
  if ([...x.keys].some((key) => y.keys.has(key))) return true;
  return sameLanguage && [...x.words].some((word) => y.words.has(word));
}

function placesOf(read: ComparedClaim): readonly Placed[] {
  const { claim } = read;
  const { text } = claim.source.account;
  const { place: beside, noPlace } = claim.source.pack.comparison;
  // A bare name of the matter has its deed in the sentence: "talks on corn will be held in …".
  const within = isNaming(claim) ? read.sentence : claim.span;
  return contrastsOf(read, "deed", isNaming(claim) ? "sentence" : "claim").flatMap((deed): Placed[] => {
    const { before: front, behind: back } = beside;
    const found = front
      ? front.exec(text.slice(Math.max(within.start, deed.start - 24), deed.start))
      : back?.exec(text.slice(deed.end, within.end));
    // A full stop closes the sentence, unless it closes "U.S.".
    const place = found?.groups?.place?.replace(/(?<!\.\p{Lu})\.$/u, "");
    if (!found || !place || noPlace.test(place)) return [];
    const at = (front ? Math.max(within.start, deed.start - 24) : deed.end) + found.index + found[0].indexOf(place);
    return [{ deed: deed.contrast, ...keysOf(read, { start: at, end: at + place.length }) }];
  });
}

function keysOf({ claim }: ComparedClaim, span: Span): Omit<Placed, "deed"> {
  const { account, extraction, pack } = claim.source;
  const words = account.text.slice(span.start, span.end);
  const states = extraction.mentions.flatMap(({ kind, start, end, entity }) =>
    kind === "party" && start < span.end && end > span.start ? [entity] : [],
  );
  const ideas = findConcepts(words, pack).map(({ concept }) => `c:${concept}`);
  return {
    span,
    states: new Set(states),
    keys: new Set([...states, ...ideas]),
    words: new Set(wordList(words).filter((word) => word.length > 2 || !pack.spaced)),
  };
}
