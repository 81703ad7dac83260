import type { ComparedAccount, Comparison } from "../domain/comparison.ts";
import type { EvidenceSpan, Span } from "../domain/span.ts";
import { cleanLine } from "./clean.ts";
import { getMessages, type ReportLanguage } from "./messages.ts";
import { orderAccounts } from "./order-accounts.ts";
import { findCell } from "./text-matrix.ts";

/** Columns of the table, in order. What a row has nothing for stays empty. */
export const csvColumns = [
  "row",
  "id",
  "kind",
  "topic",
  "label",
  "saidBy",
  "silent",
  "firm",
  "confidence",
  "rule",
  "account",
  "side",
  "accountKind",
  "publisher",
  "publishedAt",
  "language",
  "complete",
  "textStatus",
  "speaker",
  "modality",
  "start",
  "end",
  "words",
  "url",
] as const;

type Row = Partial<Record<(typeof csvColumns)[number], string | number | boolean>>;

/**
 * Renders a comparison as one table for spreadsheets: a row for each finding and words that show it, each cell of the matrix and
 * each statement. Programs should rather read the JSON.
 */
export function renderCsv(comparison: Comparison, options: { readonly language: ReportLanguage }): string {
  const messages = getMessages(options.language);
  const accounts = orderAccounts(comparison).flatMap((group) => group.accounts);
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const rows: Row[] = [
    ...comparison.findings.flatMap((finding) => {
      const row: Row = {
        row: "finding",
        id: finding.id,
        kind: messages.findings[finding.kind],
        topic: finding.topic ?? "",
        label: finding.explanation,
        saidBy: finding.saidBy.join("; "),
        silent: finding.silent.join("; "),
        firm: finding.firm,
        confidence: finding.confidence,
        rule: finding.rule,
      };
      return withSpans(row, finding.spans, (span) => byId.get(span.account));
    }),
    ...comparison.matrix.flatMap((line) =>
      accounts.flatMap((account) => {
        const cell = findCell(line, account.id);
        const row: Row = {
          row: "matrix",
          kind: messages.levels[cell.level],
          topic: line.topic,
          label: line.label,
          ...accountCells(account),
        };
        return withSpans(row, cell.spans, () => account);
      }),
    ),
    ...accounts.flatMap((account) =>
      account.extraction.statements.map((statement) => {
        const bounds = outerBounds(statement.content);
        return {
          row: "statement",
          id: statement.id,
          kind: messages.acts[statement.act],
          topic: statement.topics.join("; "),
          confidence: statement.confidence,
          speaker: statement.speaker?.name ?? "",
          modality: statement.modality === null ? "" : messages.modalities[statement.modality],
          ...accountCells(account),
          ...bounds,
          words: statement.content.map((span) => account.text.slice(span.start, span.end)).join(" … "),
        };
      }),
    ),
  ];
  const lines = [csvColumns.join(","), ...rows.map((row) => csvColumns.map((column) => formatCell(row[column])).join(","))];
  return `${lines.join("\r\n")}\r\n`;
}

function withSpans(row: Row, spans: readonly EvidenceSpan[], accountOf: (span: EvidenceSpan) => ComparedAccount | undefined): Row[] {
  if (spans.length === 0) return [row];
  return spans.map((span) => {
    const account = accountOf(span);
    return {
      ...row,
      ...(account === undefined ? { account: span.account } : accountCells(account)),
      start: span.start,
      end: span.end,
      words: span.quote,
    };
  });
}

function accountCells(account: ComparedAccount): Row {
  return {
    account: account.id,
    side: account.side ?? "",
    accountKind: account.kind ?? "",
    publisher: account.publisher ?? "",
    publishedAt: account.publishedAt ?? "",
    language: account.language,
    complete: account.complete,
    textStatus: account.textStatus,
    url: account.url ?? "",
  };
}

function outerBounds(spans: readonly Span[]): Row {
  const start = spans.at(0)?.start;
  const end = spans.at(-1)?.end;
  return start === undefined || end === undefined ? {} : { start, end };
}

/** Signs with which a spreadsheet takes a cell for a formula, the full-width ones of East Asian keyboards among them. */
const formula = /^[\s"']*[=+\-@＝＋－＠]/;

/** One cell: words that look like a formula get an apostrophe before them, as spreadsheets themselves write it. */
function formatCell(value: string | number | boolean | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(Number(value.toFixed(4)));
  if (typeof value === "boolean") return String(value);
  const line = value.startsWith("\t") ? `'${cleanLine(value)}` : cleanLine(value);
  const safe = formula.test(line) ? `'${line}` : line;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
