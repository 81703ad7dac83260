import type { ReactNode } from "react";
import type { Span } from "../../../domain/span.ts";
import type { TextView } from "../../../domain/view.ts";
import { Words } from "../../parts/parts.ts";
import { formatMoment } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { readingWords } from "./words.ts";

/** Foot of a text that does not print the selected point: how much of it is held, as of when, and what comes nearest. */
export function Slip({
  text,
  nearest,
  children,
}: {
  readonly text: TextView;
  readonly nearest: Span | null;
  readonly children: ReactNode;
}) {
  const words = useWords(readingWords);
  const language = useLanguage();
  const version = words.version(text.version.number);
  const when = `${formatMoment(text.version.capturedAt, language, "UTC")} UTC`;
  return (
    <p className="slip">
      {children} <b>{words.notPrinted}</b> {text.complete ? words.wholeHeld(version, when) : words.partHeld(version)}
      {nearest !== null && (
        <>
          {" "}
          {words.nearest} <Words lang={text.language}>“{text.text.slice(nearest.start, nearest.end)}”</Words>
        </>
      )}
    </p>
  );
}
