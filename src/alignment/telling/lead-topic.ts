import type { EvidenceSpan } from "../../domain/span.ts";
import { findTopic } from "../../domain/topics.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { Tellers } from "./tellers.ts";

/** Topics that are a party themselves: where it sits at the table, that it is named tells nothing of the matter. */
const partyOf: Readonly<Record<string, readonly string[]>> = {
  russia: ["RU"],
  europe: ["EU", "DE", "FR", "GB", "IT", "PL"],
  japan: ["JP"],
  korea: ["KR"],
  iran: ["IR"],
  "north-korea": ["KP"],
  ukraine: ["UA"],
};

/** Kinds and rules that are about their topic whatever the words shown: weight, and topics that both have. */
const ofTopic = (draft: DraftFinding): boolean => draft.kind === "emphasis" || draft.rule === "topic-in-both";

/**
 * What a sentence names as its matter before it begins; null where the words that it quotes do not themselves name the topic, or where the topic is but one
 * of the parties that speak: then the words say better what they are about.
 */
export function leadTopic(draft: DraftFinding, shown: readonly (EvidenceSpan | undefined)[], tellers: Tellers): string | null {
  const { topic, saidBy, silent } = draft;
  if (topic === null) return null;
  const parties = partyOf[topic] ?? [];
  if (!ofTopic(draft) && parties.some((party) => saidBy.includes(party) || silent.includes(party))) return null;
  const named = ofTopic(draft) || shown.some((span) => span !== undefined && names(span, topic, tellers));
  return named ? (findTopic(topic)?.label[tellers.language] ?? topic) : null;
}

const names = ({ account, start, end }: EvidenceSpan, topic: string, tellers: Tellers): boolean =>
  tellers
    .find(account)
    ?.extraction.topics.some(
      (mention) => (mention.topic === topic || mention.topic.startsWith(`${topic}/`)) && mention.start >= start && mention.end <= end,
    ) === true;
