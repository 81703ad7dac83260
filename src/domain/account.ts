/** Kinds of account that can be told apart from outside the text. */
export const accountKinds = [
  "official-readout",
  "leader-post",
  "state-media",
  "independent-media",
  "transcript",
  "joint-statement",
  "fact-sheet",
  "press-briefing",
  "remarks",
] as const;
export type AccountKind = (typeof accountKinds)[number];

/** Whose words the file holds: the publisher's own, a re-telling, a list of facts only, or a demonstration text. */
export const textStatuses = ["verbatim", "retold", "digest", "example"] as const;
export type TextStatus = (typeof textStatuses)[number];

/** Side of an account of no party present at the encounter. Never stands in `saidBy` or `silent`. */
export const thirdParty = "third-party";

/** One party's published telling of one encounter: the text, and what is known about it from outside the text. */
export interface Account {
  /** `file` of `encounter.json`, the path as given, or the `id` of a JSONL line. Unique within an encounter. */
  readonly id: string;
  /** ISO 3166 code, several joined by `+` for a joint text, `third-party`, or null where unknown. */
  readonly side: string | null;
  readonly kind: AccountKind | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO 8601: a time with zone, a day, or a month. */
  readonly publishedAt: string | null;
  /** BCP 47 tag: `en`, `zh`, `zh-Hant`, `ru`, `ko`, …; `und` where it could not be told. */
  readonly language: string;
  /** Whether the whole text is held. Absence from a partial text proves nothing. */
  readonly complete: boolean;
  readonly textStatus: TextStatus;
  readonly note: string | null;
  /** The text as it came; every offset points into it. */
  readonly text: string;
  /** SHA-256 of the bytes the text was read from, in hex. */
  readonly sha256: string;
}
