import { type Special, wordsFrom } from "./open-counts.ts";
import type { NumberToken } from "./tokens.ts";

const foldBefore = /\b(?:to|will|would|could|can|should|must|may|nearly|almost|roughly|more than) $/i;
const foldAfter =
  /^ (?:the|its|their|our|his|her|this|that|last|what|as|bilateral|trade|exports?|imports?|output|production|sales|spending)\b/i;
const notFold = /^ (?:down|taxation|standards?|track|citizens?|nationals?|nationality|check)\b/i;

/** "double the quota", "will triple", "trade doubled", "twice as much": how many fold; "double taxation" and "met twice" say nothing of it. */
function isFold(text: string, { start, end }: NumberToken, firm: boolean): boolean {
  const after = text.slice(end, end + 14);
  if (notFold.test(after)) return false;
  const twice = text.slice(start, end).toLowerCase() === "twice";
  if (twice) return /^ (?:the|as|its|what|that of)\b/i.test(after);
  return firm || foldAfter.test(after) || foldBefore.test(text.slice(Math.max(0, start - 12), start));
}

/** Words that say how many fold. */
export function multipleAt(text: string, token: NumberToken, i: number): Special | null {
  const { word } = token;
  if (word?.kind !== "fold" && word?.kind !== "double") return null;
  const { value, firm } = word.kind === "fold" ? word : { value: 2, firm: false };
  return isFold(text, token, firm) ? { span: { ...wordsFrom(token), value, kind: "multiple" }, next: i + 1 } : null;
}
