import type { Span } from "../../domain/span.ts";
import type { Draft } from "./read-unit.ts";

/** A statement of a set form that hands over the rest of its sentence. */
export function clauseDraft(source: readonly Span[], cue: readonly Span[], content: readonly Span[], confidence: number): Draft {
  return {
    source,
    cue,
    content,
    further: [],
    topic: false,
    isClause: true,
    isView: false,
    parent: null,
    carries: "nobody",
    carrier: null,
    force: "neutral",
    confidence,
  };
}

/** A set form that names a topic. */
export function topicDraft(source: readonly Span[], cue: readonly Span[], content: readonly Span[], confidence: number): Draft {
  return { ...clauseDraft(source, cue, content, confidence), topic: true, isClause: false };
}

/** A set form with a noun phrase or an infinitive as its content. */
export function phraseDraft(source: readonly Span[], cue: readonly Span[], content: readonly Span[], confidence: number): Draft {
  return { ...clauseDraft(source, cue, content, confidence), isClause: false };
}
