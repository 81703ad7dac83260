import type { Account } from "../domain/account.ts";
import type { Span } from "../domain/span.ts";
import { noSide, type Speaker } from "../domain/statement.ts";
import type { LanguagePack, TaggedStatement, TextView } from "../language/language-pack.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { isMember } from "../language/names/groups.ts";
import { jointSpeaker, listOf, type Principal, sidesOf } from "./principals.ts";
import { dayOf } from "./read-view.ts";
import { fits, SpeakerMemory } from "./speaker-memory.ts";
import { asOne, joinsAnother, namesIn, piecesOf, readNamed, speakerOf } from "./speaker-names.ts";
import { bareTitle, findHolderOf, findTitleHolder, type TitleContext } from "./title-holder.ts";
import { partyOfUnlisted } from "./unlisted-speaker.ts";
import { joinMet, metInParagraph } from "./who-met-here.ts";

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

/** Reads sources one after the other and remembers who spoke, as a reader does. */
export class SourceResolver {
  private readonly memory = new SpeakerMemory();
  private readonly partyOfWords = new Map<string, string | null>();
  private readonly view: TextView;
  private readonly account: Account;
  private readonly pack: LanguagePack;
  private readonly principals: readonly Principal[];
  private readonly own: readonly string[];
  private readonly on: string | null;

  constructor(view: TextView, account: Account, pack: LanguagePack, principals: readonly Principal[]) {
    this.view = view;
    this.account = account;
    this.pack = pack;
    this.principals = principals;
    this.own = sidesOf(account.side);
    this.on = dayOf(account.publishedAt);
  }

  resolve(sought: Sought): Speaker | null {
    const [span] = sought.source;
    if (this.isMutual(sought)) return this.joint(sought.place);
    if (!span) return this.withoutSource(sought);
    const words = sought.source.map(({ start, end }) => this.view.text.slice(start, end)).join(" ");
    const names = namesIn(this.view.names, sought.source);
    const pronoun = this.byPronoun(words, sought);
    const speaker =
      pronoun !== undefined
        ? pronoun
        : this.pack.parties.joint.test(words) && new Set(names.filter(({ kind }) => kind === "person")).size < 2
          ? this.jointNamed(names, words, sought.place)
          : (this.inParts(sought) ?? this.byNames(names, words, span, sought) ?? this.byWords(words, span, sought));
    if (speaker && sought.outer === null)
      this.memory.remember({ speaker, words, place: span.start, isPerson: this.isPerson(speaker, words, names) });
    return speaker;
  }

  /** "Met … to discuss …": what one cannot do alone is of both, though the subject is one. */
  private isMutual({ statement, place }: Sought): boolean {
    if (statement.source.length > 0 || statement.type !== "mention" || this.own.length !== 1) return false;
    const cue = statement.cue.map(({ start, end }) => this.view.text.slice(start, end)).join(" ");
    return this.pack.parties.mutual.test(cue) && this.joint(place) !== null;
  }

  /** No source at all: the author of a post or of remarks; in a readout, whoever met ("Trade was discussed", "it was agreed"). */
  private withoutSource({ statement, place }: Sought): Speaker | null {
    const cue = statement.cue.map(({ start, end }) => this.view.text.slice(start, end)).join(" ");
    const { kind } = this.account;
    const joint = this.joint(place);
    if (kind === "leader-post" || kind === "remarks")
      return this.pack.parties.together.test(cue) ? (joint ?? this.author()) : this.author();
    const last = this.memory.last()?.speaker ?? null;
    // "To underscore …", "noting …": a subject stands somewhere before in the sentence.
    const acting = this.pack.parties.active.test(cue) ? this.subjectWithin(place) : null;
    if (acting) return acting;
    if (this.pack.parties.dropsSubject && last && !this.pack.parties.together.test(cue)) return last;
    return joint ?? last ?? this.author();
  }

