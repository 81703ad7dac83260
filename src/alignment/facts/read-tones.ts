import type { EncounterFact } from "../../domain/comparison.ts";
import type { EncounterKind } from "../../domain/encounter.ts";
import { findConcepts } from "../../extraction/find-topics.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import type { FactSentence } from "./fact-sentence.ts";

/** How far before the adjectives the talk may stand, and behind them. In UTF-16 units. */
const reach = 90;

/** How much of the clause before them is looked at for wishes, plans and other things. */
const clauseReach = 70;

/** Facts of one kind that an account may tell. */
const most = 4;

/** Adjectives of one talk, standing together. Offsets into the sentence's words. */
interface Cluster {
  readonly start: number;
  end: number;
  readonly words: string[];
}

/** How the account characterises the talk itself: "candid and constructive"; not the relationship, nor talks to come. */
export function readTones(read: ReadAccount, sentences: readonly FactSentence[], kind: EncounterKind | null): EncounterFact[] {
  const { account, pack } = read;
  const { facts } = pack;
  const found: EncounterFact[] = [];
  for (const { start, words } of sentences) {
    if (start > (sentences[0]?.start ?? 0) && facts.otherDay.test(words)) continue;
    for (const cluster of clustersIn(words, facts.tone, facts.tonesJoin)) {
      const before = words.slice(Math.max(0, cluster.start - reach), cluster.start);
      const after = words.slice(cluster.end, cluster.end + reach);
      const follows = facts.toneOf.exec(after);
      const leads = facts.toneEnds.test(after) ? facts.toneAfter.exec(before) : null;
      const talk = follows ?? leads;
      if (!talk || facts.notTone.test(clauseBefore(before, leads && !follows ? before.length - leads[0].length : before.length))) continue;
      if (kind === "call" && facts.faceToFace.test(talk[0])) continue;
      if (facts.longerTime.test(words.slice(Math.max(0, cluster.start - reach), cluster.start))) continue;
      const from = leads && !follows ? cluster.start - leads[0].trimStart().length : cluster.start;
      const span = {
        start: start + (pack.spaced ? wordsBefore(words, from) : from),
        end: start + cluster.end + (follows?.[0].length ?? 0),
      };
      const value = [...new Set(cluster.words.flatMap((adjective) => tonesIn(adjective, read)))].join(", ");
      found.push({ account: account.id, value, party: null, spans: [evidence(account, span)] });
    }
  }
  return found.slice(0, most);
}

function clustersIn(words: string, tone: RegExp, join: RegExp): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const match of words.matchAll(tone)) {
    const last = clusters.at(-1);
    const end = match.index + match[0].length;
    if (last && (last.end === match.index || join.test(words.slice(last.end, match.index)))) {
      last.end = end;
      last.words.push(match[0]);
    } else clusters.push({ start: match.index, end, words: [match[0]] });
  }
  return clusters;
}

/** What the clause says in front of the adjectives or of the talk that has them. */
function clauseBefore(before: string, to: number): string {
  const words = before.slice(Math.max(0, to - clauseReach), to);
  return words.slice(Math.max(...[", ", "; ", ": ", "，", "；", "：", "。", "("].map((mark) => words.lastIndexOf(mark))) + 1);
}

/** A few words before a place, within its clause, so that the characterisation can be read: "the talks were productive". */
function wordsBefore(words: string, place: number): number {
  const [before = ""] = /(?<!\p{L})(?:\p{Lu}\p{Ll}* )?(?:\p{Ll}+ ){0,3}$/u.exec(words.slice(Math.max(0, place - 40), place)) ?? [];
  const clause = before.lastIndexOf("that ");
  return place - (clause < 0 ? before.length : before.length - clause - "that ".length);
}

/** The idea behind an adjective, the same in every language; the adjective itself where there is none. */
function tonesIn(words: string, read: ReadAccount): string[] {
  const concepts = findConcepts(words, read.pack).map((found) => found.concept);
  return concepts.length > 0 ? concepts : [words.toLowerCase()];
}
