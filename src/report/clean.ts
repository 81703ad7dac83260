/*
 * What documents say is shown, never obeyed: nothing in their words may move a cursor, turn the writing round, hide itself
 * or start markup. Each renderer passes document-derived strings through here and then through the escaping of its own format.
 */

/** C0 and C1 controls with DEL, save line feed; lone surrogates; the code points that are no characters. */
const broken =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Marks, overrides and isolates of writing direction; invisible joiners and fillers; annotation marks. */
const invisible =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u180b|\u180c|\u180d|\u180f|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

/** Several lines of a document as they may be shown: controls become U+FFFD, what is invisible or turns the writing goes. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g, "\n")
    .replace(/\t/g, " ")
    .replace(broken, "\ufffd")
    .replace(invisible, "");
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
