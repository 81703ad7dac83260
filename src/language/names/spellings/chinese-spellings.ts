/** A syllable of pinyin: its initial, and the rest. */
const syllable =
  /(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ui|un|uo|ue|üe|a|e|i|o|u|ü)/y;

const initials: Readonly<Record<string, string>> = {
  b: "p",
  p: "p'",
  d: "t",
  t: "t'",
  g: "k",
  k: "k'",
  j: "ch",
  q: "ch'",
  x: "hs",
  zh: "ch",
  ch: "ch'",
  r: "j",
  z: "ts",
  c: "ts'",
};

/** Whole syllables that Wade–Giles writes in its own way. */
const whole: Readonly<Record<string, string>> = {
  zi: "tzu",
  ci: "tz'u",
  si: "ssu",
  zhi: "chih",
  chi: "ch'ih",
  shi: "shih",
  ri: "jih",
  yi: "i",
  you: "yu",
  yan: "yen",
  ye: "yeh",
  yue: "yueh",
  yong: "yung",
  gui: "kuei",
  kui: "k'uei",
  er: "erh",
  guo: "kuo",
  kuo: "k'uo",
  huo: "huo",
  shuo: "shuo",
  ge: "ko",
  ke: "k'o",
  he: "ho",
};

const finals: Readonly<Record<string, string>> = { ian: "ien", ie: "ieh", ong: "ung", iong: "iung", ue: "ueh", üe: "ueh", uo: "o" };

/**
 * A Chinese name in pinyin ("Xi Jinping") in other Latin spellings: the given name in two, Wade–Giles with its marks and without, the family
 * name last. Marks of tones need no spelling, since names are compared without marks. Empty for given names of one syllable: too short to be safe.
 *
 * @example spellChinese("Xi Jinping") // ["Xi Jin-ping", "Hsi Chin-p'ing", "Hsi Chin-ping", "Jinping Xi", "Jin-ping Xi"]
 */
export function spellChinese(name: string): readonly string[] {
  const [family = "", given = "", ...rest] = name.replace(/-/g, "").split(" ");
  if (rest.length > 0 || !/^[A-Z][a-z]+$/.test(family)) return [];
  const parts = splitSyllables(given.replace(/['’]/g, "").toLowerCase());
  const own = splitSyllables(family.toLowerCase());
  if (parts?.length !== 2 || own === null) return [];
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const hyphened = capital(parts.join("-"));
  const wade = `${capital(own.map(toWade).join("-"))} ${capital(parts.map(toWade).join("-"))}`;
  const joined = capital(parts.join(""));
  return [...new Set([`${family} ${hyphened}`, wade, wade.replace(/'/g, ""), `${joined} ${family}`, `${hyphened} ${family}`])];
}

/** Cut into syllables of pinyin; of several ways the one with the longest first syllable that works. Null where it is none. */
export function splitSyllables(word: string): readonly string[] | null {
  if (word === "") return [];
  for (let length = Math.min(6, word.length); length > 0; length -= 1) {
    const head = word.slice(0, length);
    if (!isSyllable(head)) continue;
    const rest = splitSyllables(word.slice(length));
    // A syllable without an initial needs its apostrophe: Xi'an is two, xian is one.
    if (rest !== null && !/^[aeiouü]/.test(rest[0] ?? "x")) return [head, ...rest];
  }
  return null;
}

function isSyllable(word: string): boolean {
  syllable.lastIndex = 0;
  return syllable.exec(word)?.[0] === word;
}

/** A syllable of pinyin in Wade–Giles, with its marks of breath. */
export function toWade(word: string): string {
  const own = whole[word];
  if (own !== undefined) return own;
  syllable.lastIndex = 0;
  const [, initial = "", final = ""] = syllable.exec(word) ?? [];
  return `${initials[initial] ?? initial}${finals[final] ?? final}`;
}
