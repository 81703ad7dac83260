import type { Point, Verdict } from "../../../domain/comparison.ts";
import type { Span } from "../../../domain/span.ts";
import type { StatementView, TextView } from "../../../domain/view.ts";
import { findParagraph, splitParagraphs } from "../../text-marks/paragraphs.ts";
import type { Mark } from "../../text-marks/segments.ts";
import { inReadingOrder, startOf } from "../../text-marks/statement-at.ts";
import { verdictOf } from "./partners.ts";
import { type NamePlace, nameMarks } from "./people-in-text.ts";
import type { Place } from "./place.ts";

/** What underlines tell. */
export const underlines = ["verdicts", "speakers", "names", "none"] as const;
export type Underline = (typeof underlines)[number];

/** A text with what is looked up in it again and again. */
export interface PreparedText {
  readonly text: TextView;
  readonly paragraphs: readonly Span[];
  /** In reading order. */
  readonly statements: readonly StatementView[];
  readonly byId: ReadonlyMap<string, StatementView>;
  readonly verdicts: ReadonlyMap<string, Verdict | null>;
}

/** Prepares a text for reading. */
export function prepareText(text: TextView, pointsOf: (place: Place) => readonly Point[]): PreparedText {
  const statements = inReadingOrder(text.statements);
  return {
    text,
    paragraphs: splitParagraphs(text.text),
    statements,
    byId: new Map(statements.map((statement) => [statement.id, statement])),
    verdicts: new Map(statements.map((statement) => [statement.id, verdictOf(pointsOf({ account: text.id, statement: statement.id }))])),
  };
}

/** Underlines of every statement of a text, or of every name. */
export function underlineMarks(prepared: PreparedText, underline: Underline, names: readonly NamePlace[] = []): readonly Mark[] {
  if (underline === "none") return [];
  if (underline === "names") return nameMarks(names, prepared.text);
  return prepared.statements.flatMap((statement) => {
    const look = underline === "speakers" ? `speaker-${statement.toldFor}` : (prepared.verdicts.get(statement.id) ?? "quiet");
    return statement.content.map(({ start, end }) => ({ start, end, look }));
  });
}

/** Number of the paragraph in which a statement begins, from 1. */
export function paragraphOf(prepared: PreparedText, statement: StatementView): number {
  return findParagraph(prepared.paragraphs, startOf(statement)) + 1;
}

/** A statement's own words, parts set apart by an ellipsis. */
export function quoteOf(prepared: PreparedText, statement: StatementView): string {
  return statement.content.map(({ start, end }) => prepared.text.text.slice(start, end)).join(" … ");
}
