import type { Sentence } from "./sentence.ts";
import { touches } from "./words.ts";

/** What hands something over to somebody in the dative, and the prepositions behind whom its matter stands. */
const told: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^(?:рассказ|сообщ|доложи|напомн|поведа|объявл|объяви)[а-я]*$/u, new Set(["о", "об", "обо", "про"])],
  [/^выра[зж].*(?:признательность|благодарность)$|^(?:признател|благодарн)[а-я]*$|благодарен$/u, new Set(["за"])],
  [/^выра[зж].*(?:соболезновани[ея]|сочувстви[ея])$/u, new Set(["в связи с", "по поводу", "по случаю", "из-за"])],
];
const dative = /(?:[уюе]|ам|ям|ому|ему|ой|ей|ым|им)$/u;
const genitive = /(?:[аяыи]|ого|его|ой|ей|ых|их|ов|ев)$/u;
// Accusatives with the ending of a dative, which are the matter itself.
const matter = /(?:ую|юю|ию|ость|ание|ение|инку|ину)$|^(?:новость|весть|правду|причину|дату|цель|все)$/u;
const longest = 12;

/** Where the matter begins behind whom it is told to: "рассказал | главе ведомства о | ходе стройки". Null where nobody is told. */
export function pastAddressee(sentence: Sentence, cue: string, cueEnd: number, end: number): number | null {
  const prepositions = told.find(([cues]) => cues.test(cue))?.[1];
  if (!prepositions) return null;
  const { words, text, names } = sentence;
  const from = words.findIndex((word) => word.start >= cueEnd);
  const first = words[from];
  if (!first || !/^\s+$/u.test(text.slice(cueEnd, first.start)) || !dative.test(first.plain) || matter.test(first.plain)) return null;
  for (let at = from; at < Math.min(words.length, from + longest); at++) {
    const word = words[at];
    if (!word || word.end > end || (at > from && !touches(text, words[at - 1], word))) return null;
    const found = at > from ? prepositionAt(sentence, at, prepositions) : null;
    if (found !== null) return found + (/^(?:\sтом, что)?\s/u.exec(text.slice(found, Math.min(end, found + 10)))?.[0].length ?? 0);
    const belongs = word.capital || names[at] || word.plain === "и" || dative.test(word.plain) || genitive.test(word.plain);
    if (!belongs && !/^(?:в|во|на|по|мид|сша|оон)$/u.test(word.plain)) return null;
    if (at > from && matter.test(word.plain)) return null;
  }
  return null;
}

/** Where a preposition of the list ends that begins at word `at`; null where none does. */
function prepositionAt({ words }: Sentence, at: number, prepositions: ReadonlySet<string>): number | null {
  for (let last = at; last < Math.min(words.length, at + 3); last++) {
    const plain = words.slice(at, last + 1).map((word) => word.plain);
    if (prepositions.has(plain.join(" "))) return words[last]?.end ?? null;
  }
  return null;
}
