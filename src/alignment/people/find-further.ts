import type { UnlistedPerson } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";

/** Places of one person that are shown; the rest of a text that says one name a thousand times tells nothing more. */
const most = 200;

/** Case endings of a Russian family name that ends in a consonant. */
const endings = "(?:а|у|ом|ым|е|ой|ою)?";

/**
 * Where a text says the name of somebody beyond the table again, without a title: the whole name, or the part behind the last space or dot where
 * nobody else of the text bears it. Leaves out what `taken` covers; in order.
 */
export function findFurther(
  text: string,
  { name }: UnlistedPerson,
  all: readonly UnlistedPerson[],
  taken: readonly Span[],
): readonly Span[] {
  const parts = name.split(/[ ·•]/u);
  const last = parts.at(-1) ?? name;
  const others = all.filter((other) => other.name !== name).flatMap((other) => other.name.split(/[ ·•]/u));
  const isAlone = parts.length > 1 && last.length > 1 && !others.includes(last);
  const forms = (isAlone ? [name, last] : [name]).filter((form) => form.length > 1);
  const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name);
  // A part in Han or Hangul letters may be part of any word; with its dot or space it is a name.
  const safe = spaced ? forms : forms.filter((form) => form === name && (parts.length > 1 || name.length > 2));
  if (safe.length === 0) return [];
  const words = safe.map((form) => escapePattern(form) + (/[бвгджзйклмнпрстфхцчшщ]$/u.test(form) ? endings : "")).join("|");
  const pattern = spaced ? `(?<![\\p{L}-])(?:${words})(?![\\p{L}-])(?! \\p{Lu}\\p{Ll})` : `(?:${words})`;
  const covered = [...taken].sort((a, b) => a.start - b.start || a.end - b.end);
  const found: Span[] = [];
  let next = 0;
  for (const match of text.matchAll(new RegExp(pattern, "gu"))) {
    const span = { start: match.index, end: match.index + match[0].length };
    while (next < covered.length && (covered[next]?.end ?? 0) <= span.start) next += 1;
    const over = covered[next];
    if (over !== undefined && over.start < span.end) continue;
    // "Anna Lund" is another than "Kari Lund".
    if (match[0] !== name && spaced && /\p{Lu}[\p{L}’'-]* $/u.test(text.slice(Math.max(0, span.start - 30), span.start))) continue;
    found.push(span);
    if (found.length === most) break;
  }
  return found;
}

const escapePattern = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
