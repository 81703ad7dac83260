import pico from "picocolors";
import { lineWidth, wrapLine } from "./columns.ts";

/** How a line may be painted. The words always say it too: without colour nothing is lost. */
export type Style = "plain" | "head" | "strong" | "quiet" | "alarm" | "notice" | "words";

/** The narrowest and the widest page. */
export const pageColumns = { least: 80, most: 200 } as const;

/** The nearest width that a page may have. */
export function clampColumns(columns: number): number {
  return Math.min(pageColumns.most, Math.max(pageColumns.least, Math.floor(columns)));
}

/** Lines of text for people, none wider than the page. Text that comes in must have been cleaned. */
export class TextPage {
  readonly columns: number;
  private readonly lines: string[] = [];
  private readonly paint: Readonly<Record<Style, (text: string) => string>>;

  constructor(columns: number, color: boolean) {
    this.columns = clampColumns(columns);
    const colors = pico.createColors(color);
    this.paint = {
      plain: (text) => text,
      head: (text) => colors.bold(colors.underline(text)),
      strong: colors.bold,
      quiet: colors.dim,
      alarm: (text) => colors.bold(colors.red(text)),
      notice: colors.yellow,
      words: colors.cyan,
    };
  }

  /** Adds one text, wrapped; `indent` columns before each line, `lead` before the first, as many spaces before the others. */
  add(text: string, style: Style = "plain", indent = 0, lead = ""): this {
    const margin = " ".repeat(indent);
    const hang = " ".repeat(lineWidth(lead));
    wrapLine(text, this.columns - indent - hang.length).forEach((line, index) => {
      this.lines.push(`${margin}${index === 0 ? lead : hang}${this.paint[style](line)}`);
    });
    return this;
  }

  /** Adds parts of one entry joined by dots; a line breaks between two parts rather than within one. */
  addParts(parts: readonly string[], style: Style = "plain", indent = 0, lead = ""): this {
    const room = this.columns - indent - lineWidth(lead);
    const rows: string[] = [];
    for (const part of parts) {
      const row = rows.at(-1);
      const longer = row === undefined ? part : `${row} · ${part}`;
      if (row === undefined || (lineWidth(longer) > room && lineWidth(part) <= room)) rows.push(part);
      else rows[rows.length - 1] = longer;
    }
    rows.forEach((row, index) => {
      this.add(row, style, indent, index === 0 ? lead : " ".repeat(lineWidth(lead)));
    });
    return this;
  }

  /** Adds a line of cells that the caller has fitted; each is painted on its own. */
  addCells(cells: readonly { readonly text: string; readonly style: Style }[]): this {
    const painted = cells.map(({ text, style }) => {
      const words = text.trimEnd();
      return words === "" ? text : this.paint[style](words) + " ".repeat(text.length - words.length);
    });
    this.lines.push(painted.join("").trimEnd());
    return this;
  }

  /** Adds a head with an empty line before it. */
  addHead(text: string): this {
    return this.addGap().add(text, "head");
  }

  /** Adds an empty line, unless there is one. */
  addGap(): this {
    if (this.lines.length > 0 && this.lines.at(-1) !== "") this.lines.push("");
    return this;
  }

  /** Number of lines so far. */
  get height(): number {
    return this.lines.length;
  }

  /** Takes back every line from a height on. */
  cutTo(height: number): void {
    this.lines.length = Math.min(this.lines.length, height);
  }

  toString(): string {
    return `${this.lines.join("\n")}\n`;
  }
}
