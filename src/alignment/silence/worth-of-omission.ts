import { type Claim, isNaming, tells } from "../claims/claim.ts";
import { particularIdeas, particularsOf } from "../matter/beyond-topic.ts";
import type { Weights } from "../matter/likeness.ts";

/** How much an analyst makes of each kind of statement that the other side leaves out. */
const actWorth: Readonly<Record<string, number>> = {
  commitment: 1,
  request: 1,
  offer: 1.15,
  agreement: 0.95,
  warning: 1,
  denial: 0.9,
  event: 0.85,
  position: 0.85,
  assessment: 0.65,
  mention: 0.75,
  characterisation: 0.55,
  thanks: 0.45,
};

/** Acts in which a figure is an ornament and not the matter. */
const ornamental = new Set(["characterisation", "thanks"]);

/** Topics that every account has something on and that bind nobody: leaving them out is less of a signal. */
export const soft = new Set([
  "bilateral-relationship",
  "courtesy",
  "communication-channels",
  "history",
  "multilateral",
  "people-to-people",
]);

/** Formulas that any text on any relationship has: without another idea beside them nothing is left out by who does not print them. */
const formulas = new Set([
  "c:mutual-respect",
  "c:respect",
  "c:peaceful-coexistence",
  "c:win-win",
  "c:equality",
  "c:trust",
  "c:healthy-development",
]);

/** Whether a claim says of the relationship, or of nothing in particular, only what is always said. */
function isFormula(claim: Claim): boolean {
  const particulars = particularsOf(claim);
  const formal = [...claim.features].some((key) => formulas.has(key)) && particulars.every((key) => formulas.has(key));
  return formal && claim.topics.every((topic) => soft.has(topic));
}

/** Whether a claim has a particular idea or name beside its figures. */
const hasNotion = (claim: Claim): boolean => particularsOf(claim).some((key) => !key.startsWith("q:"));

/** A written text chooses its words; what came up in a long exchange of questions and answers weighs less. */
const kindWorth: Readonly<Record<string, number>> = { transcript: 0.75, "press-briefing": 0.75, "state-media": 0.9 };

/** Length of a text, in UTF-16 units of English, up to which each of its statements was chosen with care. */
const short = 1500;

/** What stands in a short text weighs more than what stands among a hundred sentences. */
function salience({ source }: Claim): number {
  const length = source.account.text.length * (source.pack.spaced ? 1 : 3);
  return 0.8 + 0.4 * Math.min(1, short / Math.max(1, length));
}

/** How much an analyst makes of a claim that the other side leaves out: its act, its substance, its figures, the text it stands in. */
export function worthOf(claim: Claim, absent: boolean, nearest: number, weights: Weights): number {
  // Thanks for a deed on a matter of substance acknowledge the deed.
  const acknowledging = claim.statement.act === "thanks" && claim.topics.some((topic) => !soft.has(topic));
  const act = acknowledging ? 0.85 : (actWorth[claim.statement.act] ?? 0.7);
  const substance = Math.min(1, weights.sum(claim, false) / 14);
  // The figures of courtesies and anniversaries carry nothing.
  const slight = ornamental.has(claim.statement.act) || (claim.topics.length > 0 && claim.topics.every((topic) => soft.has(topic)));
  // "These two days" of nothing in particular is no term.
  const bare = claim.topics.length === 0 && claim.quantities.every(({ unit }) => unit === "s") && !hasNotion(claim);
  const figures = !slight && !bare && claim.quantities.some(tells) ? 0.25 : 0;
  // Without a topic of the list it is less certain what the matter is, and so whether the other side is silent on it.
  const untold = claim.topics.length > 0 ? 1 : particularIdeas(claim) >= 2 ? 0.5 : 0.39;
  const general = claim.topics.length > 0 && claim.topics.every((topic) => soft.has(topic));
  // An item picked out of a sentence on something else names its topic and says nothing of it.
  const item = claim.statement.type !== "mention" && isNaming(claim) && claim.topics.length > 0 ? 0.5 : 1;
  const spoken = kindWorth[claim.source.account.kind ?? ""] ?? 1;
  return (
    salience(claim) *
      spoken *
      item *
      act *
      (0.35 + 0.35 * substance + (absent ? 0.3 : 0)) *
      (1 - nearest) *
      (absent || claim.topics.length === 0 ? 1 : 0.8) *
      (general ? 0.65 : 1) *
      (isFormula(claim) ? 0.6 : 1) *
      untold +
    figures
  );
}
