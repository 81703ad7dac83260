import { printable } from "../text/printable.ts";

/*
 * What documents say is shown, never obeyed: nothing in their words may move a cursor, turn the writing round, hide itself
 * or start markup. Each renderer passes document-derived strings through here and then through the escaping of its own format.
 */

/** Several lines of a document as they may be shown: terminal sequences and controls as pictures, what is invisible or turns the writing gone. */
export function cleanText(text: string): string {
  return printable(text).replaceAll("\t", " ");
}

/** The same on one line: every run of white space is one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** A language tag as it may stand in a `lang` attribute; `und` where it is none. */
export function cleanLanguage(tag: string): string {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(tag) ? tag : "und";
}

/** An address that may become a link: http or https, nothing hidden in it. Null for any other. */
export function linkAddress(address: string | null): string | null {
  if (address === null || address.length > 2048 || /[\u0000-\u0020\u007f-\u009f"'<>\\^`{|}]/.test(address)) return null;
  const known = URL.canParse(address) ? new URL(address) : null;
  const web = known?.protocol === "https:" || known?.protocol === "http:";
  return known !== null && web && known.username === "" && known.password === "" ? known.href : null;
}