  /** Undefined where the words are no pronoun. */
  private byPronoun(words: string, sought: Sought): Speaker | null | undefined {
    const { parties } = this.pack;
    if (parties.plural.test(words)) return this.they(sought);
    if (parties.joint.test(words)) return undefined;
    if (parties.first.test(words)) return this.firstPerson(words, sought);
    if (parties.singular.test(words)) return this.oneBefore(words, sought);
    return undefined;
  }

  /** "I" of a post is its author, of a quotation whoever is quoted; "we" are both where what follows is done together. */
  private firstPerson(words: string, { statement, place, outer }: Sought): Speaker | null {
    const isPlural = this.pack.parties.firstPlural.test(words);
    const quoted = outer?.speaker && (isPlural || !outer.speaker.party?.includes("+")) ? outer.speaker : null;
    const self = quoted ?? this.author() ?? this.memory.last()?.speaker ?? null;
    if (outer === null && isPlural && (this.own.length > 1 || this.account.kind === "joint-statement")) return this.joint(place) ?? self;
    if (!isPlural || (outer === null && this.account.kind !== "leader-post")) return self;
    const from = statement.source.at(-1)?.end ?? place;
    const cueEnd = statement.cue.at(-1)?.end ?? from;
    const said = this.view.text.slice(from, Math.min(Math.max(cueEnd, from + (this.pack.spaced ? 0 : 16)), from + 60));
    return this.pack.parties.together.test(said) || this.pack.parties.joint.test(words) ? (this.joint(place) ?? self) : self;
  }

  private they({ place }: Sought): Speaker | null {
    const last = this.memory.last();
    const joint = this.memory.lastJoint();
    const sentence = this.sentenceAt(place);
    const inSentence = this.view.names.findLast((name) => name.start >= (sentence?.start ?? place) && name.end <= place);
    if (this.account.kind === "leader-post" && inSentence?.party && !this.own.includes(inSentence.party)) return speakerOf(inSentence);
    if (joint && last === joint) return joint.speaker;
    const met = this.principals.some(({ party }) => party === last?.speaker.party);
    if (last && !last.isPerson && !(met && this.own.length > 0)) return last.speaker;
    return this.joint(place) ?? joint?.speaker ?? last?.speaker ?? null;
  }

  /** "He": within another's words the one who speaks, or whom he thanks for what is his; else the last person that spoke or opened a sentence. */
  private oneBefore(words: string, { place, outer }: Sought): Speaker | null {
    const { parties } = this.pack;
    const isFeminine = this.pack.spaced && this.pack.tag === "en" ? parties.feminine.test(words) : null;
    if (outer) {
      const between = this.view.names.findLast(
        ({ kind, start, end }) => kind !== "body" && end <= place && start >= (outer.statement.cue[0]?.start ?? place),
      );
      const other = between && between.entity !== outer.speaker?.id ? speakerOf(between) : null;
      if (other && fits(other, isFeminine) && this.readsThanks(outer.statement)) return other;
      if (this.memory.isPerson(outer.speaker) && outer.speaker && fits(outer.speaker, isFeminine)) return outer.speaker;
      if (other?.id?.startsWith("person:") && fits(other, isFeminine)) return other;
    }
    const spoken = this.memory.lastPerson(isFeminine);
    const sentence = this.sentenceAt(place);
    const beside = this.view.names.findLast(
      ({ kind, start, end }) => kind === "person" && start >= (sentence?.start ?? place) && end <= place,
    );
    if (beside && (spoken === null || spoken.place < (sentence?.start ?? 0)) && fits(speakerOf(beside), isFeminine))
      return speakerOf(beside);
    const subject = this.subjectBefore(place, isFeminine);
    if (spoken && (subject === null || subject.start <= spoken.place)) return spoken.speaker;
    if (subject) return speakerOf(subject);
    return this.personBefore(place, isFeminine) ?? this.author() ?? this.memory.last()?.speaker ?? null;
  }

  private readsThanks({ cue }: TaggedStatement): boolean {
    const words = cue.map(({ start, end }) => this.view.text.slice(start, end)).join(" ");
    return /\b(?:thank|congratulat|prais|commend|appreciat|welcom|applaud|credit)/i.test(words);
  }

