/** How long a pane takes to come level. */
const calm = 160;
const running = new WeakMap<Element, number>();

/** Scrolls an element to a height, gently where motion is welcome. A later call takes over from an earlier one. */
export function scrollLevel(element: Element, top: number): void {
  const before = running.get(element);
  if (before !== undefined) cancelAnimationFrame(before);
  const from = element.scrollTop;
  const to = Math.max(0, Math.min(top, element.scrollHeight - element.clientHeight));
  if (matchMedia("(prefers-reduced-motion: reduce)").matches || Math.abs(to - from) < 2) {
    element.scrollTop = to;
    return;
  }
  const began = performance.now();
  const step = (now: number) => {
    const part = Math.min(1, Math.max(0, (now - began) / calm));
    element.scrollTop = from + (to - from) * (1 - (1 - part) ** 3);
    if (part < 1) running.set(element, requestAnimationFrame(step));
    else running.delete(element);
  };
  running.set(element, requestAnimationFrame(step));
}
