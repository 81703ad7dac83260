import { printable } from "../../text/printable.ts";

/** Longest quotation inside a sentence; the spans hold the rest. In UTF-16 units. */
const room = 160;

/** How far back from there a cut looks for the end of a word. */
const wordReach = 30;

/** Words of a text in quotation marks, on one line and safe to print: quotation marks inside them become single, what is too long ends at a word with "…". */
export function quoteWords(words: string, longest = room): string {
  return `“${inner(withoutStop(shorten(printable(words).replace(/\s+/g, " ").trim(), longest)))}”`;
}

/** The sentence around a quotation has its own full stop; that of "the U.S." is part of the word. */
const withoutStop = (line: string): string => (/\p{L}\.\p{Lu}\.$/u.test(line) ? line : line.replace(/(?<=[\p{L}\p{N}”’)])[。．.]$/u, ""));

/** Cut at the end of a word, with "…"; in scripts without spaces at a character, never inside one. */
export function shorten(line: string, longest: number): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
  if (/^[\s,.;:!?，。；：、！？]/u.test(line.slice(cut.length))) return `${bare(cut)}…`;
  const word = /[\p{L}\p{N}’'-]+$/u.exec(cut)?.[0] ?? "";
  const spaced = word.length <= wordReach && !/\p{Script=Han}$/u.test(cut) && word.length < cut.length;
  return `${bare(spaced ? cut.slice(0, cut.length - word.length) : cut)}…`;
}

/** Small words on which no phrase ends. */
const dangling = /(?:\s(?:and|or|the|an?|of|to|in|for|with|by|on|at|as|from|that|its|their|и|в|с|на|по|о|к|для|от))+$/u;

const bare = (words: string): string => words.replace(/[\s,;:，；：、（(“‘"—–-]+$/u, "").replace(dangling, "");

/** Opening marks and their closing ones. */
const pairs: Readonly<Record<string, string>> = { "“": "”", "「": "」", "『": "』", "«": "»" };

/** Double marks inside the words become single ones; a mark whose partner was cut off goes. */
function inner(line: string): string {
  const lone = new Set<number>(Object.entries(pairs).flatMap(([open, close]) => loneMarks(line, open, close)));
  const straight = [...line.matchAll(/"/g)];
  if (straight.length % 2 === 1) for (const at of [0, line.length - 1]) if (line[at] === '"') lone.add(at);
  return [...line.matchAll(/[\s\S]/g)]
    .map(({ 0: mark, index }) => (lone.has(index) ? "" : mark === "“" ? "‘" : mark === "”" ? "’" : mark))
    .join("")
    .trim();
}

function loneMarks(line: string, open: string, close: string): number[] {
  const opened: number[] = [];
  const lone: number[] = [];
  for (let at = 0; at < line.length; at++) {
    if (line[at] === open) opened.push(at);
    else if (line[at] === close && opened.pop() === undefined) lone.push(at);
  }
  return [...opened, ...lone];
}
