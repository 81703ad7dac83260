/** How one language shows who does what a clause tells of. */
export interface DoerWords {
  /** Pronouns that may be a doer, wherever they stand. Global. */
  readonly pronouns: RegExp;
  /** Words right before a doer that is named behind its deed: "by". Anchored at the end. */
  readonly agentBehind: RegExp;
  /** Words right before a name that show it to be no doer: "from", "to". Anchored at the end. */
  readonly notBehind: RegExp;
  /** Words right behind a name that show it to be no doer: "Norland's concerns", "Norland be allowed". Anchored at the start. */
  readonly notBefore: RegExp;
  /** Passive clauses: without a doer named behind them nobody can be told to act. */
  readonly passive: RegExp;
  /** What a clause has for its subject where that is no name: a thing, which binds nobody ("the tariffs will"), or somebody ("our companies will"). */
  subjectOf(words: string): "thing" | "somebody" | null;
  /** What marks a doer right behind its name, where the language does so: 은, 는, 이, 가. Anchored at the start. */
  readonly marks: RegExp | null;
  /** All that stands between two names that are one doer: "and". Whole. */
  readonly joins: RegExp;
}
