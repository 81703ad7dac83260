import { basename } from "node:path";
import { type AccountFields, noFields, withDefaults } from "./account-fields.ts";
import { decodeBytes } from "./charset.ts";
import { readFrontMatter } from "./front-matter.ts";
import { charsetOfPage, readPage } from "./html-page.ts";
import { languageOfName } from "./propose-metadata.ts";

/** The text of one document, and what the document itself says of it. */
export interface ReadContent {
  readonly text: string;
  readonly fields: AccountFields;
  /** The rule that read the text from the bytes, with its version: another version may read another text. */
  readonly rule: "html/1" | "plain-text/1";
}

/** Reads the text of a page or a plain text from its bytes. `shown` is what messages call it. */
export function readContent(bytes: Uint8Array, name: string, shown: string = name): ReadContent {
  const page = /\.x?html?$/i.test(name);
  const { text } = decodeBytes(bytes, shown, page ? charsetOfPage(bytes) : null);
  return page || /^\s{0,100}<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 200)) ? readHtml(text, shown) : readPlain(text, name, shown);
}

function readHtml(html: string, shown: string): ReadContent {
  const { text, fields } = readPage(html, shown);
  return { text, fields, rule: "html/1" };
}

function readPlain(text: string, name: string, shown: string): ReadContent {
  const front = readFrontMatter(text, shown);
  const title = front.title === null ? noFields : { ...noFields, note: `Title “${front.title}” from the front matter.` };
  const fields = withDefaults(front.fields, { ...title, language: languageOfName(basename(name)) });
  return { text: front.end > 0 ? text.slice(front.end) : text, fields, rule: "plain-text/1" };
}