  /** Who acts in the sentence of a place: who spoke in it last, else its first person. */
  private subjectWithin(place: number): Speaker | null {
    const start = this.sentenceAt(place)?.start ?? place;
    const last = this.memory.last();
    if (last && last.place >= start && last.place < place) return last.speaker;
    const first = this.view.names.find((name) => name.kind === "person" && name.start >= start && name.end <= place);
    return first ? speakerOf(first) : null;
  }

  /** The person whom the sentence before, or an earlier part of this one, has as its subject: "Trump met Xi. He said" is about Trump. */
  private subjectBefore(place: number, isFeminine: boolean | null): NameMention | null {
    const before = this.view.names.filter(({ kind, start }) => kind === "person" && start < place);
    const last = before.at(-1);
    const sentence = last ? this.sentenceAt(last.start) : undefined;
    const head = before.find((name) => sentence && name.start >= sentence.start);
    if (!head || !sentence || !fits(speakerOf(head), isFeminine)) return null;
    return isSubjectHead(this.view.text.slice(sentence.start, head.start), this.pack.spaced) ? head : null;
  }

  private personBefore(place: number, isFeminine: boolean | null): Speaker | null {
    const before = this.view.names.filter(({ kind, start }) => kind === "person" && start < place).map(speakerOf);
    return before.findLast((person) => fits(person, isFeminine)) ?? before.at(-1) ?? null;
  }

  private byNames(names: readonly NameMention[], words: string, span: Span, sought: Sought): Speaker | null {
    const { parties } = this.pack;
    const persons = names.filter((name) => name.kind === "person");
    if (names.length > 0 && parties.firstWithin.test(words)) return this.withFirst(names, sought);
    if (names.length === 0) return parties.jointWithin.test(words) ? this.joint(sought.place) : null;
    if (names.length === 1 && joinsAnother(words, span, names[0])) return this.joint(sought.place) ?? asOne(persons);
    const named = readNamed(names, words, span);
    if (named === null) return null;
    // "The Ukrainian President": the office of a named party has a holder.
    const [party] = names;
    if (
      names.length === 1 &&
      party?.kind === "party" &&
      party.party !== null &&
      parties.title.test(
        words
          .replace(titledParty(words, span, party), "")
          .replace(/\sof(?:\sthe)?\s*$/, "")
          .trim(),
      )
    )
      return findHolderOf(party.party, words, this.titleContext(sought.place)) ?? { id: null, name: words, party: party.party };
    return named.party === null && named.id !== null ? { ...named, party: noSide } : named;
  }

  private jointNamed(names: readonly NameMention[], words: string, place: number): Speaker | null {
    const named = [...new Set(names.flatMap((name) => (name.party ? [name.party] : [])))];
    if (named.length > 1) return { id: null, name: words, party: named.join("+") };
    // "Leaders" where the G7 spoke before, the account's side among them.
    const union = this.memory.last()?.speaker;
    if (union?.party && union.party.length > 2 && this.own.some((side) => isMember(side, union.party ?? ""))) return union;
    const joint = this.joint(place);
    if (joint) return joint;
    // "The two countries" of a joint text that names nobody: its own sides.
    return this.own.length > 1 ? { id: null, name: words, party: this.own.join("+") } : (this.memory.lastJoint()?.speaker ?? null);
  }

  /** "President Xi and I": the speaker of the post or the quotation, and whoever is named beside. */
  private withFirst(names: readonly NameMention[], { outer }: Sought): Speaker | null {
    const self = outer?.speaker ?? this.author();
    const others = asOne(names);
    if (!self || self.party === null || others === null || others.party === null) return others;
    const all = [...new Set([...self.party.split("+"), ...others.party.split("+")])];
    return { id: null, name: `${self.name} and ${others.name}`, party: all.join("+") };
  }

