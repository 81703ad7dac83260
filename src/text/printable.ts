import stringWidth from "string-width";

/** ESC sequences of terminals: CSI, and OSC and the like up to their end mark or the line's. */
const escapes =
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]{0,4096}(?:\u0007|\u001b\\|\u009c)?|\u001b[ -~]?/g;
/** Bidirectional overrides, embeddings and isolates: they can make a line read other than it is. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Marks without width, soft hyphen, tags, interlinear and variation-free fillers. */
const invisible =
  /\u00ad|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180e]|[\u200b-\u200d]|[\u2060-\u2065]|[\u206a-\u206f]|\u3164|\ufeff|\uffa0|[\ufff0-\ufffb]|\udb40[\udc00-\udfff]/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Half of a surrogate pair: no character at all. */
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Makes any text safe to print: terminal sequences and bidirectional overrides cannot act, marks that nobody sees are gone, other control characters
 * show as their pictures (␀). Line feeds and tabs stay; CR LF becomes LF.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n/g, "\n")
    .replace(/[\u0085\u2028\u2029]/g, "\n")
    .replace(escapes, "␛")
    .replace(bidi, "")
    .replace(invisible, "")
    .replace(controls, picture)
    .replace(lone, "\ufffd");
}

function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "␡" : "\ufffd";
}

const widths = new Map<string, number>();

/** Columns that a text takes in a terminal; Han, Hangul and kana take two. */
export function displayWidth(text: string): number {
  if (text.length > 2) return /^[ -~]*$/.test(text) ? text.length : stringWidth(text);
  // Single characters come again and again when text is wrapped; measuring is slow.
  let width = widths.get(text);
  if (width === undefined) {
    width = stringWidth(text);
    if (widths.size < 20_000) widths.set(text, width);
  }
  return width;
}

/** Fills up with spaces to a number of columns; longer text stays as it is. */
export function padToWidth(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}
