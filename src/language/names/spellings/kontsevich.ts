/** Parts of a Hangul syllable in the order of Unicode, in Cyrillic; alternatives by bars: what the sound before them decides, and what the press writes. */
const initials = "к|г кк н т|д тт р|л|н м п|б пп с сс _ ч|дж|чж чч|цц чх кх тх пх х".split(" ");
const vowels = "а э я йя о е|э ё|йо йе|е о|у ва вэ|ве ве|вэ ё|йо у во ве ви ю ы и|ый|ы и".split(" ");
const finals = "_ к|г к к н н н т|д ль|л|р к ль ль ль ль ль ль м п|б п т т н т т к т п т".split(" ");

/** Family names that Russian writes in an older way. */
const families: Readonly<Record<string, string>> = {
  이: "Ли|И",
  리: "Ли",
  임: "Лим|Им",
  노: "Но|Ро",
  유: "Ю|Рю|Лю",
  조: "Чо|Джо|Чжо",
  정: "Чон|Чжон",
  김: "Ким",
};

/** What Cyrillic spellings of a Korean name of two to four syllables look like, by the system of Kontsevich and the ways of the press; null for others. */
export function kontsevichPattern(name: string): RegExp | null {
  if (!/^[가-힣]{2,4}$/u.test(name)) return null;
  const [family = "", ...given] = [...name];
  const parts = [families[family] ?? spell(family), ...given.map(spell)];
  return new RegExp(`^${parts.map((part) => `(?:${part})`).join("[ -]?")}$`, "iu");
}

function spell(letter: string): string {
  const code = letter.charCodeAt(0) - 0xac00;
  const part = (list: readonly string[], at: number): string => `(?:${(list[at] ?? "").replace("_", "")})`;
  return part(initials, Math.floor(code / 588)) + part(vowels, Math.floor((code % 588) / 28)) + part(finals, code % 28);
}
