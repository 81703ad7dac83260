import type { Extraction } from "../domain/extraction.ts";
import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";

/** What a statement holds because of where it stands: ids of quantities and times, codes of topics. */
export function readPlace(
  { quantities, times, topics }: Pick<Extraction, "quantities" | "times" | "topics">,
  content: readonly Span[],
): Pick<Statement, "quantities" | "times" | "topics"> {
  return {
    quantities: quantities.filter((quantity) => isWithin(quantity, content)).map((quantity) => quantity.id),
    times: times.filter((time) => isWithin(time, content)).map((time) => time.id),
    topics: [
      ...new Set(
        topics.filter((topic) => content.some((span) => topic.start < span.end && topic.end > span.start)).map((topic) => topic.topic),
      ),
    ],
  };
}

function isWithin(span: Span, spans: readonly Span[]): boolean {
  return spans.some((outer) => span.start >= outer.start && span.end <= outer.end);
}
