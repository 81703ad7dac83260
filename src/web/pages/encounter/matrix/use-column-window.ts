import { type RefObject, useEffect, useState } from "react";
import { type ColumnWindow, findColumnWindow } from "./column-window.ts";

/** Follows which columns of a wide matrix are in sight; all of them where it is not wide. */
export function useColumnWindow(box: RefObject<HTMLElement | null>, wide: boolean, count: number): ColumnWindow {
  const [window, setWindow] = useState<ColumnWindow>({ from: 0, to: 12 });
  useEffect(() => {
    const element = box.current;
    if (element === null || !wide) return;
    const look = () => {
      const column = element.querySelector<HTMLElement>(".accounts th")?.offsetWidth ?? 0;
      // The topics stay in sight, over the columns that have gone.
      const topics = element.querySelector<HTMLElement>(".corner")?.offsetWidth ?? 0;
      const next = findColumnWindow(element.scrollLeft, element.clientWidth - topics, column, count);
      setWindow((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      resized.disconnect();
    };
  }, [box, wide, count]);
  return wide ? { from: Math.min(window.from, count), to: Math.min(window.to, count) } : { from: 0, to: count };
}
