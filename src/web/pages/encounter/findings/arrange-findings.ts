import type { FindingScope } from "../../../../domain/comparison.ts";
import type { FindingView } from "../../../../domain/view.ts";

/** What is held against one another: the sides, accounts of one side, or the press and a side's words. */
export type Scope = "sides" | FindingScope;

/** Findings of one scope, the weightiest first. */
export interface ScopeGroup {
  readonly scope: Scope;
  /** Those that are shown. */
  readonly findings: readonly FindingView[];
  /** How many there are. */
  readonly all: number;
}

const scopes: readonly Scope[] = ["sides", "one-side", "press"];

/** The first findings of the ranked list by what they compare: what two texts of one side do to each other must not be read as a difference between sides. */
export function arrangeFindings(ranked: readonly FindingView[], first: number): readonly ScopeGroup[] {
  const shown = ranked.slice(0, first);
  return scopes.flatMap((scope) => {
    const within = (finding: FindingView) => (finding.scope ?? "sides") === scope;
    const all = ranked.filter(within).length;
    return all === 0 ? [] : [{ scope, findings: shown.filter(within), all }];
  });
}
