import { analyse } from "chardet";
import { UserError } from "../domain/user-error.ts";
import { printable } from "../text/printable.ts";

export interface DecodedText {
  /** Without a byte order mark; otherwise as it came, line ends included. */
  readonly text: string;
  /** As the Encoding Standard names it. */
  readonly charset: string;
}

/** First bytes of formats that are no text, and what to do with them. */
const signatures: readonly { readonly bytes: string; readonly format: string; readonly wayOut: string }[] = [
  { bytes: "%PDF", format: "a PDF", wayOut: "save its text first, for example with `pdftotext`" },
  { bytes: "PK\u0003\u0004", format: "a ZIP, Word or OpenDocument file", wayOut: "save it as plain text (UTF-8)" },
  { bytes: "\u00d0\u00cf\u0011\u00e0", format: "an old Word or Office file", wayOut: "save it as plain text (UTF-8)" },
  { bytes: "{\\rtf", format: "an RTF file", wayOut: "save it as plain text (UTF-8)" },
  { bytes: "\u0089PNG", format: "a PNG image", wayOut: "give the text, not a picture of it" },
  { bytes: "\u00ff\u00d8\u00ff", format: "a JPEG image", wayOut: "give the text, not a picture of it" },
  { bytes: "GIF8", format: "a GIF image", wayOut: "give the text, not a picture of it" },
  { bytes: "\u001f\u008b", format: "gzip data", wayOut: "name it with .gz at the end, or unpack it" },
  { bytes: "7z\u00bc\u00af", format: "a 7-Zip archive", wayOut: "unpack it" },
  { bytes: "Rar!", format: "a RAR archive", wayOut: "unpack it" },
  { bytes: "\u007fELF", format: "a program", wayOut: "give a text file" },
  { bytes: "SQLite format 3", format: "a database", wayOut: "give a text file" },
];

/** How much is looked at to guess a charset. */
const sampled = 65_536;

/**
 * Reads bytes as text: by byte order mark, as UTF-8 where they are valid UTF-8, as declared, else as the likeliest charset that decodes every byte.
 * Throws `binary-file` or `unknown-charset`, naming the file and the way out.
 */
export function decodeBytes(bytes: Uint8Array, name: string, declared: string | null = null): DecodedText {
  const shown = printable(name);
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0))
    return checked(decodeOr(bytes, "utf-16le", shown), shown);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return checked(decodeOr(bytes, "utf-16be", shown), shown);
  const signature = signatures.find((known) => startsWith(bytes, known.bytes));
  if (signature) throw new UserError("binary-file", `${shown} is ${signature.format}, not text: ${signature.wayOut}.`);
  const wide = wideCharset(bytes);
  if (wide) return checked(decodeOr(bytes, wide, shown), shown);
  if (bytes.subarray(0, sampled).includes(0))
    throw new UserError("binary-file", `${shown} holds NUL bytes, so it is no text file: save it as plain text (UTF-8).`);
  const text = decode(bytes, "utf-8");
  if (text !== null) return checked({ text, charset: "utf-8" }, shown);
  const stated = declared === null ? null : decode(bytes, declared);
  if (declared !== null && stated !== null) return checked({ text: stated, charset: new TextDecoder(declared).encoding }, shown);
  return checked(guess(bytes, shown), shown);
}

function guess(bytes: Uint8Array, shown: string): DecodedText {
  const matches = analyse(bytes.subarray(0, sampled));
  for (const { name: charset, confidence } of matches) {
    if (confidence < 10 || charset === "UTF-8" || charset === "ASCII") continue;
    const text = decode(bytes, charset);
    if (text !== null && !/[\u0080-\u0084\u0086-\u009f]/.test(text)) return { text, charset: new TextDecoder(charset).encoding };
  }
  const almost = matches[0]?.name === "UTF-8" ? " It is UTF-8 with broken bytes in it, as after a cut or a bad conversion." : "";
  throw new UserError(
    "unknown-charset",
    `The charset of ${shown} could not be told.${almost} Save it as UTF-8 (\`iconv -f CHARSET -t UTF-8\`) and try again.`,
  );
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null; // An unknown label, or bytes that are not of this charset.
  }
}

function decodeOr(bytes: Uint8Array, charset: string, shown: string): DecodedText {
  const text = decode(bytes, charset);
  if (text === null)
    throw new UserError(
      "unknown-charset",
      `${shown} begins like ${charset.toUpperCase()} but holds bytes that are none. Save it as UTF-8 and try again.`,
    );
  return { text, charset };
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  for (let at = 0; at < mark.length; at++) if (bytes[at] !== mark.charCodeAt(at)) return false;
  return true;
}

/** UTF-16 without its mark: in Latin text every other byte is NUL. */
function wideCharset(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (length < 8 || bytes.length % 2 !== 0) return null;
  const nuls = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (odd > length * 0.2 && even === 0) return "utf-16le";
  if (even > length * 0.2 && odd === 0) return "utf-16be";
  return null;
}

/** Text full of control characters is none, whatever charset it decodes in. */
function checked(decoded: DecodedText, shown: string): DecodedText {
  const head = decoded.text.slice(0, 4096);
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > 8 && controls > head.length * 0.05)
    throw new UserError(
      "binary-file",
      `${shown} holds control characters throughout, so it is no text file: save it as plain text (UTF-8).`,
    );
  return decoded;
}
