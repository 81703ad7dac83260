import type { Span } from "../../domain/span.ts";
import { sidesOf } from "../../extraction/principals.ts";
import { sentenceAt } from "../../extraction/sentence-at.ts";
import { splitParagraphs } from "../../text/paragraphs.ts";
import { segmentSentences } from "../../text/sentences.ts";
import { type Claim, isNaming, mainTopic } from "../claims/claim.ts";
import { meaningWeight } from "../matter/align-claims.ts";
import {
  beyondTopic,
  particularIdeas,
  particularShare,
  saysMoreThanTopic,
  sharedIdeas,
  sharedParticulars,
  sharesMoreThanTopic,
} from "../matter/beyond-topic.ts";
import type { Weights } from "../matter/likeness.ts";
import type { ReadAccount } from "../read-account.ts";
import { isPress, type Side } from "../sides.ts";
import { toldOn } from "./told-on-topic.ts";
import { isNarrow } from "./topic-width.ts";

/** From this likeness a claim counts as answered by the other side; it then makes no omission. */
const answered = 0.34;

/** From this likeness a claim is answered by one that has most of its particular ideas, whatever else either says. */
const hint = 0.2;
const most = 0.6;

/**
 * From this likeness and half the nearness of meaning together a claim is answered, by one that is at least so near: `beyond` where they share an idea beside the
 * topic, `matter` where they share the topic alone and it is one matter, or is all that the claim says.
 */
const strong = { beyond: 0.5, matter: 0.6, near: 0.2 };

/** Particular ideas by which a matter is named so closely that no more need be said: "denuclearization of the peninsula". */
const named = 2;

/** Likeness from which a claim says hardly more than the name of its matter. */
const hardlyMore = 0.5;

/** Share of a claim's ideas, by weight, that leaves nothing to miss. */
const nearlyAll = 0.65;

/** Deeds that are the matter, whatever words go with them: the order to the teams is given in each text of a talk, each time with another object. */
const wholeDeeds = new Set(["c:task-teams", "c:congratulate", "c:condolence"]);

/** A side is silent on a matter where no account of its own, and no words of its own speaker in a joint text, come near it. */
export function isSilent(own: readonly Claim[], side: Side, others: readonly Claim[], weights: Weights): boolean {
  if (side.accounts.length === 0) return false;
  return own.every((claim) => others.every((other) => !answers(claim, other, weights)) && !isScattered(claim, others, weights));
}

/** Whether what a claim says stands on the other side in several sentences on its topic: nearly all of its ideas, by weight, and more than one topic. */
function isScattered(claim: Claim, others: readonly Claim[], weights: Weights): boolean {
  const told = claim.topics.flatMap((topic) => toldOn(topic, others));
  if (told.length === 0) return false;
  const ideas = [...claim.features].filter((key) => !key.startsWith("w:"));
  const shared = ideas.filter((key) => told.some((keys) => keys.has(key)));
  const weigh = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + weights.of(key), 0);
  return weigh(shared) >= nearlyAll * weigh(ideas) && (beyondTopic(shared, claim.topics).length > 0 || sharedMatters(shared) >= 2);
}

function answers(claim: Claim, other: Claim, weights: Weights): boolean {
  if (
    claim.quantities.some(
      (q) => other.features.has(`q:${q.unit}:${Array.isArray(q.value) ? q.value.join("-") : q.value}`) && q.unit !== "s",
    )
  )
    return true;
  // Who says that a matter was not discussed is not silent on it.
  if (isDenied(other) && claim.topics.some((topic) => topicsAbout(other).includes(topic)) && !isDenied(claim)) return true;
  const { score, shared } = weights.likeness(claim, other);
  if (shared.some((key) => wholeDeeds.has(key))) return true;
  if (score >= hint && particularShare(claim, shared) >= most) return true;
  // A list that names "Taiwan" does not answer what is said about it, unless that is hardly more than the name.
  if (isNaming(other) && !isNaming(claim) && score < hardlyMore && sharedParticulars(claim, shared) < named) return false;
  if (
    score >= answered &&
    ((claim.topics.length > 0 && !saysMoreThanTopic(claim)) || sharesMoreThanTopic(claim, other, shared) || sharedMatters(shared) >= 2)
  )
    return true;
  if (score >= hint && isNear(claim, other, score, shared, weights)) return true;
  if (score >= answered) return false;
  // A matter that is only named ("discussed Iran") is answered by anything said on its topic.
  const topic = mainTopic(claim);
  return (
    claim.statement.type === "mention" &&
    topic !== null &&
    (shared.includes(`p:${topic}`) || other.topics.some((told) => told.startsWith(`${topic}/`)))
  );
}

/** Whether two claims that are somewhat alike are near in meaning as well: the same said in other words, or with another view of it. */
function isNear(claim: Claim, other: Claim, score: number, shared: readonly string[], weights: Weights): boolean {
  const near = weights.nearness(claim, other);
  if (near < strong.near) return false;
  const strength = score + meaningWeight * near;
  if (sharedIdeas(claim, other, shared) > 0) return strength >= strong.beyond;
  const topics = shared.filter((key) => key.startsWith("p:")).map((key) => key.slice(2));
  if (isNaming(other) && !isNaming(claim)) return false;
  return strength >= strong.matter && topics.length > 0 && (topics.some(isOneMatter) || particularIdeas(claim) === 0);
}

/** To keep in touch is one matter, however it is put. */
const isOneMatter = (topic: string): boolean => isNarrow(topic) || topic === "communication-channels";

/** Topics that two claims share, of which parts of one are one. */
const sharedMatters = (shared: readonly string[]): number =>
  new Set(shared.filter((key) => key.startsWith("p:")).map((key) => key.slice(2).split("/")[0])).size;

/** Topics of a claim and of the sentence it stands in: "asked about the pipeline, he said that it was not discussed". */
function topicsAbout({ source, span, topics }: Claim): readonly string[] {
  const sentence = sentenceAt(sentencesOf(source), span.start);
  if (!sentence) return topics;
  return [
    ...topics,
    ...source.extraction.topics.filter(({ start, end }) => start >= sentence.start && end <= sentence.end).map(({ topic }) => topic),
  ];
}

const sentences = new WeakMap<ReadAccount, readonly Span[]>();

function sentencesOf(source: ReadAccount): readonly Span[] {
  const known = sentences.get(source);
  if (known) return known;
  const { account, pack } = source;
  const found = segmentSentences(account.text, splitParagraphs(account.text), pack.sentences);
  sentences.set(source, found);
  return found;
}

const isDenied = ({ statement }: Claim): boolean => statement.modality === "not-discussed" || statement.modality === "denied";

/** Whether a claim is a word of a side: in an account of its own, in a statement that it signed, or by its own speaker where several speak in turn. */
export function breaksSilence(claim: Claim, side: Side): boolean {
  const { source, statement } = claim;
  if (source.account.side === side.code) return true;
  return (
    !isPress(source) &&
    sidesOf(source.account.side).length > 1 &&
    sidesOf(source.account.side).includes(side.code) &&
    (isSigned(source) || statement.speaker?.party === side.code)
  );
}

/** A joint statement is the word of each side that signed it; a joint press conference is only of who speaks. */
const isSigned = ({ account }: ReadAccount): boolean => account.kind === "joint-statement";

/** Whether any account of a side, or any statement that it signed, speaks of a topic, or of a part of it. */
export function speaksOf(side: Side, topic: string): boolean {
  return [...side.accounts, ...side.signed].some((read) =>
    read.extraction.topics.some((found) => found.topic === topic || found.topic.startsWith(`${topic}/`)),
  );
}
