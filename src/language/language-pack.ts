import type { FoundQuantity } from "../domain/quantity.ts";
import type { Span } from "../domain/span.ts";
import type { Act, Force, Modality, StatementType } from "../domain/statement.ts";
import type { FoundTime, TimeAnchor } from "../domain/time-expression.ts";
import type { SentenceRules } from "../text/sentences.ts";
import type { ClauseBreaks } from "./clause-breaks.ts";
import type { ComparisonWords } from "./comparison-words.ts";
import type { ContrastWords } from "./contrast-words.ts";
import type { DoerWords } from "./doer-words.ts";
import type { FactWords } from "./fact-words.ts";
import type { NameMention } from "./names/find-names.ts";
import type { ReadPeople } from "./names/people/titled-name.ts";
import type { OwnVoiceRules } from "./own-voice-rules.ts";

/** What a recogniser of statements gets to read. Everything points into `text`. */
export interface TextView {
  readonly text: string;
  /** Trimmed, without blank lines; in order. */
  readonly paragraphs: readonly Span[];
  /** Never crosses a paragraph; in order. */
  readonly sentences: readonly Span[];
  /** Known persons, parties and bodies; in order, not overlapping. */
  readonly names: readonly NameMention[];
  /** Speaker labels ("Q:", "MR. SULLIVAN:", 王毅：), where the text is a transcript. */
  readonly labels: readonly SpeakerLabel[];
  /** Whether the account belongs to no side that was present: the press tells in other ways than those who spoke. */
  readonly fromOutside?: boolean;
  /** Whose guideline draws the edges of sources and contents; our own where nothing is said. "polnear" keeps "that", "to" and quotation marks inside. */
  readonly edges?: Edges;
}

/** Whose guideline draws the edges: ours (data/readouts), or that of the PolNeAR corpus, to be measured against other systems. */
export const edgesNames = ["parley", "polnear"] as const;
export type Edges = (typeof edgesNames)[number];

/** The name before a colon at the head of a turn. `colon` is the one character (or two) that hands over. */
export interface SpeakerLabel {
  readonly name: Span;
  readonly colon: Span;
}

