import { type Laid, quoteState } from "./lay-tokens.ts";

/** How many classes of border the chains tell apart. */
export const classCount = 14;

const stops = /^[.;:!?—–-]+$/;

/** The border before each token: what kind of mark stands on either side of it. Borders of sources and contents fall at some and not at others. */
export function borderClasses(text: string, laid: Laid): Uint8Array {
  const { length, quote, sentence } = laid;
  const classes = new Uint8Array(length);
  let before = length > 0 ? formOf(text, laid, 0) : "";
  for (let at = 1; at < length; at++) {
    const form = formOf(text, laid, at);
    classes[at] = classOf(form, before, quote[at] ?? 0, quote[at - 1] ?? 0, sentence[at] !== sentence[at - 1]);
    before = form;
  }
  return classes;
}

function formOf(text: string, laid: Laid, at: number): string {
  const start = laid.start[at] ?? 0;
  const end = laid.end[at] ?? 0;
  return end - start > 4 ? "" : text.slice(start, end);
}

function classOf(form: string, before: string, quote: number, quoteBefore: number, isFirst: boolean): number {
  if (isFirst) return 1;
  if (quote === quoteState.open) return 2;
  if (quote === quoteState.close) return 3;
  if (quoteBefore === quoteState.close) return 4;
  if (quoteBefore === quoteState.open) return 5;
  if (form === ",") return quote === quoteState.inside ? 6 : 7;
  if (before === ",") return quote === quoteState.inside ? 8 : 9;
  if (stops.test(form)) return 10;
  if (stops.test(before)) return 11;
  if (form === "that" || form === "to") return 12;
  return quote === quoteState.inside ? 13 : 0;
}
