import type { Span } from "../../domain/span.ts";
import { sliceByParagraph } from "./paragraphs.ts";

/** Attribute of a paragraph's element: offset of its first character in the account's text. */
export const startAttribute = "data-start";

/** Ranges over the words of a span, one for each paragraph, inside an element that shows the text paragraph by paragraph. */
export function rangesOf(root: Element, paragraphs: readonly Span[], span: Span): readonly Range[] {
  return sliceByParagraph(paragraphs, span).flatMap((slice) => {
    const paragraph = root.children[slice.paragraph];
    const range = paragraph === undefined ? null : rangeWithin(paragraph, slice);
    return range === null ? [] : [range];
  });
}

/** Offset in the account's text of a point on the screen; null beside the text. */
export function offsetAtPoint(root: Element, x: number, y: number): number | null {
  const place = caretAt(x, y);
  if (place === null) return null;
  const element = place.node instanceof Element ? place.node : place.node.parentElement;
  const paragraph = element?.closest(`[${startAttribute}]`);
  if (!paragraph || !root.contains(paragraph)) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(place.node, place.offset);
  return Number(paragraph.getAttribute(startAttribute)) + before.toString().length;
}

/** Offset of the character that lies under a point: a caret stands before or after it. Null where the point is beside the words. */
export function characterAtPoint(root: Element, paragraphs: readonly Span[], x: number, y: number): number | null {
  const offset = offsetAtPoint(root, x, y);
  if (offset === null) return null;
  const under = [offset, offset - 1].find((at) =>
    rangesOf(root, paragraphs, { start: at, end: at + 1 }).some((range) => {
      const box = range.getBoundingClientRect();
      return x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 4 && y <= box.bottom + 4;
    }),
  );
  return under ?? null;
}

interface CaretPosition {
  readonly offsetNode: Node;
  readonly offset: number;
}

/** Browsers have two names for one thing. */
interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): CaretPosition | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  const page = document as unknown as CaretDocument;
  const position = page.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** A plain paragraph is one text node; one with marks has several. */
function rangeWithin(paragraph: Element, local: Span): Range | null {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!begun && local.start < passed + length) {
      range.setStart(node, local.start - passed);
      begun = true;
    }
    if (begun && local.end <= passed + length) {
      range.setEnd(node, local.end - passed);
      return range;
    }
    passed += length;
  }
  return null;
}
