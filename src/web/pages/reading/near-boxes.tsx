import { type RefObject, useLayoutEffect, useState } from "react";
import type { Span } from "../../../domain/span.ts";
import { rangesOf } from "../../text-marks/text-positions.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Dashed boxes around words that come nearest on a side that is silent, line by line. */
export function NearBoxes({
  root,
  paragraphs,
  span,
}: {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly paragraphs: readonly Span[];
  readonly span: Span;
}) {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const measure = () => {
      const base = element.getBoundingClientRect();
      const rects = rangesOf(element, paragraphs, span).flatMap((range) => [...range.getClientRects()]);
      setBoxes(
        rects.map((rect) => ({
          left: rect.left - base.left + element.offsetLeft - 2,
          top: rect.top - base.top + element.offsetTop - 1,
          width: rect.width + 4,
          height: rect.height + 2,
        })),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, paragraphs, span]);
  return boxes.map((box) => <span key={`${box.left},${box.top}`} className="near-box" style={{ ...box }} />);
}
