import type { MentionKind } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";

/** A place where a text names someone of the table, with the party that the name stands for. */
export interface NameMention extends Span {
  /** `person:xi-jinping`, `party:CN`, `body:xinhua`. */
  readonly entity: string;
  readonly kind: MentionKind;
  /** English name, as the table has it. */
  readonly name: string;
  /** ISO 3166 code; null for a body of no party. */
  readonly party: string | null;
}

/**
 * Finds the persons, parties and bodies of the table in a text, in any script; the longest name wins; in order, not overlapping.
 * `on` is the ISO date of the text: it decides whom a title or a shared family name means. Null where unknown.
 */
export function findNames(_text: string, _on: string | null): readonly NameMention[] {
  throw new Error("findNames: being written");
}
