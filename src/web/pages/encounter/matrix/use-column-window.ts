import { type RefObject, startTransition, useEffect, useState } from "react";
import { type ColumnWindow, findColumnWindow, widen } from "./column-window.ts";

/** Up to so many columns the others follow once those in sight stand: columns that stay are scrolled without being drawn anew. */
const mostColumns = 64;
/** A pause between two steps of drawing the rest, so that none of them is felt. */
const pause = 150;

/** Follows which columns of a wide matrix are in sight; all of them where it is not wide. */
export function useColumnWindow(box: RefObject<HTMLElement | null>, wide: boolean, count: number): ColumnWindow {
  const [window, setWindow] = useState<ColumnWindow>({ from: 0, to: 16 });
  const stay = count <= mostColumns;
  useEffect(() => {
    const element = box.current;
    if (element === null || !wide) return;
    const look = () => {
      const column = element.querySelector<HTMLElement>(".accounts th")?.offsetWidth ?? 0;
      const next = findColumnWindow(element.scrollLeft, element.clientWidth, column, count);
      setWindow((before) => {
        const to = stay ? { from: Math.min(before.from, next.from), to: Math.max(Math.min(before.to, count), next.to) } : next;
        return before.from === to.from && before.to === to.to ? before : to;
      });
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      resized.disconnect();
    };
  }, [box, wide, count, stay]);
  useEffect(() => {
    if (!wide || !stay || (window.from === 0 && window.to >= count)) return;
    const timer = setTimeout(() => startTransition(() => setWindow((before) => widen(before, count))), pause);
    return () => clearTimeout(timer);
  }, [wide, stay, count, window]);
  return wide ? { from: Math.min(window.from, count), to: Math.min(window.to, count) } : { from: 0, to: count };
}
