import { type RefObject, useLayoutEffect, useState } from "react";
import { rangesOf } from "../../text-marks/text-positions.ts";
import { gatherPins, type Pin } from "./pins.ts";
import type { PreparedText } from "./prepared-text.ts";

/** Pins at the heights where statements begin, measured once for each layout of the text. */
export function usePins(prepared: PreparedText, root: RefObject<HTMLDivElement | null>, plain: boolean): readonly Pin[] {
  const [pins, setPins] = useState<readonly Pin[]>([]);
  // With plain marks the text is laid out anew, which the observer does not always see.
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const measure = () => {
      if (element.getClientRects().length > 0) setPins(gatherPins(measurePins(prepared, element)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [prepared, root, plain]);
  return pins;
}

function measurePins(prepared: PreparedText, element: HTMLElement) {
  const base = element.getBoundingClientRect().top - element.offsetTop;
  return prepared.statements.flatMap((statement) => {
    const top = topOf(element, prepared, statement.content[0]?.start ?? 0);
    return top === null ? [] : [{ statement: statement.id, top: top - base, verdict: prepared.verdicts.get(statement.id) ?? null }];
  });
}

/** Height on the screen of the line in which a character stands; null where it is not shown. */
export function topOf(element: Element, prepared: PreparedText, offset: number): number | null {
  const [range] = rangesOf(element, prepared.paragraphs, { start: offset, end: offset + 1 });
  const box = range?.getBoundingClientRect();
  return box === undefined || box.height === 0 ? null : box.top;
}
