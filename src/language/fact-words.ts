import type { EncounterKind } from "../domain/encounter.ts";

/** Words by which an account says who asked for the talk, and where they name that party. */
export interface InitiatorWords {
  /** Without flags but `i` and `u`. */
  readonly words: RegExp;
  /**
   * `after`: the first party named behind the words; `before`: the last one named in front of them; `within`: one named inside them;
   * `other`: whoever sits across the table; `own`: the account's own side; `both`: all who met.
   */
  readonly who: "after" | "before" | "within" | "other" | "own" | "both";
}

/** How a language tells of the encounter itself. Searched in the whole text of an account. */
export interface FactWords {
  /** In order: where several stand in a sentence the first one here counts. */
  readonly initiators: readonly InitiatorWords[];
  /** A clause that speaks of another talk, one to come, or denies: nobody is said to have asked for this one. */
  readonly notAsked: RegExp;
  /** Words for the talk itself: call, meeting, 通话, беседа. */
  readonly talk: RegExp;
  /** Verbs of lasting, right before a length of time; their subject must be the talk. Anchored at the end. */
  readonly lasted: RegExp;
  /** Words that make the length of time right behind them the talk's by themselves: "spoke for". Anchored at the end. */
  readonly talkedFor: RegExp;
  /** Words that make the length of time right before them the talk's: "-long call", 的会谈. Anchored at the start. */
  readonly longTalk: RegExp;
  /** A length that opens its sentence: what stands before it, and the verb of meeting behind it ("For nearly two hours the leaders sat together"). */
  readonly metFor?: readonly [before: RegExp, after: RegExp];
  /** The same where a verb closes the sentence: 동안 진행됐다. Anchored at the start; the subject must be the talk. */
  readonly wentOn: RegExp;
  /** "scheduled", "expected": the length is not the one it had. */
  readonly notLasting: RegExp;
  /** Lengths of time that the reader of quantities takes otherwise or not at all, with what they are in seconds. */
  readonly lengths: readonly (readonly [RegExp, (found: RegExpExecArray) => number])[];
  /** Adjectives and adverbs by which talks are characterised: candid, constructive, 坦诚, откровенный. Global. */
  readonly tone: RegExp;
  /** What may stand between such adjectives of one talk: "and", 、, и. Whole. */
  readonly tonesJoin: RegExp;
  /** The talk that the adjectives right before it characterise: " phone call", 的沟通. Anchored at the start. */
  readonly toneOf: RegExp;
  /** The talk and the verb that give it the adjectives right behind: "the call was ", 会谈. Anchored at the end. */
  readonly toneAfter: RegExp;
  /** What may follow adjectives that stand behind their talk, so that they are the whole of what is said of it. Anchored at the start. */
  readonly toneEnds: RegExp;
  /** Words by which a sentence tells of another day's talk. */
  readonly otherDay: RegExp;
  /** A clause that speaks of talks to come, of others, or of what a talk should be. */
  readonly notTone: RegExp;
  /** Words by which an account says that a matter came first: "topped the agenda", 最重要的问题. Never of the relationship itself. */
  readonly foremost: RegExp;
  /** Names for what the talks came to, each with the idea it stands for: a deal is not a consensus. */
  readonly outcomes: readonly (readonly [string, RegExp])[];
  /** Verbs by which such a thing comes about or is carried out; one of them stands in the same clause. */
  readonly reached: RegExp;
  /** Names of weekdays. */
  readonly weekday: RegExp;
  /** Evening and night. */
  readonly evening: RegExp;
  /** A time that is the day of telling: "today". Whole. */
  readonly today: RegExp;
  /** Words for talks face to face; in an account of a call they tell of another talk. */
  readonly faceToFace: RegExp;
  /** An invitation: nobody is invited to a call, where it is part of what was said. */
  readonly invitation: RegExp;
  /** A longer time, behind which words on communication are none on this talk: "over the past year". Anchored at the end. */
  readonly longerTime: RegExp;
  /** A clause that begins behind another, within a sentence: ", and", ", который". */
  readonly nextClause: RegExp;
  /** The same without a comma, where it has a subject of its own: " and they". Absent where words do not stand apart. */
  readonly ownSubject?: RegExp;
  /** Words for each kind of encounter, as the opening of an account names its own: the first kind whose words stand there is it. */
  readonly kinds: readonly (readonly [EncounterKind, RegExp])[];
  /** "I", "my": the writer speaks. */
  readonly firstPerson: RegExp;
  /** Words by which a text reports others' announcements from outside: "according to", 据…报道. */
  readonly reporting: RegExp;
  /** Where they met, in the opening: `place` is the group that names it. */
  readonly places: readonly RegExp[];
  /** Who else was there: `names` is the group that lists them. */
  readonly present: readonly RegExp[];
}
