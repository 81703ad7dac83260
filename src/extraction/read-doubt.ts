import { type Account, thirdParty } from "../domain/account.ts";
import { noSide, type Statement } from "../domain/statement.ts";
import type { Doubt } from "../domain/view.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { goesOn, sizeOf } from "./confidence-reasons.ts";
import { speaksForItself } from "./own-voice.ts";

/** What is known around a statement. */
export interface DoubtContext {
  readonly account: Pick<Account, "text" | "kind" | "language" | "side">;
  readonly pack: LanguagePack;
  /** Whether a finding of conflict or of other wording shows it: there a mistake costs most. */
  readonly argued: boolean;
}

/** Doubt from which a statement is put before a person: of those, about two in five were wrong in the annotated accounts, nearly one in two in those annotated after the rules. */
export const worthALook = 0.5;

/** Confidence below which a statement is put before a person whatever else is known: of those, about three in ten were wrong. */
export const leastSure = 0.7;

/** A reason to look, and how much it weighs (log odds); without a code it only weighs. */
interface Reason {
  readonly code: Doubt | null;
  readonly weight: number;
  holds(statement: Statement, context: DoubtContext): boolean;
}

/**
 * Added to the odds that the statement is wrong, which its confidence tells: what is wrong three times in ten is worth a look, and an act may be
 * wrong where the words and the speaker are right.
 */
const ground = 0.8;

/** Characters of content below which a statement is a fragment, and from which it may hold more than one. In UTF-16 units; Han text says as much in a third. */
const lengths = { short: 30, long: 250 };

/**
 * What makes a mistake likelier than confidence tells, which knows nothing of acts. Fitted on annotated accounts by how often the speaker's party,
 * the content or the act of such statements was wrong; rounded. Most of what weighs little stands in the confidence already, and names the reason
 * here. Those marked "worth" are no sign of a mistake: they say that a mistake there would matter more.
 */
const reasons: readonly Reason[] = [
  // Who narrates in a newspaper is known, and speaks for no party.
  {
    code: "speaker-unresolved",
    weight: 0.8,
    holds: ({ type, speaker }, { account }) =>
      speaker === null || (type !== "own" && (speaker.party === null || (speaker.party === noSide && hasSide(account)))),
  },
  // An account's own narration makes no point: a mistake there costs little.
  { code: null, weight: -3, holds: isIdleNarration },
  // "I", "we", 我们: of a post's author or of somebody quoted in it.
  { code: "speaker-inferred", weight: 0.1, holds: (statement, { account, pack }) => sourceFits(statement, account, pack.parties.first) },
  { code: "speaker-inferred", weight: 0.1, holds: (statement, { account, pack }) => sourceFits(statement, account, pack.parties.joint) },
  {
    code: "speaker-inferred",
    weight: 0.1,
    holds: ({ type, source, continues }) => type !== "own" && source.length === 0 && continues === null,
  },
  // The words go on behind the end without a stop.
  { code: "boundary", weight: 0.1, holds: ({ content }, { account }) => goesOn(account.text, content) },
  { code: "boundary", weight: 0.1, holds: ({ confidence }) => confidence < leastSure },
  { code: "boundary", weight: 0.1, holds: (statement, context) => sizeOf(statement.content, context) < lengths.short },
  {
    code: "boundary",
    weight: 0.4,
    holds: (statement, context) => sizeOf(statement.content, context) >= lengths.long || statement.content.length > 1,
  },
  // Worth: a promise read too firm is the mistake that is quoted.
  {
    code: "firmness",
    weight: 0.1,
    holds: ({ act, modality }) =>
      (act === "commitment" || act === "event" || act === "agreement") &&
      (modality === "will" || modality === "ongoing" || modality === "done"),
  },
  { code: "act", weight: 1.1, holds: ({ act }) => act === "assessment" },
  { code: "act", weight: 0.4, holds: ({ act }) => act === "characterisation" || act === "position" || act === "agreement" },
  // Who is asked for something is asked in so many words.
  { code: null, weight: -0.5, holds: ({ act }) => act === "request" },
  { code: "act", weight: 0.2, holds: ({ type }) => type === "own" },
  // Posts, fact sheets and joint texts run many voices together.
  { code: null, weight: 0.5, holds: (_, { account }) => speaksForItself(account) },
  { code: null, weight: 0.9, holds: ({ toldFor }) => toldFor === "third" },
  { code: "nested", weight: 0.3, holds: ({ parent }) => parent !== null },
  // Seldom wrong by itself; but where its head is wrong, so is it.
  { code: "continuation", weight: 0.05, holds: ({ continues }) => continues !== null },
  // Worth.
  { code: "in-conflict", weight: 1, holds: (_, { argued }) => argued },
  { code: "told-for-other", weight: 0.3, holds: ({ toldFor }) => toldFor === "other" },
  { code: "language", weight: 0.1, holds: (_, { account, pack }) => account.language.toLowerCase().split("-")[0] !== pack.tag },
];

/** How much a look of a person at a statement is worth, from 0 to 1, and why. A statement that a person decided leaves no doubt. */
export function readDoubt(statement: Statement, context: DoubtContext): { readonly doubt: number; readonly doubts: readonly Doubt[] } {
  if (statement.confidence === 1) return { doubt: 0, doubts: [] };
  const holding = reasons.filter((reason) => reason.holds(statement, context));
  const odds = holding.reduce((sum, { weight }) => sum + weight, ground + oddsAgainst(statement.confidence));
  const summed = Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
  const doubt = statement.confidence < leastSure && !isIdleNarration(statement, context) ? Math.max(summed, worthALook) : summed;
  return { doubt, doubts: [...new Set(holding.flatMap(({ code }) => (code ? [code] : [])))] };
}

/** What an account narrates in its own voice, where nothing is argued from it. */
function isIdleNarration({ type }: Statement, { account, argued }: DoubtContext): boolean {
  return type === "own" && !argued && !speaksForItself(account);
}

/** Log odds that a statement of this confidence is wrong; bounded, since an account that was read elsewhere may bring any confidence. */
function oddsAgainst(confidence: number): number {
  const share = Math.min(0.99, Math.max(0.01, confidence));
  return Math.log((1 - share) / share);
}

/** An account of a side tells of those who met: somebody of no side in it may be one of them who was not known. */
function hasSide({ side }: Pick<Account, "side">): boolean {
  return side !== null && side !== thirdParty;
}

function sourceFits({ source }: Statement, { text }: Pick<Account, "text">, pattern: RegExp): boolean {
  return source.length > 0 && pattern.test(source.map((span) => text.slice(span.start, span.end)).join(" "));
}
