import type { Finding } from "../domain/comparison.ts";
import { joinFields, shortHash, splitFields } from "./changes/seen-fields.ts";

/** What a key tells of its finding. */
export interface FindingKeyFields {
  readonly kind: string;
  readonly topic: string;
  readonly saidBy: readonly string[];
  readonly silent: readonly string[];
  readonly rule: string;
  /** Hash of the words shown, with `#2` behind it for a second finding that is the same in all this. */
  readonly words: string;
}

/**
 * Names a finding by what it says and by the words that show it, so that it has the same name in another run: kind, topic, sides, rule, and a hash of
 * the words whatever their order. Two findings of one comparison may be the same in all that: `keyFindings` tells them apart.
 */
export function findingKey(finding: Finding): string {
  const words = [...new Set(finding.spans.map(({ account, quote }) => JSON.stringify([account, quote])))].sort();
  return joinFields([
    finding.kind,
    finding.topic ?? "",
    [...finding.saidBy].sort().join("+"),
    [...finding.silent].sort().join("+"),
    finding.rule,
    shortHash(words),
  ]);
}

/** Keys of the findings of one comparison by id; the second of one key in the order of rank ends in `#2`. */
export function keyFindings(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding): [string, string] => {
      const key = findingKey(finding);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [finding.id, count === 1 ? key : `${key}#${count}`];
    }),
  );
}

/** Reads a key again; null where it is none. */
export function readFindingKey(key: string): FindingKeyFields | null {
  const [kind, topic, saidBy, silent, rule, words, ...more] = splitFields(key);
  if (kind === undefined || topic === undefined || saidBy === undefined || silent === undefined || rule === undefined) return null;
  if (words === undefined || more.length > 0) return null;
  return { kind, topic, saidBy: sides(saidBy), silent: sides(silent), rule, words };
}

const sides = (joined: string): readonly string[] => (joined === "" ? [] : joined.split("+"));

/** Whether two keys name findings of one kind, topic and pair of sides, whatever the words; with `rule`, of one rule too. */
export function sameMatter(a: FindingKeyFields, b: FindingKeyFields, rule: boolean): boolean {
  return (
    a.kind === b.kind &&
    a.topic === b.topic &&
    a.saidBy.join("+") === b.saidBy.join("+") &&
    a.silent.join("+") === b.silent.join("+") &&
    (!rule || a.rule === b.rule)
  );
}
