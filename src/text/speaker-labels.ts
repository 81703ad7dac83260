import type { Span } from "../domain/span.ts";
import { type LabelHead, readLabelHead } from "./label-heads.ts";
import { isBlank } from "./trim-span.ts";

/** The name before a colon at the head of a turn. */
export interface FoundLabel {
  readonly name: Span;
  /** The colon; empty, at the name's end, where the page uses none ("Q   Mr. President, …"). */
  readonly colon: Span;
}

interface Candidate extends FoundLabel {
  readonly head: LabelHead;
  /** Whether it stands at the head of its paragraph; pages that lost their line breaks have turns inside. */
  readonly leads: boolean;
}

/** Longest name with its office that still counts as a label, in characters. */
const longestHead = 110;

const turnEnds: ReadonlySet<string> = new Set('!?…»”"。！？)]*');

/**
 * Speaker labels of a transcript: "Q:", "MR. SULLIVAN:", "President of Russia Vladimir Putin:", 王毅：, "В.Путин:". A title or an initial is enough;
 * other names must come back, so that "Background:" and "Critical minerals:" are none.
 */
export function findSpeakerLabels(text: string, paragraphs: readonly Span[]): FoundLabel[] {
  const candidates = paragraphs.flatMap((paragraph) => findCandidates(text, paragraph));
  const times = new Map<string, number>();
  const count = (name: string) => times.set(name, (times.get(name) ?? 0) + 1);
  for (const { head } of candidates) {
    count(head.key);
    // The first turn gives the office too: "President of Russia Vladimir Putin", then "Vladimir Putin".
    if (head.titled && head.lastWords !== head.key) count(head.lastWords);
  }
  const hanNames = new Set(candidates.filter((found) => found.leads && found.head.shape === "han").map((found) => found.head.key));
  const heading = candidates.some(({ head }) => head.shape === "name") ? announcements(text) : "";
  const labels = candidates.filter(
    ({ head, leads, name }) =>
      isLabel(head, leads, times, hanNames.size) ||
      (leads && (isAnnounced(head, heading) || (candidates.length <= introduced.names && isIntroduced(head, text, name.start)))),
  );
  return withQuestions(labels, text, paragraphs).map(({ name, colon }) => ({ name, colon }));
}

/** What lines like "Opening remarks by Jan Berg at his talks" say: a page with one speaker names him there, and labels his words but once. */
function announcements(text: string): string {
  const lines = text.matchAll(
    /\b(?:remarks|statement|speech|answers?|comments?|interview|address)\b[^\n:.]{0,30}? (?:by|from|of) ([^\n:]{1,160}?)(?= (?:on|at|during|with|following|after|before|ahead|in|to|regarding) |\n|$|[:,])/giu,
  );
  return [...lines].map(([, name]) => name).join("\n");
}

function isAnnounced(head: LabelHead, heading: string): boolean {
  return head.shape === "name" && head.words >= 2 && head.words <= 8 && heading.replaceAll("#", "").includes(head.lastWords);
}

/** In characters, and in labels: how far a page is searched for the office of a speaker, and for how many names. */
const introduced = { within: 4000, names: 60 };

/** "President of Norland Anna Berg met …. Anna Berg: Welcome.": a name that its office stood before earlier. */
function isIntroduced(head: LabelHead, text: string, end: number): boolean {
  if (head.shape !== "name" || head.words < 2 || head.words > 3) return false;
  const before = text.slice(0, Math.min(end, introduced.within));
  for (let at = before.indexOf(head.key); at >= 0; at = before.indexOf(head.key, at + 1))
    if (offices.test(before.slice(Math.max(0, at - 60), at))) return true;
  return false;
}

const offices =
  /(?<!\p{L})(?:[Pp]resident|[Mm]inister|[Cc]hancellor|[Pp]remier|[Ss]ecretary|[Cc]hairman|[Cc]hairwoman|[Kk]ing|[Aa]mbassador)(?: (?:of|for|the|and|\p{Lu}[\p{L}'’.-]*)){0,8} $/u;

function isLabel(head: LabelHead, leads: boolean, times: ReadonlyMap<string, number>, hanNames: number): boolean {
  const recurs = (times.get(head.key) ?? 0) >= 2;
  switch (head.shape) {
    case "initial":
      return true;
    case "question":
      return leads || recurs;
    case "capitals":
      return head.titled || (leads && recurs);
    case "name":
      return head.translated || (head.titled && head.words >= 2) || (recurs && head.words >= 2) || (times.get(head.lastWords) ?? 0) >= 2;
    case "han":
      return leads && (recurs || hanNames >= 2);
    default:
      return head.shape satisfies never;
  }
}

function findCandidates(text: string, paragraph: Span): Candidate[] {
  const found: Candidate[] = [];
  const heads = new Map<string, LabelHead | null>();
  let from = paragraph.start;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const char = text.charAt(at);
    if (char !== ":" && char !== "：") {
      // A turn begins after a sentence, a stage direction or a closed quotation; a stop inside "В.Путин" or after an initial begins nothing.
      if (isBlank(char) && at > from && turnEnds.has(text.charAt(at - 1))) from = at + 1;
      else if (
        isBlank(char) &&
        text.charAt(at - 1) === "." &&
        !/(?:^|[\s.])(?:\p{Lu}|Дж|Mr|Ms|Dr|St|Mrs|MR|MS|DR|MRS|AMB|GEN|SEN|SEC|GOV)$/u.test(text.slice(Math.max(from, at - 5), at - 1))
      )
        from = at + 1;
      continue;
    }
    const next = text.charAt(at + 1);
    const glued = char === ":" && at + 1 < paragraph.end && !isBlank(next) && !/[\p{L}("“«*]/u.test(next);
    const start = skipBlank(text, from, at);
    if (!glued && start < at && at - start <= longestHead) {
      const words = text.slice(start, at);
      const head = heads.get(words) ?? readLabelHead(words);
      heads.set(words, head);
      const leads = start === paragraph.start;
      if (head) found.push({ name: { start, end: start + head.length }, colon: { start: at, end: at + 1 }, head, leads });
    }
    from = at + 1;
  }
  return found;
}

function skipBlank(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(text.charAt(at))) at++;
  return at;
}

/** White House pages open a reporter's turn with "Q" and a space. Counted only where the page has other turns. */
function withQuestions(labels: readonly FoundLabel[], text: string, paragraphs: readonly Span[]): FoundLabel[] {
  const questions: FoundLabel[] = [];
  for (const { start, end } of paragraphs) {
    if (!/^Q\s{1,8}["“(\p{Lu}\d—–-]/u.test(text.slice(start, Math.min(end, start + 12)))) continue;
    questions.push({ name: { start, end: start + 1 }, colon: { start: start + 1, end: start + 1 } });
  }
  if (questions.length === 0 || labels.length + questions.length < 2) return [...labels];
  return [...labels, ...questions].sort((a, b) => a.name.start - b.name.start);
}
