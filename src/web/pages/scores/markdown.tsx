import { marked, type Token, type Tokens } from "marked";
import { createElement, type ReactNode, useMemo } from "react";

/** A document in Markdown as elements. It is read into tokens and never into markup: whatever stands in it can only be text. */
export function Markdown({ source, tableLabel }: { readonly source: string; readonly tableLabel: string }) {
  const tokens = useMemo(() => marked.lexer(source), [source]);
  return <>{drawAll(tokens, { tableLabel, head: "" })}</>;
}

interface Context {
  readonly tableLabel: string;
  /** Words of the head above. */
  readonly head: string;
}

/** Heads of the second level, with the addresses they have in the page. */
export function listHeads(source: string): { readonly id: string; readonly text: string }[] {
  return marked
    .lexer(source)
    .filter((token): token is Tokens.Heading => token.type === "heading" && token.depth === 2)
    .map((token) => ({ id: headId(token.text), text: token.text }));
}

const headId = (text: string): string => `s-${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;

function drawAll(tokens: readonly Token[], context: Context): ReactNode[] {
  let head = context.head;
  return tokens.map((token, at) => {
    if (token.type === "heading") head = (token as Tokens.Heading).text;
    return <Block key={at} token={token as MarkedToken} context={{ ...context, head }} />;
  });
}

type MarkedToken =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.List
  | Tokens.ListItem
  | Tokens.Table
  | Tokens.Code
  | Tokens.Blockquote
  | Tokens.Hr
  | Tokens.Space
  | Tokens.Text
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Del
  | Tokens.Codespan
  | Tokens.Link
  | Tokens.Br
  | Tokens.Escape
  | Tokens.HTML
  | Tokens.Tag
  | Tokens.Image
  | Tokens.Def
  | Tokens.Checkbox;

function Block({ token, context }: { readonly token: MarkedToken; readonly context: Context }): ReactNode {
  const within = (tokens: readonly Token[] | undefined, text: string): ReactNode =>
    tokens === undefined ? text : drawAll(tokens, context);
  switch (token.type) {
    case "heading":
      // The page has its own head of the first level.
      return token.depth === 1
        ? null
        : createElement(`h${Math.min(6, token.depth)}`, { id: headId(token.text) }, within(token.tokens, token.text));
    case "paragraph":
      return <p>{within(token.tokens, token.text)}</p>;
    case "list":
      return createElement(token.ordered ? "ol" : "ul", null, drawAll(token.items, context));
    case "list_item":
      return <li>{within(token.tokens, token.text)}</li>;
    case "table":
      return <Table token={token} context={context} />;
    case "code":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide listing scrolls, and must do so by keys.
        <section className="doc-table" tabIndex={0} aria-label={context.head === "" ? context.tableLabel : context.head}>
          <pre>
            <code>{token.text}</code>
          </pre>
        </section>
      );
    case "blockquote":
      return <blockquote>{within(token.tokens, token.text)}</blockquote>;
    case "hr":
      return <hr />;
    case "space":
    case "def":
      return null;
    case "text":
      return within("tokens" in token ? token.tokens : undefined, decodeSigns(token.text));
    case "strong":
      return <strong>{within(token.tokens, token.text)}</strong>;
    case "em":
      return <em>{within(token.tokens, token.text)}</em>;
    case "del":
      return <del>{within(token.tokens, token.text)}</del>;
    case "codespan":
      return <code>{decodeSigns(token.text)}</code>;
    case "link":
      return /^https?:\/\//.test(token.href) ? (
        <a href={token.href} rel="noreferrer" target="_blank">
          {within(token.tokens, token.text)}
        </a>
      ) : (
        // Addresses within the project lead nowhere from here.
        <span>{within(token.tokens, token.text)}</span>
      );
    case "br":
      return <br />;
    case "escape":
      return decodeSigns(token.text);
    case "html":
    case "image":
    case "checkbox":
      return token.raw;
    default:
      return token satisfies never;
  }
}

function Table({ token, context }: { readonly token: Tokens.Table; readonly context: Context }) {
  const label = context.head === "" ? context.tableLabel : context.head;
  const look = (at: number): string | undefined => (at > 0 && isFigures(token, at) ? "r" : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must do so by keys.
    <section className="doc-table" tabIndex={0} aria-label={label}>
      <table className="table">
        <thead>
          <tr>
            {token.header.map((cell, at) => (
              <th key={at} scope="col" className={look(at)}>
                {drawAll(cell.tokens, context)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {drawAll(cell.tokens, context)}
                  </th>
                ) : (
                  <td key={at} className={look(at)}>
                    {drawAll(cell.tokens, context)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Whether a column holds figures: they stand to the right, one under the other. */
function isFigures(token: Tokens.Table, at: number): boolean {
  const cells = token.rows.map((row) => row[at]?.text ?? "").filter((text) => text !== "");
  return cells.length > 0 && cells.every((text) => /^(?:[–—-]|≤|≥|[~<>]?\s?[\d.,]+)/.test(text) && text.length < 24);
}

/** The reader of Markdown writes a few signs as HTML has them. */
function decodeSigns(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}
