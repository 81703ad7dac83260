import type { Span } from "./span.ts";

export const mentionKinds = ["person", "party", "body"] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** A place where the text names a person, a party (state or union) or a body. */
export interface Mention extends Span {
  /** `person:xi-jinping`, `party:CN`, `body:xinhua`. */
  readonly entity: string;
  readonly kind: MentionKind;
  /** `table`: the name itself; `title`: a family name that the title beside it settles; `short-form`: one that the rest of the text does. */
  readonly resolved?: MentionResolution;
  /** The title beside it that settles it. */
  readonly title?: Span;
}

export const mentionResolutions = ["table", "title", "short-form"] as const;
export type MentionResolution = (typeof mentionResolutions)[number];

/** Somebody whom the table of names lacks and the text names beside a title. */
export interface UnlistedPerson {
  /** The fullest name that the text gives. */
  readonly name: string;
  /** ISO 3166 code, where the words beside the name tell it; else null. */
  readonly party: string | null;
  /** Titles beside the name, as they stand. */
  readonly titles: readonly string[];
  /** Where the name stands beside a title; in order. */
  readonly places: readonly Span[];
  /** Where the title beside each of them stands. */
  readonly titlePlaces: readonly Span[];
}

/** A place where the text speaks of a topic. */
export interface TopicMention extends Span {
  /** A code of `topics.ts`. */
  readonly topic: string;
}
