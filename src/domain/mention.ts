import type { Span } from "./span.ts";

export const mentionKinds = ["person", "party", "body"] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** A place where the text names a person, a party (state or union) or a body. */
export interface Mention extends Span {
  /** `person:xi-jinping`, `party:CN`, `body:xinhua`. */
  readonly entity: string;
  readonly kind: MentionKind;
}

/** A place where the text speaks of a topic. */
export interface TopicMention extends Span {
  /** A code of `topics.ts`. */
  readonly topic: string;
}
