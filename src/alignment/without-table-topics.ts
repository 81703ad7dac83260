import type { DraftFinding } from "./draft-finding.ts";
import { stateOfTopic } from "./matter/state-of-topic.ts";

/** Rules that tell no more than that a topic came up. */
const naming = new Set(["topic-in-both", "named-by-both"]);

/**
 * Findings whose topic is but the name of a party at the table lose it: every account of a talk with Korea speaks of Korea. Those that tell no more than that
 * it came up go. `parties` are codes.
 */
export function withoutTableTopics(findings: readonly DraftFinding[], parties: ReadonlySet<string>): readonly DraftFinding[] {
  const ofTable = ({ topic }: DraftFinding): boolean => topic !== null && parties.has(stateOfTopic(topic) ?? "");
  return findings
    .filter((finding) => !(ofTable(finding) && naming.has(finding.rule)))
    .map((finding) =>
      ofTable(finding) ? { ...finding, topic: null, rule: finding.rule === "topic-absent" ? "matter-absent" : finding.rule } : finding,
    );
}
