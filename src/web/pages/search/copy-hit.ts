import type { StatementHit } from "../../../domain/view.ts";
import type { DomainWords } from "../../words/domain-words.ts";
import type { SearchWords } from "./words.ts";

/** A statement for the clipboard: the words; who speaks, then who tells; where exactly they stand. Plain text. */
export function copyHit(
  hit: StatementHit,
  words: SearchWords,
  warnings: DomainWords["quoteWarnings"],
  day: (iso: string) => string,
): string {
  const teller = `${hit.publisher ?? hit.account}${hit.side === null ? "" : ` (${hit.side})`}`;
  const speaker = hit.statement === null ? words.noStatement : (hit.statement.speaker?.name ?? words.unresolved);
  const published = hit.publishedAt === null ? words.undated : day(hit.publishedAt);
  const lines = [
    `“${hit.span.quote}”`,
    `— ${[speaker, words.toldBy(teller), published, hit.encounterTitle ?? hit.encounter].join(" · ")}`,
    `[${hit.account}:${hit.span.start}-${hit.span.end}]`,
    warnings[hit.textStatus] ?? "",
  ];
  return lines.filter((line) => line !== "").join("\n");
}
