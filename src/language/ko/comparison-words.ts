import type { ComparisonWords } from "../comparison-words.ts";
import { spacedCuts } from "../spaced-cuts.ts";

/** Korean words by which two tellings are compared. */
export const comparisonWords: ComparisonWords = {
  pieces: {
    cuts: new RegExp(spacedCuts.source, "gu"),
    opensDetail: /^\s*(?:특히|예를 들어) /u,
    joining: /^(?:및|그리고|또한|또는)\s+(?=\S)/u,
  },
  questioner: /^(?:기자|질문|문|Q)$/iu,
  takenUp: /^(?:이를?|(?:이러한|이 같은|그런|해당|이) ?(?:보도|주장|의혹|소문|발언)(?:를|을|은|는)?)[.,;:]?$/u,
  pointsBack: /제\d+[조항]|상기|위의 (?:합의|사항)|본 (?:합의|협정|성명)/u,
  focus: /집중|초점|중점/u,
  conditional: /경우|하면|전제|조건|이후|때까지/u,
  purpose: /^[^,.]{0,20}(?:위해|위하여|위한) ?$/u,
  whichPeriod: /(?:이번|다음|현|지난|매|오는) $/u,
  countedBack: /[주달월] 전/u,
  relativeTime: /지난|다음|어제|내일|[주달년] [전뒤후]/u,
  besideNot: /^(?:안|못|않\p{L}*|아니\p{L}*)$/u,
  sideBySide: /^[\s,]*(?:과|와|및|또는|,)[\s]*(?:모든 )?$/u,
  listJoins: /, |와 |과 | 및 /gu,
  // Whom something is given to is marked behind the name (에게), not before it.
  recipient: {},
  place: { before: /(?<place>[\p{Script=Hangul}]{2,8})에서 (?:[^,.]{0,20})$/u },
  noPlace: /[년월일]$|이후|이전|기반|차원|측면/u,
  noMatter:
    /^(?:문제|사안|의제|주제|통화|회담|회동|만남|논의|양측|양국|정상|대통령|오늘|어제|어떤|모든)(?:은|는|이|가|을|를|에|의|도|과|와)?$/u,
  figureEnds: / (?:및|또는)(?: |$)/u,
};
