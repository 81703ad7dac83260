import type { Force } from "../../domain/statement.ts";
import type { CueWord } from "../language-pack.ts";

const stems: readonly (readonly [string, Force])[] = [
  ["강조", "emphatic"],
  ["재확인", "emphatic"],
  ["역설", "emphatic"],
  ["촉구", "emphatic"],
  ["비판", "emphatic"],
  ["비난", "emphatic"],
  ["경고", "warning"],
  ["지적", "weak"],
  ["언급", "weak"],
  ["설명", "weak"],
  ["소개", "weak"],
  ["인정", "weak"],
  ["주장", "neutral"],
  ["발표", "neutral"],
  ["평가", "neutral"],
  ["제안", "neutral"],
  ["요청", "neutral"],
  ["당부", "neutral"],
  ["약속", "neutral"],
  ["반박", "neutral"],
  ["부인", "neutral"],
  ["확인", "neutral"],
  ["보도", "neutral"],
  ["합의", "neutral"],
  ["화답", "neutral"],
  ["표명", "neutral"],
  ["말", "neutral"],
  ["전", "neutral"],
  ["답", "neutral"],
  ["", "neutral"],
];
const irregular: readonly (readonly [string, Force])[] = [
  ["밝혔", "neutral"],
  ["덧붙였", "neutral"],
  ["썼", "neutral"],
  ["적었", "neutral"],
  ["알렸", "neutral"],
  ["내다봤", "neutral"],
  ["봤", "neutral"],
  ["되풀이했", "emphatic"],
];

/** Reporting verbs in the past, plain form. */
export const cueWords: readonly CueWord[] = [
  ...stems.filter(([stem]) => stem !== "").map(([stem, force]) => ({ form: `${stem}했다`, force })),
  ...irregular.map(([stem, force]) => ({ form: `${stem}다`, force })),
];

const ending = "(?:다|습니다|으며|고|지만|는데)";
const connecting = "(?:하며|하면서|하고|한 데 이어|한 뒤|한 후|해)";

/** A reporting verb at the head of a stretch: 말했다, 강조했습니다, 밝혔다, 한 데 이어. */
export const reportingVerb = new RegExp(
  `^(?:(?:${stems
    .map(([stem]) => stem)
    .filter(Boolean)
    .join(
      "|",
    )})?(?:했${ending}|한다|합니다|${connecting})|(?:${irregular.map(([stem]) => stem).join("|")})${ending}|밝히고|밝히며|밝힌 데 이어|밝힌 뒤|덧붙이며)`,
  "u",
);

/** The force of a cue, by the verb in it. */
export function forceOf(cue: string): Force {
  return [...stems, ...irregular].find(([stem]) => stem !== "" && cue.startsWith(stem))?.[1] ?? "neutral";
}
