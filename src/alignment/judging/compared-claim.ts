import type { Span } from "../../domain/span.ts";
import { type ConceptMention, type ContrastMention, findConcepts, findContrasts } from "../../extraction/find-topics.ts";
import { foldText, lowerSameLength } from "../../extraction/fold-text.ts";
import { toSimplified } from "../../text/han-variants.ts";
import { splitParagraphs } from "../../text/paragraphs.ts";
import { segmentSentences } from "../../text/sentences.ts";
import type { Claim } from "../claims/claim.ts";
import type { ReadAccount } from "../read-account.ts";

/** A claim with what comparing needs of it. Offsets are those of its account. */
export interface ComparedClaim {
  readonly claim: Claim;
  /** The claim's words, folded, in lower case and simplified characters: as long as its span. */
  readonly words: string;
  /** The sentence that the claim stands in; no further than its neighbourhood. */
  readonly sentence: Span;
  /** Words in which tellings differ, inside the claim: of one family the longest at a place. */
  readonly contrasts: readonly ContrastMention[];
  /** The same inside the sentence. */
  readonly around: readonly ContrastMention[];
  readonly concepts: readonly ConceptMention[];
}

const known = new WeakMap<Claim, ComparedClaim>();

/** Reads a claim for comparing; once. */
export function readComparedClaim(claim: Claim): ComparedClaim {
  const before = known.get(claim);
  if (before) return before;
  const { source, span } = claim;
  const sentence = sentenceOf(source, span);
  const at = (from: Span) => foldedWords(source, from);
  const around = outermost(shift(findContrasts(at(sentence), source.pack), sentence.start));
  const read: ComparedClaim = {
    claim,
    words: at(span),
    sentence,
    around,
    contrasts: around.filter((found) => found.start >= span.start && found.end <= span.end),
    concepts: shift(findConcepts(at(span), source.pack), span.start),
  };
  known.set(claim, read);
  return read;
}

/** The words of a stretch as they are compared; as long as the stretch. */
export function foldedWords({ account, pack }: ReadAccount, { start, end }: Span): string {
  const words = account.text.slice(start, end);
  return lowerSameLength(foldText(pack.tag === "zh" ? toSimplified(words) : words));
}

/** Words of the text at a place, on one line. */
export function quoteAt({ claim }: ComparedClaim, { start, end }: Span): string {
  return claim.source.account.text.slice(start, end).replace(/\s+/gu, " ").trim();
}

/** Words of one family inside the claim, or in its sentence where the claim itself has none. */
export function contrastsOf(read: ComparedClaim, family: string, where: "claim" | "sentence" = "claim"): readonly ContrastMention[] {
  const inside = read.contrasts.filter(({ contrast }) => contrast.startsWith(`${family}:`));
  if (inside.length > 0 || where === "claim") return inside;
  return read.around.filter(({ contrast }) => contrast.startsWith(`${family}:`));
}

/** Whether something of this code stands in the claim, or in its sentence. */
export function has(read: ComparedClaim, contrast: string, where: "claim" | "sentence" = "claim"): boolean {
  return (where === "claim" ? read.contrasts : read.around).some((found) => found.contrast === contrast);
}

const inAccounts = new WeakMap<ReadAccount, ReadonlySet<string>>();

/** Codes of all words in which tellings differ, anywhere in an account. */
export function contrastsInAccount(read: ReadAccount): ReadonlySet<string> {
  const before = inAccounts.get(read);
  if (before) return before;
  const found = new Set<string>(findContrasts(lowerSameLength(foldText(read.account.text)), read.pack).map(({ contrast }) => contrast));
  inAccounts.set(read, found);
  return found;
}

function shift<Placed extends Span>(found: readonly Placed[], by: number): Placed[] {
  return found.map((each) => ({ ...each, start: each.start + by, end: each.end + by }));
}

/** "Good" inside "very good" says nothing of its own. */
function outermost(found: readonly ContrastMention[]): ContrastMention[] {
  const family = ({ contrast }: ContrastMention): string => contrast.slice(0, contrast.indexOf(":"));
  return found.filter(
    (each) =>
      !found.some(
        (other) =>
          other !== each &&
          family(other) === family(each) &&
          other.start <= each.start &&
          other.end >= each.end &&
          other.end - other.start > each.end - each.start,
      ),
  );
}

/** A sentence reaches no further than this from its claim, in UTF-16 units. */
const reach = 240;

const sentences = new WeakMap<ReadAccount, readonly Span[]>();

function sentenceOf(read: ReadAccount, span: Span): Span {
  let all = sentences.get(read);
  if (!all) {
    const { text } = read.account;
    all = segmentSentences(text, splitParagraphs(text), read.pack.sentences);
    sentences.set(read, all);
  }
  const [first, last] = [all.find((sentence) => sentence.end > span.start), all.find((sentence) => sentence.end >= span.end)];
  return {
    start: Math.max(Math.min(first?.start ?? span.start, span.start), span.start - reach),
    end: Math.min(Math.max(last?.end ?? span.end, span.end), span.end + reach),
  };
}
