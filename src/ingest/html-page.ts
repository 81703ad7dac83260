import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { UserError } from "../domain/user-error.ts";
import { printable } from "../text/printable.ts";
import { type AccountFields, noFields } from "./account-fields.ts";
import { type PageDocument, type PageMetadata, type PageNode, readPageMetadata } from "./html-metadata.ts";

export interface ReadPage {
  /** The article's own words, paragraphs apart by a blank line. */
  readonly text: string;
  readonly fields: AccountFields;
}

/** Largest page that is read, in characters; saved pages with their pictures inside can be larger than anyone reads. */
const largestPage = 8_000_000;

/** The article of a saved web page, and what the page says about itself, with the place each came from in the note. */
export function readPage(html: string, name: string): ReadPage {
  if (html.length > largestPage)
    throw new UserError("file-too-large", `${printable(name)} is too large for a web page. Save its text, or the page without pictures.`);
  if (isTooDeep(html))
    throw new UserError("unreadable-page", `${printable(name)} nests its elements too deep for a web page. Save its text as .txt instead.`);
  try {
    const metadata = readPageMetadata(open(html));
    const text = readArticle(html) || readBody(html);
    return { text, fields: fieldsOf(metadata) };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError("unreadable-page", `${printable(name)} could not be read as a web page. Save its text as .txt instead.`, { cause });
  }
}

/** No page for people nests elements this deep; parsers take quadratic time or run out of stack there. */
const deepest = 600;
/** Elements that may stay open, so that their tags say nothing of depth. */
const unclosed = new Set(
  "p li td th tr dt dd option br hr img input meta link source area base col embed wbr tbody thead tfoot path".split(" "),
);

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const tag of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})[\s/>]/g)) {
    if (unclosed.has((tag[2] ?? "").toLowerCase())) continue;
    depth = Math.max(0, depth + (tag[1] === "/" ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
}

/** The charset that a page states in its head. */
export function charsetOfPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4_096));
  return /charset\s{0,4}=\s{0,4}["']?([\w.:-]{2,40})/i.exec(head)?.[1] ?? null;
}

function open(page: string): PageDocument {
  // A bare < is text (a run of them, one): the parser makes a node of each and looks for its end.
  const html = page.replace(/<+(?![a-zA-Z/!?])/g, "&lt;");
  // A piece of a page has no <html>; without one the parser gives no body.
  const whole = /<html[\s>]/i.test(html.slice(0, 5_000)) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}

/** Pages of more elements are lists and archives; looking for the article in them takes very long. */
const mostElements = 8_000;

function readArticle(html: string): string {
  const page = open(html);
  if (page.querySelectorAll("*").length > mostElements) return "";
  const article = new Readability(page as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: 140 }).parse();
  return article?.content ? textOf(open(`<!doctype html><html><body>${article.content}</body></html>`).body) : "";
}

function readBody(html: string): string {
  return textOf(open(html).body);
}

const blocks = new Set(
  "P DIV LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE SECTION ARTICLE MAIN HEADER FOOTER TR TABLE FIGURE FIGCAPTION PRE HR DT DD DL ASIDE NAV FORM BODY".split(
    " ",
  ),
);
const unread = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT BUTTON SELECT TEXTAREA HEAD".split(" "));

/** The words of a node as people see them: blocks apart by a blank line, <br> a line break, other white space one space. */
function textOf(root: PageNode | null): string {
  const paragraphs: string[] = [];
  let current = "";
  const flush = () => {
    const lines = current.split("\n").map((line) => line.replace(/[ \t\r\f]+/g, " ").trim());
    const words = lines.filter((line) => line !== "").join("\n");
    if (words !== "") paragraphs.push(words);
    current = "";
  };
  const walk = (node: PageNode) => {
    if (node.nodeType === 3) current += (node.textContent ?? "").replace(/\s+/g, " ");
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== 1 || unread.has(name)) return;
    if (name === "BR") current += "\n";
    const block = blocks.has(name);
    if (block) flush();
    for (const child of Array.from(node.childNodes)) walk(child);
    if (block) flush();
  };
  if (root) walk(root);
  flush();
  return paragraphs.join("\n\n");
}

function fieldsOf(page: PageMetadata): AccountFields {
  const places = [
    page.title && `Title “${page.title.value}” from ${page.title.from}`,
    page.publisher && `publisher from ${page.publisher.from}`,
    page.publishedAt && `date from ${page.publishedAt.from}`,
    page.url && `address from ${page.url.from}`,
    page.language && `language from ${page.language.from}`,
  ].filter((place) => place !== null);
  const language = page.language && /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(page.language.value) ? page.language.value : null;
  return {
    ...noFields,
    publisher: page.publisher?.value ?? null,
    publishedAt: page.publishedAt?.value ?? null,
    url: page.url?.value ?? null,
    language,
    note: places.length > 0 ? `${places.join("; ")}.` : null,
  };
}