  private byWords(words: string, span: Span, sought: Sought): Speaker | null {
    const { parties } = this.pack;
    const context = this.titleContext(sought.place);
    if (parties.ownHead.test(words)) return this.author() ?? this.memory.lastPerson(null)?.speaker ?? null;
    if (parties.title.test(words)) {
      const holder = findTitleHolder(words, context);
      if (holder) return holder;
      const [side] = this.own;
      if (this.own.length === 1 && side) return this.author() ?? { id: null, name: words, party: side };
      return this.memory.lastPerson(null)?.speaker ?? null;
    }
    if (parties.counterpart.test(words)) {
      const other = this.principals.find((principal) => !this.own.includes(principal.party));
      if (other && this.own.length === 1) return other;
    }
    if (parties.issued.test(words)) {
      const issuer = /\b(?:from|of|by)\s(?:the\s)?(?:\p{L}+\s)*?(\p{L}+)$/u.exec(words)?.[1];
      const body = issuer ? this.bodyBefore(issuer.toLowerCase(), span.start) : null;
      if (body) return body;
      if (this.own.length === 1) return this.author() ?? { id: null, name: words, party: this.own[0] ?? null };
      if (this.own.length > 1) return this.joint(sought.place);
    }
    return this.unlisted(words, span);
  }

  /** "The President and Prime Minister", "the Vice President and President Herzog", or the pieces of a source that stands apart; undefined for one. */
  private inParts(sought: Sought): Speaker | null | undefined {
    const { text, names } = this.view;
    const { parties } = this.pack;
    const pieces = sought.source.flatMap((span) => piecesOf(text, span));
    if (pieces.length < 2) return undefined;
    const isTitle = (words: string): boolean => parties.title.test(words) || parties.ownHead.test(words);
    const context = this.titleContext(sought.place);
    const named = pieces.map((span) => readNamed(namesIn(names, [span]), text.slice(span.start, span.end), span));
    const titles = pieces.filter((span, at) => named[at] === null && isTitle(text.slice(span.start, span.end))).length;
    const party = named.find((speaker) => speaker !== null)?.party ?? null;
    const read = pieces.map((span, at): Speaker | null => {
      const words = text.slice(span.start, span.end);
      if (named[at] || !isTitle(words)) return named[at] ?? null;
      const holder = findTitleHolder(words, context);
      // "The Prime Minister of Italy and the Foreign Minister" are of one country, but for a principal.
      if (party === null || this.principals.some(({ name }) => name === holder?.name)) return holder;
      return findHolderOf(party, words, context) ?? { id: null, name: words, party };
    });
    // "Deputy Prime Minister and Foreign Minister Neri" is one person of two offices.
    if (
      titles === 0 ||
      (titles < pieces.length && sought.source.length < 2 && !/^(?:the|both|his|her)\s/i.test(text.slice(pieces[0]?.start, pieces[0]?.end)))
    )
      return undefined;
    const known = read.filter((speaker) => speaker !== null);
    const all = [...new Set(known.flatMap((speaker) => speaker.party?.split("+") ?? []))];
    if (known.length < pieces.length || all.length === 0) return titles === pieces.length ? this.joint(sought.place) : undefined;
    if (all.length === 1 && titles === pieces.length) return this.joint(sought.place);
    return { id: null, name: listOf(known.map((speaker) => speaker.name)), party: all.join("+") };
  }

