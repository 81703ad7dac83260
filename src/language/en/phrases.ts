import type { SetPhrase } from "../language-pack.ts";

/**
 * Diplomatic formulas as English accounts word them. The same code stands in every pack, so that a formula can be followed over time and across
 * languages. How a form is written is told in `extraction/find-words.ts`.
 */
export const setPhrases: readonly SetPhrase[] = [
  { phrase: "one-china-policy", forms: ["one-china policy", "one china policy", "our one china policy"] },
  { phrase: "one-china-principle", forms: ["one-china principle", "one china principle"] },
  {
    phrase: "core-of-core-interests",
    forms: [
      "core of the core interests",
      "core of china's core interests",
      "core of core interests",
      "very core of china's core interests",
    ],
  },
  {
    phrase: "first-red-line",
    forms: [
      "first red line*",
      "insurmountable red line*",
      "uncrossable red line*",
      "red line* that must not be crossed",
      "red line* that cannot be crossed",
      "red line* not to be crossed",
    ],
  },
  {
    phrase: "taiwan-most-important-issue",
    forms: [
      "most important issue in china-us relations",
      "most important issue in the china-us relationship",
      "most important issue in us-china relations",
      "most important and sensitive issue",
      "most important, most sensitive",
    ],
  },
  {
    phrase: "not-support-taiwan-independence",
    forms: [
      "does not support taiwan independence",
      "do not support taiwan independence",
      "not support independence for taiwan",
      "oppose taiwan independence",
      "opposes taiwan independence",
      "no support for taiwan independence",
    ],
  },
  { phrase: "two-chinas", forms: ["two chinas", "one china, one taiwan"] },
  {
    phrase: "taiwan-part-of-china",
    forms: [
      "taiwan is part of china",
      "taiwan is an inalienable part",
      "taiwan is china's territory",
      "inalienable part of china",
      "taiwan is chinese territory",
    ],
  },
  { phrase: "taiwan-return-post-war-order", forms: ["return of taiwan to china", "taiwan's return to china"] },
  {
    phrase: "oppose-unilateral-change",
    forms: [
      "unilateral change* to the status quo",
      "unilateral changes",
      "unilaterally change the status quo",
      "change the status quo by force",
      "unilateral attempts to change the status quo",
    ],
  },
  { phrase: "peace-across-strait", forms: ["peace and stability across the taiwan strait", "peace and stability in the taiwan strait"] },
  {
    phrase: "handle-with-prudence",
    forms: [
      "handle with prudence",
      "handle the taiwan question with prudence",
      "with utmost prudence",
      "with extreme prudence",
      "with prudence",
      "handle with extra caution",
      "handled with prudence",
    ],
  },
  { phrase: "play-with-fire", forms: ["play with fire", "playing with fire", "plays with fire"] },
  {
    phrase: "mutual-respect-coexistence-win-win",
    forms: [
      "mutual respect, peaceful coexistence and win-win cooperation",
      "mutual respect, peaceful coexistence, and win-win cooperation",
      "mutual respect, peaceful coexistence",
    ],
  },
  { phrase: "three-principles", forms: ["three principles", "three-point principle*"] },
  {
    phrase: "shared-future",
    forms: ["community with a shared future", "community of shared future", "shared future for mankind", "shared future for humanity"],
  },
  { phrase: "five-principles", forms: ["five principles of peaceful coexistence"] },
  {
    phrase: "no-interference",
    forms: [
      "non-interference in internal affairs",
      "non-interference in each other's internal affairs",
      "interfere in china's internal affairs",
      "interference in internal affairs",
    ],
  },
  { phrase: "no-bloc-confrontation", forms: ["bloc confrontation", "bloc politics", "camp confrontation"] },
  { phrase: "cold-war-mentality", forms: ["cold war mentality", "cold-war mentality", "new cold war", "new cold wars"] },
  { phrase: "thucydides-trap", forms: ["thucydides"] },
  {
    phrase: "manage-competition",
    forms: [
      "manage competition responsibly",
      "manage the competition responsibly",
      "responsibly manage competition",
      "competition responsibly",
      "responsibly manage the competition",
      "manage strategic competition",
      "managing competition",
    ],
  },
  {
    phrase: "not-veer-into-conflict",
    forms: [
      "not veer into conflict",
      "does not veer into conflict",
      "veer into conflict",
      "competition does not become conflict",
      "competition must not veer",
      "from veering into conflict",
    ],
  },
  { phrase: "guardrails", forms: ["guardrails", "common sense guardrails", "commonsense guardrails"] },
  {
    phrase: "no-decoupling",
    forms: ["no intention to decouple", "not decouple", "not seeking to decouple", "decouple from china", "decoupling"],
  },
  { phrase: "de-risking", forms: ["de-risking", "derisking", "de-risk"] },
  {
    phrase: "no-new-cold-war",
    forms: ["not seek a new cold war", "does not seek a new cold war", "no intention of a new cold war", "not seek new cold war"],
  },
  {
    phrase: "no-conflict-intent",
    forms: [
      "no intention of having a conflict",
      "no intention to seek conflict",
      "does not seek conflict",
      "not seek conflict with china",
      "no intention to have a conflict",
    ],
  },
  { phrase: "tough-competition", forms: ["invest, align", "align with allies", "stiff competition"] },
  { phrase: "small-yard-high-fence", forms: ["small yard, high fence", "small yard and high fence", "high fence"] },
  {
    phrase: "advanced-tech-not-undermine",
    forms: [
      "used to undermine our national security",
      "undermine our national security",
      "advanced technologies from being used to undermine",
    ],
  },
  { phrase: "level-playing-field", forms: ["level playing field"] },
  { phrase: "economic-coercion", forms: ["economic coercion"] },
  {
    phrase: "unfair-trade-practices",
    forms: [
      "unfair trade practices",
      "unfair economic practices",
      "coercive and unfair",
      "unfair trade policies",
      "non-market economic practices",
    ],
  },
  {
    phrase: "strategic-guidance",
    forms: ["strategic guidance", "head-of-state diplomacy", "heads-of-state diplomacy", "strategic guidance of head-of-state"],
  },
  { phrase: "giant-ship", forms: ["giant ship", "ship of china-us relations", "giant ship of china-u.s. relations"] },
  { phrase: "partners-and-friends", forms: ["partners and friends", "partners rather than rivals", "partners, not rivals"] },
  { phrase: "earth-big-enough", forms: ["big enough for both", "big enough for the two countries", "world is big enough"] },
  {
    phrase: "dialogue-better-than-confrontation",
    forms: [
      "dialogue is better than confrontation",
      "cooperation is better than confrontation",
      "dialogue and cooperation is the only",
      "cooperate, both will benefit",
      "both stand to gain from cooperation",
    ],
  },
  { phrase: "five-pillars", forms: ["five pillars"] },
  {
    phrase: "bali-consensus",
    forms: ["common understandings reached in bali", "bali consensus", "spirit of the bali", "common understandings in bali"],
  },
  { phrase: "san-francisco-vision", forms: ["san francisco vision"] },
  { phrase: "busan-consensus", forms: ["busan consensus", "common understandings reached in busan", "meeting in busan"] },
  { phrase: "no-limits-partnership", forms: ["no limits", "no-limits", "without limits"] },
  {
    phrase: "comprehensive-strategic-partnership-coordination",
    forms: [
      "comprehensive strategic partnership of coordination",
      "comprehensive strategic coordination",
      "comprehensive partnership and strategic interaction",
      "comprehensive partnership and strategic cooperation",
    ],
  },
  { phrase: "strategic-partnership", forms: ["strategic partnership", "comprehensive strategic partnership"] },
  {
    phrase: "privileged-partnership",
    forms: ["special and privileged strategic partnership", "privileged strategic partnership", "specially privileged"],
  },
  { phrase: "good-neighbours-cannot-move", forms: ["neighbors that cannot be moved", "good neighbors that cannot move"] },
  {
    phrase: "non-targeting-third-parties",
    forms: ["not targeted at any third party", "not directed against third", "not aimed at any third", "not directed against any third"],
  },
  { phrase: "root-causes", forms: ["root causes", "root causes of the conflict", "root cause of the crisis", "original causes"] },
  {
    phrase: "russia-legitimate-security",
    forms: ["legitimate security interests", "legitimate security concerns", "reasonable security concerns"],
  },
  { phrase: "indivisible-security", forms: ["indivisible security", "indivisibility of security", "principle of indivisible"] },
  { phrase: "as-long-as-it-takes", forms: ["as long as it takes", "for as long as necessary"] },
  { phrase: "nothing-about-ukraine", forms: ["nothing about ukraine without ukraine"] },
  {
    phrase: "just-and-lasting-peace",
    forms: ["just and lasting peace", "comprehensive, just and lasting", "lasting peace", "just and durable peace", "durable peace"],
  },
  {
    phrase: "sovereignty-and-territorial-integrity",
    forms: ["sovereignty and territorial integrity", "territorial integrity and sovereignty"],
  },
  {
    phrase: "unprovoked-war",
    forms: ["unprovoked and unjustified", "unprovoked war", "unjustified war", "brutal war", "war of aggression"],
  },
  { phrase: "special-military-operation", forms: ["special military operation"] },
  {
    phrase: "swift-severe-response",
    forms: ["swift and severe", "respond decisively", "severe costs", "strong economic and other measures", "severe consequences"],
  },
  { phrase: "open-door-policy", forms: ["open door policy", "open-door policy", "nato's open door"] },
  {
    phrase: "ironclad-commitment",
    forms: [
      "ironclad commitment",
      "iron-clad commitment",
      "ironclad",
      "rock-solid commitment",
      "unwavering commitment",
      "unshakeable commitment",
    ],
  },
  { phrase: "free-open-indo-pacific", forms: ["free and open indo-pacific", "free, open", "free and open pacific"] },
  {
    phrase: "rules-based-order",
    forms: ["rules-based international order", "rules-based order", "rules-based international system", "rules based international order"],
  },
  {
    phrase: "un-centred-system",
    forms: [
      "international system with the united nations at its core",
      "un-centered international system",
      "un-centred international system",
      "united nations at its core",
      "central role of the united nations",
      "central role of the un",
    ],
  },
  { phrase: "true-multilateralism", forms: ["true multilateralism", "genuine multilateralism"] },
  { phrase: "multipolar-world", forms: ["multipolar world", "equal and orderly multipolar"] },
  { phrase: "freedom-of-navigation", forms: ["freedom of navigation and overflight", "freedom of navigation"] },
  {
    phrase: "complete-denuclearisation",
    forms: [
      "complete denuclearization",
      "complete denuclearisation",
      "denuclearization of the korean peninsula",
      "denuclearisation of the korean peninsula",
      "denuclearization of north korea",
    ],
  },
  {
    phrase: "nuclear-war-never",
    forms: ["nuclear war should never be fought", "nuclear war cannot be won", "nuclear war can never be won", "never be fought"],
  },
  {
    phrase: "never-possess-nuclear-iran",
    forms: [
      "never acquire a nuclear weapon",
      "never possess a nuclear weapon",
      "never obtain a nuclear weapon",
      "never be able to acquire a nuclear weapon",
    ],
  },
  { phrase: "right-to-self-defence", forms: ["right to defend itself", "right to self-defense", "right to self-defence"] },
  { phrase: "two-state-solution", forms: ["two-state solution", "two state solution"] },
  {
    phrase: "candid-and-constructive",
    forms: [
      "candid and constructive",
      "candid, in-depth, and constructive",
      "candid, constructive",
      "candid, in-depth and constructive",
      "frank and constructive",
    ],
  },
  { phrase: "frank-and-substantive", forms: ["frank and substantive", "substantive and frank", "detailed and frank", "frank, in-depth"] },
  {
    phrase: "lines-of-communication-open",
    forms: [
      "maintain open lines of communication",
      "keep lines of communication open",
      "open lines of communication",
      "channels of communication open",
      "keep the lines of communication",
    ],
  },
  {
    phrase: "stay-in-touch",
    forms: [
      "stay in touch",
      "remain in close contact",
      "keep in touch",
      "remain in touch",
      "maintain regular contact",
      "maintain communication",
    ],
  },
  {
    phrase: "exchange-of-views",
    forms: ["in-depth exchange of views", "exchanged views in depth", "exchanged views", "exchange of views"],
  },
  {
    phrase: "issues-of-mutual-interest",
    forms: ["issues of mutual interest", "issues of common interest", "issues of common concern", "issues of mutual concern"],
  },
  { phrase: "not-afraid-of-pressure", forms: ["does not fear pressure", "will never yield to pressure", "not afraid of"] },
  { phrase: "fight-if-needed", forms: ["fight to the end", "we will fight", "ready to fight"] },
  {
    phrase: "important-common-understandings",
    forms: ["implement the important common understandings", "important consensus", "common understandings reached"],
  },
  { phrase: "win-win-cooperation", forms: ["win-win cooperation", "mutually beneficial cooperation", "mutual benefit and win-win"] },
  { phrase: "mutual-respect", forms: ["mutual respect"] },
  { phrase: "belt-and-road", forms: ["belt and road"] },
  {
    phrase: "global-initiatives",
    forms: [
      "global development initiative",
      "global security initiative",
      "global civilization initiative",
      "global governance initiative",
    ],
  },
  {
    phrase: "post-war-international-order",
    forms: [
      "post-war international order",
      "postwar international order",
      "outcomes of world war ii",
      "victorious outcomes",
      "post-war order",
    ],
  },
  { phrase: "correct-view-of-history", forms: ["correct historical view", "correct view of history", "correct historical perspective"] },
  { phrase: "trilateral-cooperation", forms: ["trilateral cooperation", "u.s.-japan-rok", "us-japan-rok", "u.s.-rok-japan"] },
  { phrase: "extended-deterrence", forms: ["extended deterrence"] },
  { phrase: "america-first", forms: ["america first"] },
  { phrase: "golden-age", forms: ["golden age", "golden era"] },
  {
    phrase: "three-communiques-and-taiwan-relations-act",
    forms: [
      "taiwan relations act",
      "three joint communiques",
      "three china-us joint communiques",
      "three china-u.s. joint communiques",
      "six assurances",
    ],
  },
  {
    phrase: "equality-respect-mutual-benefit",
    forms: [
      "equality, respect and reciprocity",
      "equality, respect and mutual benefit",
      "equality, mutual respect",
      "respect, reciprocity and mutual benefit",
    ],
  },
  {
    phrase: "meet-each-other-halfway",
    forms: [
      "meet each other halfway",
      "meet each other half way",
      "meet china halfway",
      "move in the same direction",
      "work in the same direction",
    ],
  },
  {
    phrase: "honour-ones-word",
    forms: [
      "honor its word",
      "honors its word",
      "honour its word",
      "keep its word",
      "true to its word",
      "promises must be kept",
      "actions must be resolute",
    ],
  },
  {
    phrase: "stable-track",
    forms: [
      "return to the track of stable",
      "return to the right track",
      "back on the right track",
      "track of sound and steady",
      "track of stable development",
      "sound, stable and sustainable",
    ],
  },
  {
    phrase: "understands-taiwan-importance",
    forms: [
      "understands the importance of the taiwan question",
      "understands how important the taiwan question",
      "importance of the taiwan question to china",
      "understands that the taiwan question",
    ],
  },
  {
    phrase: "consensus-into-action",
    forms: [
      "translate consensus into action",
      "turn consensus into action",
      "translate into action",
      "into concrete actions",
      "translate the common understandings",
    ],
  },
  {
    phrase: "no-winners-in-trade-war",
    forms: ["no winners in a trade war", "no winner in a trade war", "no winners in a tariff war", "trade wars have no winners"],
  },
  {
    phrase: "promote-talks-for-peace",
    forms: [
      "promoting talks for peace",
      "promote talks for peace",
      "promotes talks for peace",
      "promotion of talks for peace",
      "on the side of peace",
    ],
  },
  { phrase: "peace-through-strength", forms: ["peace through strength"] },
  {
    phrase: "demilitarisation-denazification",
    forms: [
      "demilitarization and denazification",
      "denazification and demilitarization",
      "denazification",
      "demilitarisation and denazification",
    ],
  },
  {
    phrase: "complete-ceasefire-without-conditions",
    forms: [
      "unconditional ceasefire",
      "full and unconditional ceasefire",
      "ceasefire without preconditions",
      "complete ceasefire",
      "immediate ceasefire",
    ],
  },
  {
    phrase: "legitimate-rights-development",
    forms: ["legitimate right to development", "legitimate development rights", "right to develop"],
  },
  { phrase: "wrongfully-detained", forms: ["wrongfully detained", "unjustly detained", "wrongful detention", "exit bans"] },
  {
    phrase: "people-fundamentals",
    forms: ["hope of the relationship lies in the people", "foundation lies in the people", "people-to-people exchanges"],
  },
  {
    phrase: "respect-core-interests",
    forms: ["respect each other's core interests", "core interests and major concerns", "each other's core interests"],
  },
];
