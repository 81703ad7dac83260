import type { Extraction } from "../domain/extraction.ts";
import type { Span } from "../domain/span.ts";
import type { Item } from "./decided-item.ts";
import type { PlacedStatement } from "./make-decided.ts";
import { readPlace } from "./read-place.ts";
import { overlapLength, withoutSpans } from "./span-lists.ts";

/**
 * Where a newer engine reads a person's statement and more as one, it keeps only the rest: no words are told twice. What stands inside the person's
 * statement (nested in it) is left as it is.
 */
export function makeRoom(
  items: readonly Item[],
  wanted: readonly PlacedStatement[],
  extraction: Extraction,
  text: string,
): { readonly items: readonly Item[]; readonly emptied: readonly Item[] } {
  const contents = wanted.flatMap(({ content }) => content);
  const taken = wanted.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const emptied: Item[] = [];
  const left = items.flatMap((item): Item[] => {
    const { statement } = item;
    if (item.word !== null || overlapLength(statement.content, contents) === 0 || withoutSpans(statement.content, contents).length === 0)
      return [item];
    const content = withoutSpans(statement.content, taken)
      .map((span) => trimPiece(text, span))
      .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
    if (content.length > 0) return [{ ...item, statement: { ...statement, content, ...readPlace(extraction, content) } }];
    emptied.push(item);
    return [];
  });
  return { items: left, emptied };
}

const loose = /[\s,;:，；：、]/u;

/** Without the white space and the marks that a cut leaves at the ends. */
function trimPiece(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && (loose.test(text.charAt(start)) || /[.。]/u.test(text.charAt(start)))) start++;
  while (end > start && loose.test(text.charAt(end - 1))) end--;
  return { start, end };
}
