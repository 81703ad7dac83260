import type { Account } from "../domain/account.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker } from "../domain/statement.ts";
import type { LanguagePack, TaggedStatement, TextView } from "../language/language-pack.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { jointSpeaker, listOf, type Principal, sidesOf } from "./principals.ts";

/** Who is meant by the source of each tagged statement, in the tagger's order; null where it stays unresolved. */
export function resolveSpeakers(
  tagged: readonly TaggedStatement[],
  view: TextView,
  account: Account,
  pack: LanguagePack,
  principals: readonly Principal[],
): readonly (Speaker | null)[] {
  const inOrder = tagged.map((_, index) => index).sort((a, b) => placeOf(tagged[a]) - placeOf(tagged[b]) || a - b);
  const speakers: (Speaker | null)[] = tagged.map(() => null);
  const resolver = new SourceResolver(view, account, pack, principals);
  for (const index of inOrder) {
    const statement = tagged[index];
    if (!statement) continue;
    if (statement.continues !== null) {
      speakers[index] = speakers[statement.continues] ?? null;
    } else if (statement.source.length > 0) {
      speakers[index] = resolver.resolve(statement.source, placeOf(statement));
    } else if (statement.carriedSource) {
      speakers[index] = resolver.resolve([statement.carriedSource], placeOf(statement));
    } else {
      speakers[index] = resolver.fallback();
    }
  }
  return speakers;
}

const placeOf = (statement: TaggedStatement | undefined): number =>
  Math.min(...[...(statement?.source ?? []), ...(statement?.cue ?? []), ...(statement?.content ?? [])].map((span) => span.start));

/** Remembers who spoke last, as a reader does. */
class SourceResolver {
  private lastSingle: Speaker | null = null;
  private lastJoint: Speaker | null = null;
  private readonly byText = new Map<string, Speaker | null>();
  private readonly view: TextView;
  private readonly account: Account;
  private readonly pack: LanguagePack;
  private readonly principals: readonly Principal[];

  constructor(view: TextView, account: Account, pack: LanguagePack, principals: readonly Principal[]) {
    this.view = view;
    this.account = account;
    this.pack = pack;
    this.principals = principals;
  }

  /** No source at all: the author of a post or of remarks; in a readout, whoever met ("Trade was discussed", "it was agreed"). */
  fallback(): Speaker | null {
    if (this.account.kind === "leader-post" || this.account.kind === "remarks") return this.author();
    return this.account.kind === "transcript" || this.account.kind === "press-briefing" ? null : jointSpeaker(this.principals);
  }

  resolve(source: readonly Span[], place: number): Speaker | null {
    const first = source[0];
    if (!first) return null;
    const words = source.map((span) => this.view.text.slice(span.start, span.end)).join(" ");
    const names = this.view.names.filter((name) => source.some((span) => name.start >= span.start && name.end <= span.end));
    const speaker = this.byNames(names, words, first) ?? this.byWords(words, first, place) ?? this.issuer(words);
    if (speaker?.party?.includes("+")) this.lastJoint = speaker;
    else if (speaker) this.lastSingle = speaker;
    return speaker;
  }

  private byNames(names: readonly NameMention[], words: string, source: Span): Speaker | null {
    const persons = distinct(names.filter((name) => name.kind === "person"));
    if (this.pack.parties.joint.test(words) && persons.length < 2) {
      const parties = [...new Set(names.flatMap((name) => (name.party ? [name.party] : [])))];
      if (parties.length > 1) return { id: null, name: words, party: parties.join("+") };
      return jointSpeaker(this.principals);
    }
    if (persons.length === 1 && joinsAnother(words, source, persons[0])) return jointSpeaker(this.principals) ?? asOne(persons);
    if (persons.length > 0) return asOne(persons);
    const parties = distinct(names.filter((name) => name.kind === "party"));
    const bodies = distinct(names.filter((name) => name.kind === "body"));
    const sole = bodies[0];
    if (sole && bodies.length === 1 && (sole.party === null || parties.every((party) => party.party === sole.party)))
      return speakerOf(sole);
    // "Chinese President Hu": a title between the party and an unknown name still tells whose words these are.
    if (parties.length > 0)
      return parties.length === 1 && looksNamed(words, names)
        ? { id: null, name: words, party: parties[0]?.party ?? null }
        : asOne(parties);
    return sole ? asOne(bodies) : null;
  }

  private byWords(words: string, span: Span, place: number): Speaker | null {
    const { parties } = this.pack;
    if (parties.joint.test(words)) return jointSpeaker(this.principals) ?? this.lastJoint;
    if (parties.plural.test(words)) return this.lastJoint ?? jointSpeaker(this.principals) ?? this.lastSingle;
    if (parties.first.test(words)) return this.author();
    if (parties.singular.test(words)) return this.lastSingle ?? this.personBefore(place) ?? this.author();
    if (parties.title.test(words)) return (conjunction.test(words) ? jointSpeaker(this.principals) : this.byTitle(words)) ?? this.author();
    return this.sameWordsEarlier(words, span);
  }

