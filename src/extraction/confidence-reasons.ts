import type { Account } from "../domain/account.ts";
import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";
import type { LanguagePack } from "../language/language-pack.ts";
import { speaksForItself } from "./own-voice.ts";
import { coveredLength, lastEnd } from "./span-lists.ts";

/** What is known around a statement whose confidence is told. */
export interface ConfidenceContext {
  readonly account: Pick<Account, "text" | "kind" | "language">;
  readonly pack: Pick<LanguagePack, "tag" | "spaced">;
  /** Whether the account belongs to no side that was present. */
  readonly fromOutside: boolean;
}

/** A reason why statements are right more seldom, and how much it weighs (log odds). */
export interface ConfidenceReason {
  readonly name: string;
  readonly weight: number;
  holds(statement: Statement, context: ConfidenceContext): boolean;
}

/**
 * Log odds that a statement is right which nothing speaks against, by the language of the rules. Of Korean little is annotated, and nothing that
 * its rules had not been written with: that figure is an estimate.
 */
export const confidenceGround: Readonly<Record<LanguagePack["tag"], number>> = { en: 3.4, zh: 4.1, ru: 3, ko: 2.9 };

/** What a recogniser itself gives to forms it often mistakes (nouns that hand over, what goes on by guess), and to passives. */
const recogniser = { guess: 0.65, doubtful: 0.74 };

/** Characters of content below which a statement is more often cut wrong. */
const short = 60;

/** Kinds in which a label hands the words over, so that nobody has to tell where they begin and end. */
const labelled: readonly (string | null)[] = ["transcript", "press-briefing"];

/**
 * Fitted as a logistic sum on annotated accounts, the level of each language on those that were annotated after the rules; rounded. A statement
 * counts as right where its content overlaps the annotated one by half, the sources meet and the speaker's party is the same.
 * `statement.confidence` is here still what the recogniser gives.
 */
export const confidenceReasons: readonly ConfidenceReason[] = [
  // The press hands words over in more ways than any list holds.
  { name: "press", weight: -1.7, holds: (_, { fromOutside }) => fromOutside },
  // In a text that speaks for itself, words of others and its own run together.
  { name: "many-voices", weight: -1.2, holds: ({ type }, { account }) => type !== "own" && speaksForItself(account) },
  { name: "own-post", weight: -1, holds: ({ type }, { account }) => type === "own" && account.kind === "leader-post" },
  { name: "mention", weight: -0.8, holds: ({ type }) => type === "mention" },
  { name: "quoted", weight: -0.6, holds: ({ type }, { account }) => type === "direct" && !labelled.includes(account.kind) },
  { name: "nested", weight: -0.35, holds: ({ parent }) => parent !== null },
  // Who narrates in a newspaper is known, and speaks for no party.
  { name: "unknown-speaker", weight: -2, holds: ({ type, speaker }) => speaker === null || (type !== "own" && speaker.party === null) },
  {
    name: "elided-speaker",
    weight: -0.5,
    holds: ({ type, source, continues }) => type !== "own" && source.length === 0 && continues === null,
  },
  { name: "short", weight: -0.4, holds: ({ content }, context) => sizeOf(content, context) < short },
  { name: "goes-on", weight: -0.4, holds: ({ content }, { account }) => goesOn(account.text, content) },
  { name: "guess", weight: -1.5, holds: ({ confidence }) => confidence < recogniser.guess },
  {
    name: "doubtful",
    weight: -0.7,
    holds: ({ confidence }) => confidence >= recogniser.guess && confidence < recogniser.doubtful,
  },
  // Not measured: without rules of its language only quotations are read.
  { name: "language", weight: -2, holds: (_, { account, pack }) => account.language.toLowerCase().split("-")[0] !== pack.tag },
];

/** Characters of content, made alike: Han text says as much in a third. In UTF-16 units. */
export function sizeOf(content: readonly Span[], { pack }: Pick<ConfidenceContext, "pack">): number {
  return coveredLength(content) * (pack.spaced ? 1 : 3);
}

/** Whether words follow the content without a stop: it may have been cut too early. */
export function goesOn(text: string, content: readonly Span[]): boolean {
  const end = lastEnd(content);
  return /^\s*[\p{L},，;；:：]/u.test(text.slice(end, end + 8));
}
