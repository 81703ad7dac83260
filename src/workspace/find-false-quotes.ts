import { printable } from "../text/printable.ts";

/**
 * Every span with a quote, anywhere in a view, whose words do not stand at its place in its account's text; one sentence each. Walks whatever it is
 * given, so that no part of a view can be forgotten.
 */
export function findFalseQuotes(view: unknown, texts: ReadonlyMap<string, string>): readonly string[] {
  const problems: string[] = [];
  const waiting: unknown[] = [view];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    const span = value as { readonly account?: unknown; readonly start?: unknown; readonly end?: unknown; readonly quote?: unknown };
    if (
      typeof span.account === "string" &&
      typeof span.start === "number" &&
      typeof span.end === "number" &&
      typeof span.quote === "string"
    ) {
      if (texts.get(span.account)?.slice(span.start, span.end) !== span.quote)
        problems.push(
          `the words “${printable(span.quote.slice(0, 60))}” do not stand at ${span.start}–${span.end} of ${printable(span.account)}.`,
        );
    }
    for (const each of Object.values(value)) waiting.push(each);
  }
  return problems;
}
