import type { EvidenceSpan } from "../../../domain/span.ts";
import { quotedParts } from "./quoted-parts.ts";

/** A sentence of the interface in which words of texts stand: each keeps its own language. */
export function QuotedSentence({
  sentence,
  spans,
  languageOf,
}: {
  readonly sentence: string;
  readonly spans: readonly EvidenceSpan[];
  readonly languageOf: (account: string) => string | undefined;
}) {
  return quotedParts(sentence, spans).map(({ text, account }, at) =>
    account === null ? (
      text
    ) : (
      <span key={at} lang={languageOf(account)}>
        {text}
      </span>
    ),
  );
}
