import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { scrollLevel } from "./level-scroll.ts";
import type { PaneHandle } from "./pane.tsx";

/** Part of a pane's height at which a statement is put that was not in comfortable sight. */
const comfortable = { from: 0.12, to: 0.7, put: 0.38 };

/** Brings the selected statement into sight and the texts beside it to the same height. Answers that height within the panes. */
export function useLevel(props: {
  readonly panes: RefObject<HTMLElement | null>;
  readonly handles: RefObject<ReadonlyMap<string, PaneHandle>>;
  readonly visible: readonly string[];
  readonly level: boolean;
  /** Offset to be levelled, by account. */
  readonly targets: ReadonlyMap<string, number>;
  /** Account of the statement that the others follow. */
  readonly anchor: string | null;
}): number | null {
  const { panes, handles, visible, level, targets, anchor } = props;
  const [height, setHeight] = useState<number | null>(null);
  const size = useSize(panes);
  const key = JSON.stringify([visible, level, [...targets], anchor, size]);
  // The key holds everything that moves a text.
  useLayoutEffect(() => {
    // A pane that has just come has no measures before the next frame.
    const frame = requestAnimationFrame(() => setHeight(bringLevel(panes.current, handles.current, { visible, level, targets, anchor })));
    return () => cancelAnimationFrame(frame);
  }, [key]);
  return height;
}

function bringLevel(
  panes: HTMLElement | null,
  handles: ReadonlyMap<string, PaneHandle>,
  wanted: Pick<Parameters<typeof useLevel>[0], "visible" | "level" | "targets" | "anchor">,
): number | null {
  const anchor = handles.get(wanted.anchor ?? "");
  const start = wanted.targets.get(wanted.anchor ?? "");
  const top = anchor === undefined || start === undefined ? null : anchor.topOf(start);
  if (panes === null || anchor === undefined || top === null) return null;
  const box = anchor.scroller.getBoundingClientRect();
  const within = (top - box.top) / box.height;
  const inSight = within >= comfortable.from && within <= comfortable.to;
  const line = inSight ? top : box.top + box.height * comfortable.put;
  for (const account of wanted.visible) {
    const pane = handles.get(account);
    const offset = wanted.targets.get(account);
    if (pane === undefined || offset === undefined || (pane !== anchor && !wanted.level)) continue;
    const now = pane.topOf(offset);
    if (now !== null) scrollLevel(pane.scroller, pane.scroller.scrollTop + now - line);
  }
  return line - panes.getBoundingClientRect().top;
}

/** Width and height of an element, as one value to compare. */
function useSize(element: RefObject<HTMLElement | null>): string {
  const [size, setSize] = useState("");
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(`${Math.round(entry.contentRect.width)}×${Math.round(entry.contentRect.height)}`);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
