/** A word or mark of a statement as its act is read: contractions stand apart ("won't" is "will", "not"). */
export interface ClauseWord {
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly capital: boolean;
}

const pattern =
  /(?:\p{L}{2,12}-)?\p{L}\.(?:\p{L}\.)+(?:-[\p{L}\p{N}]+)*|\b(?:Mr|Mrs|Ms|Dr|Jr|Sr|Gen|St|Gov|Sen|Rep|Lt|Amb|Prof|Col|Maj|Adm|vs|No)\.|\b\p{Lu}\.(?=\s\p{Lu})|[\p{L}\p{N}$€£]+(?:['’\-&/.,](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*['’]?|[^\s]/gu;
/** More words than this are never needed to tell the act. */
const most = 120;

/** Reads the words of a statement, up to a fixed number. */
export function readClauseWords(text: string): readonly ClauseWord[] {
  const words: ClauseWord[] = [];
  for (const match of text.matchAll(pattern)) {
    if (words.length >= most) break;
    const word = match[0];
    const capital = /^\p{Lu}/u.test(word);
    const lower = word.toLowerCase().replaceAll("’", "'");
    for (const part of expand(lower)) words.push({ lower: part, capital: capital && part === lower });
  }
  return words;
}

function expand(lower: string): readonly string[] {
  if (lower !== "cannot" && !lower.includes("'")) return [lower];
  if (lower === "cannot" || lower === "can't") return ["can", "not"];
  if (lower === "won't") return ["will", "not"];
  if (lower === "let's") return ["let", "us"];
  if (lower === "shan't") return ["shall", "not"];
  if (lower.endsWith("n't")) return [lower.slice(0, -3), "not"];
  const contraction = /^(i|we|you|he|she|they|it|that|there|what|who)'(ll|re|ve|m|s|d)$/.exec(lower);
  if (!contraction?.[1] || !contraction[2]) return [lower];
  const second = { ll: "will", re: "are", ve: "have", m: "am", s: "is", d: "would" }[contraction[2]];
  return [contraction[1], second ?? contraction[2]];
}

/** Cuts the words into sentences and other stretches that stand for themselves. */
export function cutSentences(words: readonly ClauseWord[]): readonly (readonly ClauseWord[])[] {
  const cut: ClauseWord[][] = [];
  let current: ClauseWord[] = [];
  words.forEach((word) => {
    if (/^[.!?;•·]$/.test(word.lower)) {
      if (current.length > 0) cut.push(current);
      current = [];
    } else current.push(word);
  });
  if (current.length > 0) cut.push(current);
  return cut;
}
