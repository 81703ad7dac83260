import type { Span } from "../../domain/span.ts";
import type { TaggedStatement, TextView } from "../language-pack.ts";
import { loadStatementModel } from "./learned/load-model.ts";
import { readAttributions } from "./learned/read-attributions.ts";
import { toStatements } from "./learned/to-statements.ts";
import { mergeStatements } from "./merge-statements.ts";
import { tagStatements } from "./tag-statements.ts";

/** Least confidence of a learned statement that stands beside what the rules read. */
const leastBeside = 0.6;

/**
 * Marks statements by rule, and in the press by what was learned from annotated news beside. Rules know the formulas of readouts, nesting and our
 * edges; the press hands words over in more ways than any list holds. Under PolNeAR's own guideline, what was learned from it comes first.
 */
export function tagEnglish(view: TextView): readonly TaggedStatement[] {
  const byRule = tagStatements(view);
  if (view.fromOutside !== true && view.edges !== "polnear") return byRule;
  const learned = toStatements(view, readAttributions(view.text, view.paragraphs, view.sentences, loadStatementModel()));
  if (view.edges === "polnear") return mergeStatements(learned, byRule);
  return mergeStatements(
    byRule,
    learned.filter(({ confidence, source }) => confidence >= leastBeside && !source.some((span) => isBareLink(view.text, span))),
  );
}

/** "that", "what", "there" name nobody. */
function isBareLink(text: string, { start, end }: Span): boolean {
  return /^(?:that|what|there)$/i.test(text.slice(start, end));
}
