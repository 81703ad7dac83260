import type { Finding } from "../domain/comparison.ts";
import type { FindingDecided } from "../domain/decision.ts";
import type { FindingView } from "../domain/view.ts";
import type { Entered } from "../extraction/entered.ts";
import { keyFindings, readFindingKey, sameMatter } from "./finding-key.ts";

/**
 * Holds what people said of findings against the findings as they are now; the last word on a finding counts. A word on a finding that now shows
 * other words than those it was said of is `stale`: it is told beside the finding of the same kind, topic and sides, and no longer counts. A word on what is
 * not there any more, in whatever words, is passed over.
 */
export function judgeFindings(findings: readonly Finding[], decisions: readonly Entered<FindingDecided>[]): readonly FindingView[] {
  const keys = keyFindings(findings);
  const last = new Map(decisions.map((entered) => [entered.decision.finding, entered]));
  const known = new Set(keys.values());
  const spoken = new Map<string, Entered<FindingDecided>>();
  for (const [key, entered] of last) if (known.has(key)) spoken.set(key, entered);
  const stale = new Map<string, Entered<FindingDecided>>();
  for (const [key, entered] of last) {
    if (known.has(key)) continue;
    const other = findSuccessor(
      key,
      [...known].filter((each) => !spoken.has(each) && !stale.has(each)),
    );
    if (other !== undefined) stale.set(other, entered);
  }
  return findings.map((finding): FindingView => {
    const key = keys.get(finding.id) ?? "";
    const word = spoken.get(key) ?? stale.get(key);
    return {
      ...finding,
      key,
      status: spoken.get(key)?.decision.action ?? (word ? "stale" : "unconfirmed"),
      decidedBy: word?.by ?? null,
      decidedAt: word?.at ?? null,
      reason: word?.decision.reason ?? null,
    };
  });
}

/** The highest finding of the same matter; of the same rule, if there is one. */
function findSuccessor(key: string, keys: readonly string[]): string | undefined {
  const fields = readFindingKey(key);
  if (!fields) return undefined;
  const of = (rule: boolean) =>
    keys.find((other) => {
      const read = readFindingKey(other);
      return read !== null && sameMatter(fields, read, rule);
    });
  return of(true) ?? of(false);
}
