import type { Claim } from "../claims/claim.ts";
import type { Weights } from "./likeness.ts";
import { stateOfTopic } from "./state-of-topic.ts";

/** Ideas that go with any matter: to share one of them is to share a manner of speaking. */
const passing = new Set([
  "agreement",
  "allow",
  "benefit",
  "challenge",
  "clarify",
  "commitment",
  "communication",
  "concern",
  "confidence",
  "conflict",
  "consensus",
  "constructive",
  "cooperation",
  "crisis",
  "development",
  "dialogue",
  "differences",
  "economy",
  "emphasise",
  "ensure",
  "expect",
  "explore",
  "goal",
  "growth",
  "history",
  "importance",
  "improve-relations",
  "in-depth",
  "increase",
  "inform",
  "interest",
  "long-term",
  "major-concerns",
  "mechanism",
  "negotiation",
  "opportunity",
  "oppose",
  "peace",
  "peoples",
  "plan",
  "positive",
  "principle",
  "priority",
  "progress",
  "promote",
  "reaffirm",
  "reduce",
  "region",
  "relationship",
  "request",
  "respect",
  "responsibility",
  "security",
  "settlement",
  "stability",
  "start",
  "stop",
  "strategic",
  "support",
  "understanding",
  "welcome",
  "willing",
  "world",
  "world-peace",
]);

/** Words of one language that two claims must share before they are alike in wording as well. */
const sameWords = 4;

/**
 * Whether two claims share more than the name of their topic: a particular idea, a figure, a place, two ideas that go with anything, or the wording. Two texts
 * that both speak of human rights may say quite different things.
 */
export function sharesMoreThanTopic(a: Claim, b: Claim, shared: readonly string[]): boolean {
  const ideas = beyondTopic(shared, [...a.topics, ...b.topics]);
  if (ideas.some((key) => !isPassing(key)) || ideas.length >= 2) return true;
  return shared.filter((key) => key.startsWith("w:")).length >= sameWords;
}

/** Whether a claim says something on its topic that another could leave out. What is only named as a matter of the talk must be named at some length. */
export function saysMoreThanTopic(claim: Claim): boolean {
  if (claim.topics.length === 0) return false;
  const ideas = beyondTopic([...claim.features], claim.topics);
  const particular = ideas.filter((key) => !isPassing(key)).length;
  // A state's name is an idea and a name at once.
  const notions = ideas.filter((key) => !isPassing(key) && !key.startsWith("n:party:")).length;
  const named = claim.statement.type === "mention" || claim.statement.act === "mention";
  return named ? notions >= 2 : particular > 0 || ideas.length >= 2;
}

/** How many particular ideas, names and figures a claim has beside the names of its topics. */
export const particularIdeas = (claim: Claim): number => particularsOf(claim).length;

export const particularsOf = (claim: Claim): readonly string[] =>
  beyondTopic([...claim.features], claim.topics).filter((key) => !isPassing(key) && !key.startsWith("t:"));

/** Share of a claim's particular ideas that another has as well; 0 where it has none. */
export function particularShare(claim: Claim, shared: readonly string[]): number {
  const own = beyondTopic([...claim.features], claim.topics).filter((key) => !isPassing(key) && !key.startsWith("q:"));
  return own.length === 0 ? 0 : own.filter((key) => shared.includes(key)).length / own.length;
}

/** How many of a claim's particular ideas are among those shared. */
export const sharedParticulars = (claim: Claim, shared: readonly string[]): number =>
  beyondTopic(shared, claim.topics).filter((key) => !isPassing(key) && !key.startsWith("n:party:")).length;

/** How many ideas, figures and places two claims share beside the names of their topics, of whatever kind. */
export const sharedIdeas = (a: Claim, b: Claim, shared: readonly string[]): number =>
  beyondTopic(shared, [...a.topics, ...b.topics]).length;

/** How near the nearest of these claims comes to one; where it says something on its topic, those that only share the topic are far. 0 to 1. */
export function nearness(claim: Claim, others: readonly Claim[], weights: Weights): number {
  const particular = saysMoreThanTopic(claim);
  let nearest = 0;
  for (const other of others) {
    const { score, shared } = weights.likeness(claim, other);
    if (score > nearest) nearest = particular && !sharesMoreThanTopic(claim, other, shared) ? Math.max(nearest, score * topicOnly) : score;
  }
  return nearest;
}

/** What likeness is worth that comes from the topic alone. */
const topicOnly = 0.5;

const isPassing = (key: string): boolean => key.startsWith("c:") && passing.has(key.slice(2));

/** Keys of ideas, names, figures and times that are not merely the name of one of the topics. */
export function beyondTopic(keys: readonly string[], topics: readonly string[]): readonly string[] {
  const parts = topics.flatMap((topic) => topic.split("/"));
  const states = parts.map((part) => `n:party:${stateOfTopic(part)}`);
  return keys.filter((key) => {
    if (key.startsWith("p:") || key.startsWith("w:")) return false;
    if (key.startsWith("n:")) return !states.includes(key);
    return !(key.startsWith("c:") && parts.some((part) => names(part, key.slice(2))));
  });
}

/** Whether an idea is the topic's own name: `tariff` of `tariffs`, `relationship` of `bilateral-relationship`. */
const names = (part: string, idea: string): boolean => part === idea || part === `${idea}s` || part.endsWith(`-${idea}`);
