import type { Span } from "../domain/span.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { isDigit, isHan, isLetter } from "./tokens.ts";
import { isBlank } from "./trim-span.ts";

/** Words between quotation marks, or a title between 《》. */
export interface Quotation {
  /** With the marks. */
  readonly outer: Span;
  /** Between the marks, exactly as it stands. */
  readonly inner: Span;
  /** 0 for the outermost. */
  readonly depth: number;
  /** False where no closing mark came before the paragraph ended, as in long quotations that open each paragraph anew. */
  readonly closed: boolean;
  readonly kind: "speech" | "title";
}

const pairs: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["‹", "›"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
  ["﹁", "﹂"],
  ["﹃", "﹄"],
  ["《", "》"],
  ["〈", "〉"],
  ["〝", "〞"],
]);
/** By closing mark, the marks that it may close. */
const openersOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...pairs.values()].join(""))].map((close) => [close, [...pairs.keys()].filter((open) => pairs.get(open)?.includes(close))]),
);
const straight: ReadonlySet<string> = new Set(['"', "＂"]);
const single: ReadonlySet<string> = new Set(["‘", "'"]);

/** Marks nested deeper than this are a broken page, not speech. */
const deepest = 64;

interface OpenMark {
  readonly mark: string;
  readonly at: number;
  readonly depth: number;
}

/** Quotations of a text by their opening marks, in order; nested ones follow the one they stand in. Apostrophes open and close nothing. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const paragraph of splitParagraphs(text)) new Reader(text, paragraph, found).read();
  return found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

/** Reads one paragraph with a stack of the marks still open; how many of each is counted, so that a stray closing mark costs nothing. */
class Reader {
  private readonly open: OpenMark[] = [];
  private readonly counts = new Map<string, number>();
  private readonly text: string;
  private readonly paragraph: Span;
  private readonly found: Quotation[];

  constructor(text: string, paragraph: Span, found: Quotation[]) {
    this.text = text;
    this.paragraph = paragraph;
    this.found = found;
  }

  read(): void {
    for (let at = this.paragraph.start; at < this.paragraph.end; at++) this.readChar(this.text.charAt(at), at);
    while (this.open.length > 0) this.abandon(this.paragraph.end);
  }

  private readChar(char: string, at: number): void {
    if (straight.has(char)) this.readStraight(char, at);
    else if (char === "'") this.readApostrophe(at);
    else if (char === "‘") {
      if (opensWord(this.before(at), this.after(at)) || isHan(this.after(at))) this.push(char, at);
    } else if (char === "’") {
      if (this.isOpen("‘") && !isWordChar(this.after(at))) this.close("‘", at);
      else if (this.isOpen("‘") && isHan(this.before(at))) this.close("‘", at);
    } else if (char === "“" && this.isOpen("„")) this.close("„", at);
    else if (char === "“" && this.isOpen("“") && closesWord(this.before(at), this.after(at))) this.close("“", at);
    else if (pairs.has(char)) this.push(char, at);
    else if (openersOf.has(char)) this.readClosing(char, at);
  }

  private readClosing(char: string, at: number): void {
    const mark = openersOf.get(char)?.find((open) => this.isOpen(open));
    if (mark) this.close(mark, at);
    // A page that opens with the closing mark: ”text”.
    else if (char === "”" && opensWord(this.before(at), this.after(at))) this.push("“", at);
  }

  private readStraight(char: string, at: number): void {
    const opens = opensWord(this.before(at), this.after(at));
    const closes = !isBlank(this.before(at)) && this.before(at) !== "";
    if (this.isOpen(char) && (closes || !opens)) this.close(char, at);
    else if (opens || isHan(this.after(at))) this.push(char, at);
    else if (this.isOpen("“")) this.close("“", at);
  }

  private readApostrophe(at: number): void {
    if (this.isOpen("'") && !isBlank(this.before(at)) && !isWordChar(this.after(at))) this.close("'", at);
    else if (opensWord(this.before(at), this.after(at)) && !isDigit(this.after(at))) this.push("'", at);
  }

  private before(at: number): string {
    return at > this.paragraph.start ? this.text.charAt(at - 1) : "";
  }

  private after(at: number): string {
    return at + 1 < this.paragraph.end ? this.text.charAt(at + 1) : "";
  }

  private isOpen(mark: string): boolean {
    return (this.counts.get(mark) ?? 0) > 0;
  }

  private push(mark: string, at: number): void {
    if (this.open.length >= deepest) return;
    this.open.push({ mark, at, depth: this.open.length });
    this.counts.set(mark, (this.counts.get(mark) ?? 0) + 1);
  }

  private pop(): OpenMark | undefined {
    const top = this.open.pop();
    if (top) this.counts.set(top.mark, (this.counts.get(top.mark) ?? 1) - 1);
    return top;
  }

  private close(mark: string, at: number): void {
    while (this.open.at(-1)?.mark !== mark && this.open.length > 0) this.abandon(at);
    const opened = this.pop();
    if (opened) this.add(opened, { start: opened.at, end: at + 1 }, { start: opened.at + 1, end: at }, true);
  }

  /** A mark that is never closed reaches to the end of its paragraph or of what it stands in; a single one was an apostrophe. */
  private abandon(end: number): void {
    const opened = this.pop();
    if (opened && !single.has(opened.mark)) this.add(opened, { start: opened.at, end }, { start: opened.at + 1, end }, false);
  }

  private add(opened: OpenMark, outer: Span, inner: Span, closed: boolean): void {
    const kind = opened.mark === "《" || opened.mark === "〈" ? "title" : "speech";
    this.found.push({ outer, inner, depth: opened.depth, closed, kind });
  }
}

const leads: ReadonlySet<string> = new Set("([{（「『《“«„‘—–-:：，。/\"'");
const trails: ReadonlySet<string> = new Set(".,;:!?)]，。—–");

function opensWord(before: string, after: string): boolean {
  return (before === "" || isBlank(before) || leads.has(before) || isHan(before)) && after !== "" && !isBlank(after) && !trails.has(after);
}

function closesWord(before: string, after: string): boolean {
  return before !== "" && !isBlank(before) && (after === "" || isBlank(after) || trails.has(after));
}

function isWordChar(char: string): boolean {
  return char !== "" && (isLetter(char) || isDigit(char));
}
