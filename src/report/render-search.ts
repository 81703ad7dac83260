import type { SearchResult } from "../domain/search.ts";
import { cleanLine } from "./clean.ts";
import { listNotices, nameSide } from "./labels.ts";
import { getMessages, type ReportLanguage } from "./messages.ts";
import { TextPage } from "./text-page.ts";

/** How a text for people is wished. */
export interface SearchTextOptions {
  readonly language: ReportLanguage;
  readonly columns: number;
  readonly color: boolean;
}

/** Characters of a version's hash that are shown: enough to tell two versions apart. */
const hashLength = 12;

/** Renders where something is said, or in which accounts, in which versions, it is not. */
export function renderSearch(result: SearchResult, options: SearchTextOptions): string {
  const messages = getMessages(options.language);
  const page = new TextPage(options.columns, options.color);
  const head = result.answer === "found" ? messages.found : messages.notInTheseAccounts;
  page.addParts(
    [`“${cleanLine(result.query)}”`, head, ...(result.hits.length > 0 ? [messages.countPlaces(result.hits.length)] : [])],
    "strong",
  );
  for (const notice of listNotices(result.scope, messages)) page.add(notice, "notice", 0, "! ");
  if (result.hits.length > 0) page.addGap();
  for (const hit of result.hits) {
    page.add(`“${cleanLine(hit.span.quote)}”`, "words", 2);
    const parts = [
      nameSide(hit.side, messages),
      hit.publisher ?? "",
      hit.speaker ?? "",
      `${hit.account}:${hit.span.start}–${hit.span.end}`,
      hit.statement ?? "",
    ];
    page.addParts(
      parts.map(cleanLine).filter((part) => part !== ""),
      "quiet",
      4,
    );
  }
  page.addHead(messages.searched);
  if (result.scope.length === 0) page.add(messages.none, "plain", 2);
  const partial = new Set(result.partial);
  for (const searched of result.scope) {
    const parts = [
      nameSide(searched.side, messages),
      cleanLine(searched.publisher ?? ""),
      cleanLine(searched.account),
      cleanLine(searched.language),
      cleanLine(searched.publishedAt ?? messages.undated),
      cleanLine(searched.sha256).slice(0, hashLength),
      partial.has(searched.account) ? messages.provesNothing : messages.whole,
    ];
    page.addParts(
      parts.filter((part) => part !== ""),
      partial.has(searched.account) ? "notice" : "plain",
      2,
    );
  }
  return page.toString();
}