  /** "The two countries" of a joint text that names nobody: its own sides. */
  private issuer(words: string): Speaker | null {
    const own = sidesOf(this.account.side);
    return own.length > 1 && this.pack.parties.joint.test(words) ? { id: null, name: words, party: own.join("+") } : null;
  }

  /** "The Prime Minister" is the principal before whose name those words stand; else the account's own. */
  private byTitle(words: string): Speaker | null {
    const bare = words
      .replace(/^the\s+/i, "")
      .trim()
      .toLowerCase();
    if (!bare) return null;
    const text = this.view.text.toLowerCase();
    for (const principal of this.principals) {
      const titled = this.view.names.some(
        (name) => name.entity === principal.id && text.slice(Math.max(0, name.start - bare.length - 2), name.start).trim() === bare,
      );
      if (titled) return principal;
    }
    return null;
  }

  /** The party beside an earlier, fuller mention of a name outside the table: "Foreign Minister Antonio Neri of Italy … Minister Neri said". */
  private partyOfName(words: string, span: Span): string | null {
    const family = /(\p{Lu}[\p{L}’'-]{2,})\s*$/u.exec(words)?.[1];
    if (!family) return null;
    const { text, names } = this.view;
    for (let at = text.indexOf(family); at >= 0 && at < span.start; at = text.indexOf(family, at + 1)) {
      const end = at + family.length;
      const behind = names.find(
        (name) =>
          name.party !== null && name.start >= end && name.start - end <= 8 && /^,? of (?:the )?$/.test(text.slice(end, name.start)),
      );
      if (behind) return behind.party;
    }
    return null;
  }

  private author(): Speaker | null {
    const own = sidesOf(this.account.side);
    if (own.length > 1) return jointSpeaker(this.principals);
    return this.principals.find((principal) => own.includes(principal.party)) ?? null;
  }

  private personBefore(place: number): Speaker | null {
    const before = this.view.names.filter((name) => name.kind === "person" && name.start < place);
    const last = before.at(-1);
    const sentence = this.view.sentences.find((s) => last && s.start <= last.start && last.start < s.end);
    // "Trump met Xi. He said": the subject stands first, and goes on.
    const subject = before.find((name) => sentence && name.start >= sentence.start) ?? last;
    return subject ? speakerOf(subject) : null;
  }

  /** Someone outside the table: known by the words alone, with a party only where a name beside him gives one. */
  private sameWordsEarlier(words: string, span: Span): Speaker | null {
    const key = words.toLowerCase();
    const known = this.byText.get(key);
    if (known !== undefined) return known;
    const sentence = this.view.sentences.find((s) => s.start <= span.start && span.start < s.end);
    const ownBody =
      /\b(official|spokes|administration|secretary|press|white house)\b/i.test(words) && sidesOf(this.account.side).length === 1;
    const apposed =
      sentence &&
      this.view.names.find(
        (name) => name.party !== null && name.start >= span.end && name.start - span.end < 3 && name.end <= sentence.end,
      );
    const speaker = {
      id: null,
      name: words,
      party: apposed?.party ?? this.partyOfName(words, span) ?? (ownBody ? this.account.side : null),
    };
    this.byText.set(key, speaker);
    return speaker;
  }
}

/** Words that join two sources into one: "Putin and Díaz-Canel", 习近平和特朗普, Путин и Трамп. */
const conjunction = /\s(?:and|и|та|и также)\s|[和与與同及、]|(?:와|과)\s/u;

/** Whether a name outside the table is joined to the one that was found. */
function joinsAnother(words: string, source: Span, known: NameMention | undefined): boolean {
  if (!known) return false;
  const rest = `${words.slice(0, Math.max(0, known.start - source.start))}\u0000${words.slice(Math.max(0, known.end - source.start))}`;
  const joined = conjunction.exec(rest);
  if (!joined) return false;
  const beyond = joined.index > rest.indexOf("\u0000") ? rest.slice(joined.index + joined[0].length) : rest.slice(0, joined.index);
  return (
    /\p{Lu}\p{L}+\s+\p{Lu}|\p{Script=Han}{2}|\p{Script=Hangul}{2}|\p{Lu}\.\s?\p{Lu}/u.test(beyond) ||
    /\b(?:leaders|partners|allies|counterparts?)\b/i.test(beyond)
  );
}

function distinct(names: readonly NameMention[]): NameMention[] {
  return names.filter((name, at) => names.findIndex((other) => other.entity === name.entity) === at);
}

/** Whether capitalised words follow the last known name: "the Italian Foreign Minister Antonio Neri". */
function looksNamed(words: string, names: readonly NameMention[]): boolean {
  return names.length === 1 && /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+\s*$/u.test(words);
}

function speakerOf(name: NameMention): Speaker {
  return { id: name.entity, name: name.name, party: name.party };
}

function asOne(names: readonly NameMention[]): Speaker | null {
  const [first, ...others] = names;
  if (!first) return null;
  if (others.length === 0) return speakerOf(first);
  const parties = [...new Set(names.flatMap((name) => (name.party ? [name.party] : [])))];
  return { id: null, name: listOf(names.map((name) => name.name)), party: parties.length > 0 ? parties.join("+") : null };
}
