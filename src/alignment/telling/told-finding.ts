import type { EvidenceSpan } from "../../domain/span.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { leadTopic } from "./lead-topic.ts";
import { quoteWords } from "./quote-words.ts";
import type { Tellers } from "./tellers.ts";

/** What the sentences of either language are made of: who, and words in quotation marks. */
export interface ToldFinding {
  readonly draft: DraftFinding;
  readonly tellers: Tellers;
  /** The topic that heads the sentence, where the words themselves name it. */
  readonly topic: string | null;
  /** Who says it. */
  readonly said: string;
  /** Who tells what is shown first and what is shown second. */
  readonly a: string;
  readonly b: string;
  /** The words of the first, of the second and of the last span, in the language of the sentence where the side has them in it. */
  readonly first: string;
  readonly second: string;
  readonly last: string;
  /** Values: shares of a text, places in an order. */
  readonly x: string;
  readonly y: string;
}

/** Prepares a finding for its sentence. `versionOf` finds the same words of the same side in the language of the sentence. */
export function toToldFinding(draft: DraftFinding, tellers: Tellers, versionOf: (span: EvidenceSpan) => EvidenceSpan | null): ToldFinding {
  const [lead] = draft.spans;
  const other = secondSpan(draft, tellers);
  const [a, b] = tellers.pair(lead, other);
  const words = (span: EvidenceSpan | undefined): string =>
    span ? quoteWords(((translated.has(draft.kind) ? versionOf(span) : null) ?? span).quote) : "“”";
  return {
    draft,
    tellers,
    topic: leadTopic(draft, draft.kind === "corroborated" ? [lead, other] : [lead], tellers),
    said: tellers.sides(draft.saidBy),
    ...{ a, b },
    first: words(lead),
    second: words(other),
    last: words(draft.spans.at(-1)),
    x: draft.values?.[0] ?? "",
    y: draft.values?.[1] ?? "",
  };
}

/** What stands against the lead: the first words of another teller, else of another account. */
export function secondSpan({ spans }: DraftFinding, tellers: Tellers): EvidenceSpan | undefined {
  const [lead] = spans;
  const others = spans.filter((span) => span.account !== lead?.account);
  return others.find((span) => tellers.teller(span.account) !== tellers.teller(lead?.account ?? "")) ?? others[0] ?? spans[1];
}

/** Kinds whose sentence shows words in its own language where the side has them; where the words differ, they are shown as they stand. */
const translated: ReadonlySet<DraftFinding["kind"]> = new Set(["omission", "told-for-other", "corroborated", "emphasis"]);

/** The spans of a finding, and behind them the versions that its sentence shows, so that whatever it quotes is evidence. */
export function withVersions(
  { kind, spans }: DraftFinding,
  shown: readonly (EvidenceSpan | undefined)[],
  versionOf: (span: EvidenceSpan) => EvidenceSpan | null,
): readonly EvidenceSpan[] {
  if (!translated.has(kind)) return spans;
  const versions = shown.flatMap((span) => (span ? (versionOf(span) ?? []) : []));
  const isKnown = (version: EvidenceSpan): boolean =>
    spans.some(({ account, start, end }) => account === version.account && start <= version.start && end >= version.end);
  return [...spans, ...versions.filter((version, at) => !isKnown(version) && versions.findIndex((other) => isSame(other, version)) === at)];
}

const isSame = (a: EvidenceSpan, b: EvidenceSpan): boolean => a.account === b.account && a.start === b.start && a.end === b.end;
