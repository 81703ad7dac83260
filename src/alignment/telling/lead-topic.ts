import type { EvidenceSpan, Span } from "../../domain/span.ts";
import { findTopic } from "../../domain/topics.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { stateOfTopic } from "../matter/state-of-topic.ts";
import type { Tellers } from "./tellers.ts";

/** Kinds and rules that are about their topic whatever the words shown: weight, and topics that both have. */
const ofTopic = (draft: DraftFinding): boolean =>
  draft.kind === "emphasis" || draft.kind === "both-silent" || draft.rule === "topic-in-both";

/**
 * What a sentence names as its matter before it begins; null where the words that it quotes do not themselves name the topic, or where the topic is but one
 * of the parties that speak: then the words say better what they are about.
 */
export function leadTopic(draft: DraftFinding, shown: readonly (EvidenceSpan | undefined)[], tellers: Tellers): string | null {
  const { topic, saidBy, silent } = draft;
  if (topic === null) return null;
  const party = stateOfTopic(topic) ?? "";
  if (!ofTopic(draft) && (saidBy.includes(party) || silent.includes(party))) return null;
  const named = ofTopic(draft) || shown.some((span) => span !== undefined && names(span, topic, tellers));
  return named ? (findTopic(topic)?.label[tellers.language] ?? topic) : null;
}

/** Labels of the topics that two sides both list: their codes are the finding's first value. */
export const labelsOfListed = ({ values }: DraftFinding, language: "en" | "zh", join: string): string =>
  (values?.[0] ?? "")
    .split(", ")
    .map((code) => findTopic(code)?.label[language] ?? code)
    .join(join);

function names({ account, start, end }: EvidenceSpan, topic: string, tellers: Tellers): boolean {
  const read = tellers.find(account);
  if (!read) return false;
  const inside = read.extraction.topics.filter(
    (mention) => (mention.topic === topic || mention.topic.startsWith(`${topic}/`)) && mention.start >= start && mention.end <= end,
  );
  return inside.some((mention) => !isInPassing(mention, { start, end }, read.account.text));
}

/** Words of this length are read at a glance, whatever stands where; in UTF-16 units. */
const glance = 100;

/** From this share of longer words on, what stands before a noun that goes on is said in passing: the hospitals at the end of a sentence on prisoners. */
const late = 0.67;

function isInPassing(mention: Span, { start, end }: Span, text: string): boolean {
  const length = end - start;
  return length > glance && mention.start - start > late * length && mention.end < end && /^ \p{Ll}{4}/u.test(text.slice(mention.end, end));
}
