/** What may stand in a place between two words, in front of the one or behind the other. */
export interface BesideDeed {
  /** Between the deed and what follows it; the whole of it, or anchored at its start. */
  readonly behind?: RegExp;
  /** Before the deed, in languages that say it first; anchored at the end. */
  readonly before?: RegExp;
}

/** How a language cuts what is said into pieces that are each about one matter. */
export interface PieceWords {
  /** Places where a sentence may be cut into clauses or list items; global, the match goes with the piece before it. */
  readonly cuts: RegExp;
  /** What opens a matter of its own behind a statement, told in detail: "including by …". Anchored at the start. */
  readonly opensDetail: RegExp;
  /** Words that join a piece to what stood before it and are no part of what it says. Anchored at the start. */
  readonly joining: RegExp;
  /** Words around a list that are no part of its first item: 在…等领域. Both anchored at the start. */
  readonly list?: { readonly opens: RegExp; readonly closes: RegExp };
}

/** One thing or several, in a language that tells it by the noun's ending. */
export interface NumberedNouns {
  /** One thing: the words that narrow it, and the noun. Global. */
  readonly one: RegExp;
  /** Several of the noun: the words that narrow it. Global. */
  several(noun: string): RegExp;
  /** Nouns of which one and several mean no number: "a discussion", "talks". Whole words. */
  readonly general: RegExp;
}

/** Words of one language by which two tellings are compared, beside those that stand for a code (`contrasts`). None is global unless it says so. */
export interface ComparisonWords {
  readonly pieces: PieceWords;
  /** Who asks in a transcript, where only that is known: "Q", 记者. Whole. */
  readonly questioner: RegExp;
  /** What takes up all that was said before: "denied it", 否认这一说法. Whole. */
  readonly takenUp: RegExp;
  /** What a note governs that stands away from it: "points 1 and 2", "the above", 上述. */
  readonly pointsBack: RegExp;
  /** Words that tell what a talk was about, where it is not named itself: "the focus". */
  readonly focus: RegExp;
  /** Words by which a sentence may set a condition that was not read as one. */
  readonly conditional: RegExp;
  /** What looks like a condition and is none: "goods subject to tariffs". Absent where nothing does. */
  readonly noCondition?: RegExp;
  /** Words of a purpose, at the head of a piece: what an undertaking is for is not what is undertaken. Anchored at the start. */
  readonly purpose: RegExp;
  /** Which period, right before the word for it: "next", 下. Anchored at the end. */
  readonly whichPeriod: RegExp;
  /** A time counted back in weeks or months, which are round numbers: "three weeks ago". */
  readonly countedBack: RegExp;
  /** A time that a reader would have to turn into a date: "last month". "Today" and "this year" say nothing of the kind. */
  readonly relativeTime: RegExp;
  /** Words that go with a "not" and are no matter of their own. Whole words. */
  readonly besideNot: RegExp;
  /** What may stand between two things named side by side: "and", 和. Whole. */
  readonly sideBySide: RegExp;
  /** Marks and words between members of a list. Global. */
  readonly listJoins: RegExp;
  /** Between giving and who is given: "pay the", "provided $2 billion to", 向…提供. */
  readonly recipient: BesideDeed;
  /** A place beside its deed, as the group `place`: "built in Norland", 在日内瓦举行. */
  readonly place: BesideDeed;
  /** What stands where a place does and is none: months and days, 之后, 基础. */
  readonly noPlace: RegExp;
  /** Words that stand for a matter without being one: "the issue". Whole words where words stand apart, else global. */
  readonly noMatter: RegExp;
  /** Where the words that belong to a figure end, behind it: " and ", " for ". Absent where words do not stand apart. */
  readonly figureEnds?: RegExp;
  readonly numbered?: NumberedNouns;
}