/** A statement as a tagger marks it: where it stands, not yet who is meant. */
export interface TaggedStatement {
  readonly type: Exclude<StatementType, "own">;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Index, in the tagger's list, of the statement that bears the cue. */
  readonly continues: number | null;
  /** Index of the statement inside whose content this one stands. */
  readonly parent: number | null;
  /**
   * Whose words they are where no source says so: the last subject that an elided source carries over. Null where `source` says it,
   * where `continues` says it, or where nothing does.
   */
  readonly carriedSource: Span | null;
  readonly force: Force;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What kind of act the words are, and how firm; never stronger than the words. */
export interface Firmness {
  readonly act: Act;
  readonly modality: Modality | null;
  readonly negated: boolean;
  readonly condition: Span | null;
  /** Whether nothing is said of the content: "informed them **about the harvest**" names a topic. */
  readonly onlyNamed?: boolean;
}

/** Words that show a topic. Matched at word boundaries where the script has them, by containment otherwise. */
export interface TopicWords {
  /** A code of `domain/topics.ts`. */
  readonly topic: string;
  /** Each form as written in running text (lower case where case does not matter), or a regular expression without flags. */
  readonly forms: readonly (string | RegExp)[];
}

/** Words for one idea in this language; the same `concept` code stands in every pack, so that accounts meet across languages. */
export interface ConceptWords {
  readonly concept: string;
  readonly forms: readonly (string | RegExp)[];
}

/** A diplomatic formula followed over time, such as "one-China policy" / 一个中国原则. */
export interface SetPhrase {
  readonly phrase: string;
  readonly forms: readonly (string | RegExp)[];
}

/** A cue and its force, as data. */
export interface CueWord {
  readonly form: string;
  readonly force: Force;
}

/** Words that stand for one or more parties of the encounter rather than for a name. */
export interface PartyWords {
  /** "the two leaders", "both sides", 双方, стороны: the parties of the encounter together. Whole-span patterns, anchored by the caller. */
  readonly joint: RegExp;
  /** Pronouns of one person: he, she, his, 他, он. */
  readonly singular: RegExp;
  /** Pronouns of several: they, 他们, они. */
  readonly plural: RegExp;
  /** "the President", "the Prime Minister", 总理: a title alone, standing for the office-holder of the account's side or of the last one named so. */
  readonly title: RegExp;
  /** First person in a post, remarks or quotation: I, we, 我, 我们. */
  readonly first: RegExp;
  /** First person of several: we, our, 我们. Whole words. */
  readonly firstPlural: RegExp;
  /** First person of one within a longer source: "President Xi and I", 我同普京总统. */
  readonly firstWithin: RegExp;
  /** Pronouns of one woman: she, 她, она. */
  readonly feminine: RegExp;
  /** Pronouns of one man, where the language tells: he, him, он. */
  readonly masculine: RegExp;
  /** Cues that tell a woman or a man as the one who speaks, in languages whose verbs agree: заявила, заявил. */
  readonly saidByWoman?: RegExp;
  readonly saidByMan?: RegExp;
  /** Cues whose content belongs to whom they address: "thanked him for his support" tells of his. */
  readonly thanking: RegExp;
  /** Words after which somebody stands who was met: "met with", "spoke to". */
  readonly meeting: RegExp;
  /** The parties of the encounter together within a longer source: "statements from both sides", "each of us". */
  readonly jointWithin: RegExp;
  /** Pronouns of a body or a state: it. Absent where the language says "he" or nothing. */
  readonly neuter?: RegExp;
  /** Words that name a body of a state, whole: "the Norwegian Fisheries Ministry", 挪威渔业部, министерство рыболовства Норвегии, 노르웨이 수산부. */
  readonly bodies: RegExp;
  /**
   * Words between two persons who are one subject together: "A **and President** B", А **и президент** Б, 甲**和**乙, 갑**과** 을. Whole words
   * between the two names; where they are, "he" is either.
   */
  readonly pairing: RegExp;
  /** What several do with one another, so that "we" before it is both: agreed, discussed, 达成, договорились. */
  readonly together: RegExp;
  /** The purpose of a meeting that one cannot follow alone: "to discuss". Whole cues. */
  readonly mutual: RegExp;
  /** Cues without a source of their own whose subject stands before them in the sentence: "to underscore", "noting". */
  readonly active: RegExp;
  /** A pronoun before somebody of a speaker: "his administration"; the pronoun is the first group. */
  readonly possessive: RegExp;
  /** The one across the table, named by that alone: "his counterpart", "the guest", собеседник, 对方. */
  readonly counterpart: RegExp;
  /** The head of the account's own side, by the style of its office: "the Head of State", глава государства. Whole words. */
  readonly ownHead: RegExp;
  /** The same anywhere in an opening, with the bare titles that stand for it. */
  readonly headWithin: RegExp;
  /** Offices of the table of names that a bare title may mean; the first that fits. */
  readonly offices: readonly (readonly [RegExp, readonly string[]])[];
  /** A text of the account's own side that speaks for it: "the statement", "the readout", "the order", 声明. Whole words but for what stands behind. */
  readonly issued: RegExp;
  /** Officials of no named state, who are then of the account's own side: "a senior administration official", "the press secretary". */
  readonly officials: RegExp;
  /** Speakers who are of no party: analysts, experts, media, companies. */
  readonly unattached: RegExp;
  /** Words of an opening behind which the matter stands and no longer who met: "to discuss", "regarding", о ситуации. */
  readonly matter: RegExp;
  /** Words that bring in more who took part: "joined by", "participants included". */
  readonly joining: RegExp;
  /** Passives that add to what was said before, by whoever said it: "it was also noted". Whole cues. */
  readonly added: RegExp;
  /** What opens a sentence that goes into what was said before: "In particular, it was noted". */
  readonly detailing?: RegExp;
  /** An answer to whoever spoke before: "the invitation was accepted". Whole cues. */
  readonly answered: RegExp;
  /** Whether a sentence may leave its subject out and mean the last one; where not, words without a source are of all who met. */
  readonly dropsSubject: boolean;
}

/** Everything that is particular to one language. Every pack has the same files, so that knowing one is knowing all. */
export interface LanguagePack {
  readonly tag: "en" | "zh" | "ru" | "ko";
  /** `basic` packs read quotes, numbers, dates, known names and topic words; the rest of what they do is a bonus. */
  readonly depth: "full" | "basic";
  readonly sentences: SentenceRules;
  /** Whether words stand apart by spaces. */
  readonly spaced: boolean;
  readonly cues: readonly CueWord[];
  /** Titles that stand before or after a name: President, Prime Minister, 主席, президент. */
  readonly titles: readonly string[];
  readonly parties: PartyWords;
  readonly topics: readonly TopicWords[];
  readonly concepts: readonly ConceptWords[];
  readonly contrasts: readonly ContrastWords[];
  readonly comparison: ComparisonWords;
  readonly phrases: readonly SetPhrase[];
  readonly facts: FactWords;
  readonly ownVoice: OwnVoiceRules;
  readonly clauseBreaks: ClauseBreaks;
  readonly doers: DoerWords;
  /** Lower-cased words that carry no matter of their own. */
  readonly stopWords: ReadonlySet<string>;
  /** The form under which a word is compared with others of its language: stem or lemma. */
  stem(word: string): string;
  tagStatements(view: TextView): readonly TaggedStatement[];
  /** Reads act and modality of attributed content (`cue` given) or of the account's own voice (`cue` empty). */
  readFirmness(text: string, cue: readonly Span[], content: readonly Span[], type: StatementType): Firmness;
  readQuantities(text: string, side: string | null): readonly FoundQuantity[];
  readTimes(text: string, anchor: TimeAnchor): readonly FoundTime[];
  /** People beside a title whom the table of names lacks. */
  readonly readPeople: ReadPeople;
}
