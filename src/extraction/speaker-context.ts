import type { Account } from "../domain/account.ts";
import type { Span } from "../domain/span.ts";
import type { Resolution, Speaker } from "../domain/statement.ts";
import type { LanguagePack, TaggedStatement, TextView } from "../language/language-pack.ts";
import type { NameMention } from "../language/names/find-names.ts";
import type { IntroducedPeople } from "./people.ts";
import { jointSpeaker, type Principal } from "./principals.ts";
import type { SpeakerMemory } from "./speaker-memory.ts";
import { speakerOf } from "./speaker-names.ts";
import type { TitleContext } from "./title-holder.ts";
import { joinMet, metInParagraph } from "./who-met-here.ts";

/** What is known while the sources of an account are read one after the other. */
export interface SpeakerContext {
  readonly view: TextView;
  readonly account: Account;
  readonly pack: LanguagePack;
  readonly principals: readonly Principal[];
  /** The parties that the account speaks for. */
  readonly own: readonly string[];
  /** Those who issue a joint text together, where these are others than its publisher; else null. */
  readonly issuer: Speaker | null;
  /** ISO date of the account; null where unknown. */
  readonly on: string | null;
  readonly memory: SpeakerMemory;
  /** People beside a title whom the table of names lacks. */
  readonly introduced: IntroducedPeople;
  /** Whether those beyond the table are women or men, by name, as far as verbs and pronouns told. */
  readonly genders: Map<string, boolean>;
  /** The persons named outside quotations, of the table and beyond it; in order. Whoever is beyond it has an entity of {@link unlisted}. */
  readonly persons: readonly NameMention[];
  /** What stands in quotation marks as somebody's words, in order: whoever is named there is named by another. */
  readonly quoted: readonly Span[];
  /** Parties of speakers outside the table of names, by their words, as far as they were looked up. */
  readonly partyOfWords: Map<string, string | null>;
}

/** A speaker, and how it is known whom the source means. */
export interface ResolvedSpeaker extends Speaker {
  readonly how: Resolution | null;
}

/** A statement whose speaker is sought. */
export interface Sought {
  readonly statement: TaggedStatement;
  /** Its source, or the one that it carries over; empty where nothing says whose words they are. */
  readonly source: readonly Span[];
  /** Where it begins. */
  readonly place: number;
  /** The statement inside whose content it stands. */
  readonly outer: { readonly statement: TaggedStatement; readonly speaker: Speaker | null } | null;
}

/** Who met: those who issue a joint text, or as the paragraph tells it where it tells of another meeting than the opening; else the principals. */
export function whoMetAt({ view, pack, principals, own, issuer }: SpeakerContext, place: number): Speaker | null {
  return issuer ?? joinMet(metInParagraph(place, view, pack), principals, own) ?? jointSpeaker(principals);
}

/** Who speaks for the account's own side: its author, or the principal of its side; all of them for a joint text. */
export function spokesman({ own, principals, issuer }: SpeakerContext): Speaker | null {
  if (issuer) return issuer;
  if (own.length > 1) return jointSpeaker(principals);
  return principals.find((principal) => own.includes(principal.party)) ?? null;
}

/** What a bare title at a place is read by. */
export function titleContext({ view, pack, principals, own, on }: SpeakerContext, place: number): TitleContext {
  return { view, pack, principals, own, on, place };
}

/** What the entity of a person beyond the table begins with. */
export const unlisted = "unlisted:";

/** A person named in the text as speaker. */
export function personOf(name: NameMention): Speaker {
  return name.entity.startsWith(unlisted) ? { id: null, name: name.name, party: name.party } : speakerOf(name);
}

/** The words of spans, joined by blanks. */
export function wordsOf(view: TextView, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => view.text.slice(start, end)).join(" ");
}

/** Whether what stands before a name in its sentence is no more than its title, or an opening up to a comma: "Today, Prime Minister". */
export function isSubjectHead(before: string, spaced: boolean): boolean {
  const title = before.slice(before.lastIndexOf(", ") + 1).trim();
  if (!spaced) return !/[说說称稱同会會见見对對]/u.test(title) && title.length <= 14;
  return title.split(/\s+/).every((word) => word === "" || /^(?:\p{Lu}|\p{N}|(?:of|the|to|for|and|at|from)$)/u.test(word));
}
