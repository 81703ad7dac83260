import { type Special, wordsFrom } from "./open-counts.ts";
import type { NumberToken } from "./tokens.ts";

const foldBefore = /\b(?:to|will|would|could|can|should|must|may|nearly|almost|roughly|more than) $/i;
const foldAfter =
  /^ (?:the|its|their|our|his|her|this|that|last|what|as|bilateral|trade|exports?|imports?|output|production|sales|spending|purchases|orders|deliveries|shipments|investments?|funding|aid|support|capacity|tariffs|duties|quotas?|flights|visas|efforts|forces|staff|troops)\b/i;
const notFold = /^ (?:down|taxation|standards?|track|citizens?|nationals?|nationality|check)\b/i;

/** "double the quota", "will triple", "trade doubled", "twice as much": how many fold; "double taxation" and "met twice" say nothing of it. */
function isFold(text: string, { start, end }: NumberToken, firm: boolean): boolean {
  const after = text.slice(end, end + 14);
  if (notFold.test(after)) return false;
  const twice = text.slice(start, end).toLowerCase() === "twice";
  if (twice) return /^ (?:the|as|its|what|that of)\b/i.test(after);
  // "a doubling of trade".
  if (/ing$/i.test(text.slice(start, end)) && /^ of\b/i.test(after)) return true;
  return firm || foldAfter.test(after) || foldBefore.test(text.slice(Math.max(0, start - 12), start));
}

const cutBefore =
  /\b(?:cut|cuts|cutting|reduc(?:e|es|ed|ing)|slash(?:es|ed|ing)?|shr[iau]nk(?:s|ing)?|lower(?:s|ed|ing)?|falls?|fell|drop(?:s|ped)?)(?: [\w-]+){0,5} $/i;

/** Words by which something falls to half: "halved", "cut in half". */
export function halvingAt(text: string, tokens: readonly NumberToken[], i: number): Special | null {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (first?.word?.kind === "halving") return { span: { ...wordsFrom(first), value: 0.5, kind: "halving" }, next: i + 1 };
  if (first?.word?.kind !== "in" || second?.word?.kind !== "part" || second.word.value !== 2 || second.word.plural) return null;
  if (!cutBefore.test(text.slice(Math.max(0, first.start - 50), first.start))) return null;
  return { span: { ...wordsFrom(first), end: second.end, value: 0.5, kind: "halving" }, next: i + 2 };
}

/** Words that say how many fold. */
export function multipleAt(text: string, token: NumberToken, i: number): Special | null {
  const { word } = token;
  if (word?.kind !== "fold" && word?.kind !== "double") return null;
  const { value, firm } = word.kind === "fold" ? word : { value: 2, firm: false };
  return isFold(text, token, firm) ? { span: { ...wordsFrom(token), value, kind: "multiple" }, next: i + 1 } : null;
}
