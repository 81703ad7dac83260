/**
 * Words in which two tellings of one matter differ: how firmly something is demanded, how sure it is held to be, what it is called. Each code is
 * `family:value`; two texts are held against one another within a family.
 */
export const contrastCodes = [
  // How strongly something is asked of somebody.
  "demand:should",
  "demand:must",
  // How a plan stands, where the statement's own modality does not say.
  "plan:considered",
  "plan:meant",
  "plan:advanced",
  "plan:settled",
  "plan:prepared",
  "plan:announced",
  // How sure something is held to be.
  "certainty:possible",
  "certainty:likely",
  "certainty:certain",
  // Whether there was anything else beside it.
  "only:mostly",
  "only:alone",
  // How much of a thing.
  "extent:complete",
  "extent:partial",
  // Without any exception: "unconditional", "complete".
  "strict:unconditional",
  // For how long.
  "lasting:for-now",
  "lasting:for-good",
  // On top of what was there before, part of it, or outside it.
  "adding:additional",
  "adding:included",
  "adding:besides",
  // What must happen first.
  "condition:after",
  // Whether it was spoken of.
  "spoken:not-discussed",
  "spoken:not-mentioned",
  "spoken:confirmed",
  // Whether it is so.
  "truth:rejected",
  "truth:not",
  // Who does it, where it is not a state.
  "doer:companies",
  // What is done with what is in force.
  "motion:continue",
  "motion:replace",
  "motion:end",
  "motion:raise",
  "motion:lower",
  // How good it is, weakest first.
  "grade:guarded",
  "grade:good",
  "grade:very",
  "grade:extreme",
  // How much of the quality that follows: "great prudence".
  "intensity:more",
  "intensity:most",
  // Names for one thing, by stance.
  "fighting:war",
  "fighting:conflict",
  "fighting:crisis",
  "fighting:operation",
  "fighting:aggression",
  "pact:deal",
  "pact:consensus",
  "pact:framework",
  "pact:memorandum",
  "pact:treaty",
  "pact:initiative",
  "gathering:summit",
  "gathering:vision",
  "gathering:meeting",
  "doctrine:policy",
  "doctrine:principle",
  "answer:sanctions",
  "answer:measures",
  "answer:costs",
  "network:ransomware",
  "network:crime",
  "network:security",
  "link:de-risking",
  "link:decoupling",
  "rivalry:contest",
  "rivalry:managed",
  "rivalry:mutual",
  "matter:situation",
  "matter:denuclearisation",
  "taking:reunification",
  "taking:annexation",
  "taking:occupation",
  "taking:liberation",
  "held:prisoner",
  "held:hostage",
  "held:criminal",
  "conduct:assertive",
  "conduct:coercion",
  "conduct:movement",
  "conduct:escalation",
  // How a matter is looked at.
  "stance:concern",
  "stance:internal",
  // For it or against it.
  "stand:for",
  "stand:against",
  // What is done somewhere, or given to somebody.
  "deed:build",
  "deed:hold",
  "deed:sign",
  "deed:station",
  "deed:give",
  // Periods by which amounts are counted.
  "period:season",
  "period:quarter",
  "period:month",
  "period:week",
  "period:half",
  "period:year",
  // Things that may stand side by side or one before the other.
  "thing:energy",
  "thing:infrastructure",
  "thing:military",
  "thing:civilian",
  "thing:nuclear",
  "thing:port",
  "thing:transport",
  "thing:facility",
  "thing:industry",
] as const;
export type ContrastCode = (typeof contrastCodes)[number];

/** Words of one language for one code; how a form is written is told in `extraction/find-words.ts`. */
export interface ContrastWords {
  readonly contrast: ContrastCode;
  readonly forms: readonly (string | RegExp)[];
}
