import type { BoundFigure, Extraction } from "../domain/extraction.ts";
import type { Span } from "../domain/span.ts";
import type { Statement } from "../domain/statement.ts";
import { cleanLine } from "./clean.ts";
import { formatQuantity, nameSide } from "./labels.ts";
import { getMessages, type Messages, type ReportLanguage } from "./messages.ts";
import { TextPage } from "./text-page.ts";

/** How a text for people is wished. */
export interface ExtractionTextOptions {
  readonly language: ReportLanguage;
  readonly columns: number;
  readonly color: boolean;
}

/** Renders what was read from one account for people at a terminal. */
export function renderExtraction(extraction: Extraction, options: ExtractionTextOptions): string {
  const messages = getMessages(options.language);
  const page = new TextPage(options.columns, options.color);
  const { account } = extraction;
  page.add(cleanLine(account.id), "strong");
  page.addParts(
    [
      nameSide(account.side, messages),
      account.kind === null ? "" : messages.accountKinds[account.kind],
      cleanLine(account.language),
      cleanLine(account.publishedAt ?? messages.undated),
      messages.countStatements(extraction.statements.length),
    ].filter((part) => part !== ""),
  );
  page.addHead(messages.statements);
  if (extraction.statements.length === 0) page.add(messages.none, "plain", 2);
  for (const statement of extraction.statements) addStatement(page, extraction, statement, messages);
  if (extraction.quantities.length > 0) {
    page.addHead(messages.quantities);
    for (const quantity of extraction.quantities) {
      const of = quantity.of === null ? [] : [cleanLine(quantity.of)];
      const told = (extraction.figures ?? []).filter((figure) => figure.quantity === quantity.id);
      const parts = [
        wordsAt(extraction, quantity),
        formatQuantity(quantity),
        ...of,
        ...told.map((figure) => boundTo(extraction, figure, messages)),
        placeOf([quantity]),
      ];
      page.addParts(parts, "plain", 2, `${quantity.id}  `);
    }
  }
  if (extraction.times.length > 0) {
    page.addHead(messages.times);
    for (const time of extraction.times) {
      const others = time.readings.slice(1).map((reading) => `${cleanLine(reading.name)} ${cleanLine(reading.edtf)}`);
      const parts = [wordsAt(extraction, time), cleanLine(time.edtf), time.basis, ...others, placeOf([time])];
      page.addParts(parts, "plain", 2, `${time.id}  `);
    }
  }
  const people = extraction.people ?? [];
  if (people.length > 0) {
    page.addHead(messages.people);
    for (const { name, party, titles, places } of people) {
      const parts = [cleanLine(name), party === null ? "" : nameSide(party, messages), ...titles.map(cleanLine), placeOf(places)];
      page.addParts(
        parts.filter((part) => part !== ""),
        "plain",
        2,
      );
    }
  }
  if (extraction.diagnostics.length > 0) {
    page.addHead(messages.diagnostics);
    for (const { rule, message } of extraction.diagnostics) page.addParts([cleanLine(rule), cleanLine(message)], "plain", 2);
  }
  return page.toString();
}

/** The statement of a figure, how firm its deed is and for when: "s5 considering 2025-09/2026-08". */
function boundTo({ times }: Extraction, { statement, time, modality }: BoundFigure, messages: Messages): string {
  const when = times.find(({ id }) => id === time)?.edtf;
  const parts = [statement, modality === null ? "" : messages.modalities[modality], when ?? ""];
  return cleanLine(parts.filter((part) => part !== "").join(" "));
}

function addStatement(page: TextPage, extraction: Extraction, statement: Statement, messages: Messages): void {
  const tellers = statement.chain.map((teller) => `${cleanLine(teller.name)} >`).join(" ");
  const speaker = cleanLine(statement.speaker?.name ?? messages.unresolved);
  const party = statement.speaker?.party ?? null;
  page.addParts(
    [
      `${tellers} ${speaker}${party === null ? "" : ` (${nameSide(party, messages)})`}`.trim(),
      howOf(statement, messages),
      statement.type,
      messages.acts[statement.act],
      statement.modality === null ? "" : messages.modalities[statement.modality],
      statement.toldFor === "own" ? "" : `toldFor ${statement.toldFor}`,
      statement.continues === null ? "" : `${messages.continues} ${cleanLine(statement.continues)}`,
      ...statement.topics.map(cleanLine),
      statement.confidence.toFixed(2),
    ].filter((part) => part !== ""),
    "strong",
    0,
    `${cleanLine(statement.id).padStart(3)}  `,
  );
  page.add(`“${statement.content.map((span) => sliceOf(extraction, span)).join(" … ")}”`, "words", 5);
  const source = statement.source.map((span) => sliceOf(extraction, span)).join(" … ");
  const cue = statement.cue.map((span) => sliceOf(extraction, span)).join(" … ");
  page.addParts(
    [
      source === "" ? "" : `${messages.source} “${source}”`,
      cue === "" ? "" : `${messages.cue} “${cue}”`,
      statement.type === "own" ? messages.ownVoice : "",
      placeOf(statement.content),
    ].filter((part) => part !== ""),
    "quiet",
    5,
  );
}

/** How the speaker was found; empty where the name itself or the account says it, or where nobody was. */
function howOf({ resolved }: Statement, messages: Messages): string {
  return resolved === undefined || resolved === null || resolved === "table" || resolved === "account"
    ? ""
    : messages.resolutions[resolved];
}

const sliceOf = (extraction: Extraction, span: Span): string => cleanLine(extraction.text.slice(span.start, span.end));
const wordsAt = (extraction: Extraction, span: Span): string => `“${sliceOf(extraction, span)}”`;
const placeOf = (spans: readonly Span[]): string => spans.map((span) => `${span.start}–${span.end}`).join(", ");