  /** Someone outside the table: with the party that the words around the name give. */
  private unlisted(words: string, span: Span): Speaker | null {
    const { parties } = this.pack;
    const ending = /(\p{L}+)['’]?s?\s*$/u.exec(words)?.[1]?.toLowerCase() ?? words;
    const lower = words.toLowerCase();
    const same = this.memory.lastNamed(lower) ?? (/^the\s\p{Ll}+$/u.test(words) ? this.memory.lastNamed(ending) : null);
    if (same?.speaker.party) return same.speaker;
    const short = /^the\s\p{Ll}+$/u.test(words) ? this.bodyBefore(ending, span.start) : null;
    if (short) return short;
    const known = this.partyOfWords.get(words);
    const party = known !== undefined ? known : partyOfUnlisted(words, span, this.view, this.principals);
    this.partyOfWords.set(words, party);
    if (party !== null) return { id: null, name: words, party };
    if (parties.unattached.test(words)) return { id: null, name: words, party: noSide };
    if (this.own.length === 0) return { id: null, name: words, party: noSide };
    // An agency that a fact sheet names by its letters, and what is "ours", are of its own side; an unknown name is not known to be.
    const isOurs = /^[A-Z]{2,8}$/.test(words) || parties.firstPlural.test(words.split(/\s/)[0] ?? "") || this.account.kind === "fact-sheet";
    const isOwn = this.own.length === 1 && (isOurs || parties.officials.test(words) || this.opensAccount(words, span));
    return { id: null, name: words, party: isOwn ? (this.own[0] ?? null) : null };
  }

  /** Whether a readout begins with the name: whoever it begins with is of its own side, as "Director Rossi" of "Director Ada Rossi met with …". */
  private opensAccount(words: string, span: Span): boolean {
    const name = /(\p{Lu}[\p{L}’'-]{2,})\s*$/u.exec(words)?.[1];
    const first = this.view.sentences[0];
    if (!name || !first || this.pack.tag !== "en") return false;
    const at = this.view.text.indexOf(name);
    if (at < 0 || at > first.end || at > span.end) return false;
    return !/\b(?:with|to|by|hosted|received|welcomed|met|spoke|and)\b/.test(this.view.text.slice(first.start, at));
  }

  /** The last body whose name ends with the word: "the ministry". */
  private bodyBefore(ending: string, place: number): Speaker | null {
    const body = this.view.names.findLast(
      ({ kind, start, end }) => kind !== "person" && end <= place && this.view.text.slice(start, end).toLowerCase().endsWith(ending),
    );
    return body?.party ? speakerOf(body) : null;
  }

  /** Who met, as the paragraph tells it where it tells of another meeting than the opening; else the principals. */
  private joint(place: number): Speaker | null {
    const here = metInParagraph(place, this.view, this.pack);
    return joinMet(here, this.principals, this.own) ?? jointSpeaker(this.principals);
  }

  private author(): Speaker | null {
    if (this.own.length > 1) return jointSpeaker(this.principals);
    return this.principals.find((principal) => this.own.includes(principal.party)) ?? null;
  }

  private titleContext(place: number): TitleContext {
    return { view: this.view, pack: this.pack, principals: this.principals, own: this.own, on: this.on, place };
  }

  private isPerson(speaker: Speaker, words: string, names: readonly NameMention[]): boolean {
    const { parties } = this.pack;
    if (speaker.party?.includes("+")) return false;
    if (speaker.id !== null) return speaker.id.startsWith("person:") || parties.title.test(words) || parties.singular.test(words);
    if (parties.issued.test(words) || parties.unattached.test(words)) return false;
    if (parties.title.test(bareTitle(words)) || parties.officials.test(words) || !this.pack.spaced) return true;
    return names.length === 0 ? /\p{Lu}/u.test(words.slice(1)) : /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s*$/u.test(words);
  }

  private sentenceAt(place: number): Span | undefined {
    return lastAtOrBefore(this.view.sentences, place);
  }
}

/** The last of ordered spans that begins at or before a place. */
function lastAtOrBefore(spans: readonly Span[], place: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** The stretch of the words that names the party, as they stand there. */
function titledParty(words: string, span: Span, party: NameMention): string {
  return words.slice(Math.max(0, party.start - span.start), Math.max(0, party.end - span.start));
}

/** Whether what stands before a name in its sentence is no more than its title, or an opening up to a comma: "Today, Prime Minister". */
function isSubjectHead(before: string, spaced: boolean): boolean {
  const title = before.slice(before.lastIndexOf(", ") + 1).trim();
  if (!spaced) return !/[说說称稱同会會见見对對]/u.test(title) && title.length <= 14;
  return title.split(/\s+/).every((word) => word === "" || /^(?:\p{Lu}|\p{N}|(?:of|the|to|for|and|at|from)$)/u.test(word));
}
