import { cleanText } from "../clean.ts";

/** A piece of HTML that was made here, so that it may stand as it is. Everything else is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may be put into a template: words are cleaned and escaped, pieces stand as they are, null and false leave nothing. */
export type Insertable = Markup | string | number | null | false | readonly Insertable[];

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Makes words mean nothing to HTML, in texts and in quoted attributes. */
export function escapeHtml(words: string): string {
  return cleanText(words).replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);
}

/**
 * Fills a template with what is safe.
 * @example html`<p lang="${tag}">${words}</p>`
 */
export function html(parts: TemplateStringsArray, ...values: readonly Insertable[]): Markup {
  let text = parts[0] ?? "";
  values.forEach((value, index) => {
    text += insert(value) + (parts[index + 1] ?? "");
  });
  return new Markup(text);
}

function insert(value: Insertable): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  if (value === null || value === false) return "";
  return value.map(insert).join("");
}
