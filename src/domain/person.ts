import type { EvidenceSpan, Span } from "./span.ts";
import type { InterfaceLanguage } from "./view.ts";

/** How the words of a place are known to mean a person: as {@link Resolution}, or because somebody decided it. */
export const personHows = ["table", "title", "short-form", "pronoun", "decided"] as const;
export type PersonHow = (typeof personHows)[number];

/** A place where an account means a person. */
export interface PersonPlace extends EvidenceSpan {
  readonly how: PersonHow;
  /** What bore it, in the same account: the title beside the name, the full name of a short form, whom a pronoun goes on from. */
  readonly by: (Span & { readonly quote: string }) | null;
}

/** Systems of transcription, each from the writing of a name at home to that of another language. */
export const nameSystems = [
  "pinyin",
  "wade-giles",
  "cantonese",
  "palladius",
  "chinese-in-hangul",
  "sino-korean",
  "korean-in-latin",
  "kontsevich",
  "cyrillic-in-latin",
  "foreign-in-cyrillic",
  "foreign-in-han",
  "foreign-in-hangul",
] as const;
export type NameSystem = (typeof nameSystems)[number];

/**
 * How a spelling is known to be this person's: `table` lists it; `own` is the one that the others were held against; `same` are the same letters
 * in another account; else the system of transcription under which no other person of the encounter fits.
 */
export type NameMatch = "table" | "own" | "same" | NameSystem;

/** A way in which accounts write a person's name. */
export interface PersonSpelling {
  readonly text: string;
  /** Tag of the accounts' language. */
  readonly language: string;
  readonly matched: NameMatch;
  /** Ids, in the order of the encounter. */
  readonly accounts: readonly string[];
}

/** Somebody whom the accounts of an encounter name, and where. */
export interface EncounterPerson {
  /** `person:xi-jinping`, or `name:Kari Lund` where the table of names lacks the person. */
  readonly id: string;
  /** The fullest name. */
  readonly name: string;
  /** The name in the languages of the interface, where the table of names or an account in that language has it; else as `name`. */
  readonly names: Readonly<Record<InterfaceLanguage, string>>;
  /** ISO 3166 code; null where no account tells it. */
  readonly party: string | null;
  /** Offices held on the day of the encounter, where the table of names knows them. */
  readonly offices: readonly Readonly<Record<InterfaceLanguage, string>>[];
  /** Titles beside the name in the accounts, as they stand. */
  readonly titles: readonly string[];
  readonly spellings: readonly PersonSpelling[];
  /** Under which speakers' statements are found: see `SpeakerSummary`. */
  readonly speakers: readonly string[];
  /** In the order of the accounts and of their texts. */
  readonly places: readonly PersonPlace[];
}
