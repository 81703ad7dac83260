import type { EvidenceSpan, Span } from "../../../domain/span.ts";
import { Words } from "../../parts/parts.ts";
import { type ExcerptPart, excerpt } from "./excerpt.ts";

/** The words of spans of one account, within their sentences where the text is at hand. Plain text throughout. */
export function EvidenceWords({
  lang,
  text,
  spans,
  marks,
  markSpans = false,
  room,
}: {
  readonly lang: string;
  /** The account's text; without it only the words of the spans are shown. */
  readonly text: string | undefined;
  readonly spans: readonly EvidenceSpan[];
  /** Words within the spans that matter most. */
  readonly marks?: readonly Span[];
  /** Whether the spans themselves are the words that matter. */
  readonly markSpans?: boolean;
  readonly room?: number;
}) {
  const parts: readonly ExcerptPart[] =
    text === undefined
      ? spans.flatMap(({ quote }, at): ExcerptPart[] => [
          ...(at > 0 ? [{ text: " … ", kind: "gap" } as const] : []),
          { text: quote, kind: markSpans ? "marked" : "meant" },
        ])
      : excerpt(text, spans, markSpans ? spans : (marks ?? []), room);
  return (
    <Words lang={lang}>
      {parts.map(({ text: words, kind }, at) => {
        const key = at;
        if (kind === "marked") return <mark key={key}>{words}</mark>;
        return kind === "meant" ? (
          words
        ) : (
          <span key={key} className="around">
            {words}
          </span>
        );
      })}
    </Words>
  );
}
