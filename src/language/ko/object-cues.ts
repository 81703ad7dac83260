import type { Span } from "../../domain/span.ts";
import { forceOf } from "./cues.ts";
import type { Reading } from "./reading.ts";

const ending =
  "(?:하지 않았다|하지 않았습니다|하지 않기로 했다|하지 못했다|하지 못했습니다|했다|했습니다|했으며|했고|하고|하며|하면서|한다|합니다|하기로 했다|하기로 했습니다)";
const reported =
  "강조|재확인|확인|촉구|요청|당부|제안|약속|설명|소개|지적|언급|비판|비난|규탄|환영|지지|반대|거부|거절|부인|반박|승인|평가|높이 평가|축하|다짐|공유|수락";
const feelings =
  "우려|깊은 우려|유감|깊은 유감|감사|사의|지지|지지 의사|기대|기대감|환영|의지|의사|뜻|입장|공감|공감대|애도|조의|축하|희망|반대|항의|관심";
const shown =
  "(?:표했다|표했습니다|표하고|표하며|표명했다|표명했습니다|표명하고|나타냈다|나타냈습니다|나타내며|밝혔다|밝혔습니다|밝히고|밝히며|전했다|전했습니다|전하고|전하며|표시했다|표시했습니다|이뤘다|형성했다|형성했습니다|같이했다|같이했습니다|함께했다)";
const topics = "논의|협의|의논|토의|검토|점검";
const manner =
  "(?:(?:심도 있게|폭넓게|깊이|허심탄회하게|거듭|다시|다시 한번|재차|강력히|강하게|높이|함께|집중적으로|구체적으로|적극|공식|직접)\\s)?";

const shared =
  "의견을 같이했다|의견을 같이했습니다|의견을 같이하고|인식을 같이했다|인식을 같이했습니다|뜻을 같이했다|공감했다|공감했습니다|공감하고|뜻을 모았다|의견을 모았다";

interface ObjectCue {
  /** The first group is the cue; the content ends where the match begins. */
  readonly pattern: RegExp;
  readonly mention: boolean;
}

/** What a verb makes of its object: 중요성을 강조했다 · 우려를 표했다 · 문제를 논의했다. In the order in which they are tried. */
const patterns: readonly ObjectCue[] = [
  { pattern: new RegExp(`(?:는\\s데|는\\s것에|에)\\s(${manner}(?:${shared}))`, "gu"), mention: false },
  {
    pattern: new RegExp(`(?:에 대해|에 대하여|에 대한|에 관해|에|을|를)\\s(?:거듭\\s|다시\\s)?((?:${feelings})(?:을|를)\\s${shown})`, "gu"),
    mention: false,
  },
  {
    pattern: /(?<=기)로\s((?:합의|결정|약속)?(?:했다|했습니다|하고|했으며)|(?:뜻을|의견을) (?:모았다|모았습니다)|의견이 일치했다)/gu,
    mention: false,
  },
  { pattern: new RegExp(`\\s((?:의사|의지|방침|입장|뜻)(?:을|를)\\s(?:거듭\\s|다시\\s)?${shown})`, "gu"), mention: false },
  {
    pattern: /(?:에 대해|에 관해)\s(의견을 (?:교환했다|교환했습니다|나눴다|나눴습니다|나누고|교환하고))/gu,
    mention: true,
  },
  { pattern: new RegExp(`(?:을|를|에 대해|에 관해|에 대한)\\s(${manner}(?:${topics})${ending})`, "gu"), mention: true },
  { pattern: new RegExp(`(?:을|를|에 대해|라는 점을|다는 점을)\\s(${manner}(?:${reported})${ending})`, "gu"), mention: false },
];

interface Found {
  readonly contentEnd: number;
  readonly cue: Span;
  readonly mention: boolean;
}

/** Reads the objects of reporting verbs in a sentence that quotes nothing. False where there is none. */
export function readObjects(reading: Reading, start: number, end: number, source: Span | null): boolean {
  const { text } = reading;
  const found = findObjects(text.slice(start, end), start);
  if (found.length === 0 || (!source && !reading.lastSource)) return false;
  let from = start;
  for (const [i, { contentEnd, cue, mention }] of found.entries()) {
    const content = trim(text, pastMeeting(text, from, contentEnd), contentEnd);
    from = cue.end;
    if (content.end - content.start < 2) continue;
    const first = i === 0 && source !== null;
    reading.add({
      type: mention ? "mention" : "indirect",
      source: first ? [source] : [],
      cue: [cue],
      content: [content],
      carriedSource: first ? null : (source ?? reading.lastSource),
      force: mention ? "weak" : forceOf(text.slice(cue.start, cue.end)),
      confidence: source ? 0.7 : 0.5,
    });
  }
  if (source) reading.lastSource = source;
  return true;
}

function findObjects(body: string, offset: number): Found[] {
  const found: Found[] = [];
  for (const { pattern, mention } of patterns) {
    for (const match of body.matchAll(pattern)) {
      const verb = match[1] ?? "";
      const cueStart = match.index + match[0].length - verb.length;
      const cue = { start: offset + cueStart, end: offset + cueStart + verb.length };
      if (found.some((one) => one.cue.start < cue.end && cue.start < one.cue.end)) continue;
      found.push({ contentEnd: offset + match.index, cue, mention });
    }
  }
  return found.sort((a, b) => a.cue.start - b.cue.start);
}

/** "29일 통화를 하고 …을 논의했다": that they met is no part of what they discussed. */
function pastMeeting(text: string, from: number, to: number): number {
  const met = /(?:통화|회담|회동|면담|회의|협의|만남)(?:를|을)?\s(?:하고|갖고|가진 뒤|가진 후|열고|한 뒤|한 후|통해)[\s,]+/u.exec(
    text.slice(from, to),
  );
  return met ? from + met.index + met[0].length : from;
}

function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /[\s,.]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,.]/u.test(text.charAt(end - 1))) end--;
  // "방한하겠다는 뜻": the particle joins the clause to its noun.
  if (text.slice(start, end).endsWith("다는")) end--;
  return { start, end };
}
