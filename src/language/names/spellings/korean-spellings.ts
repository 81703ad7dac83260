/** Parts of a Hangul syllable in the order of Unicode: initials, vowels, finals. */
const revised = {
  initials: "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" "),
  vowels: "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" "),
  finals: "_ k k k n n n t l l l l l l l l m p p t t ng t t k t p t".split(" "),
};

type Parts = typeof revised;

/** McCune–Reischauer without its marks, as in the North; and two ways in which people of the South write their own names. */
const systems: readonly Parts[] = [
  revised,
  {
    initials: "k kk n t tt r m p pp s ss _ ch tch ch k t p h".split(" "),
    vowels: "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" "),
    finals: revised.finals,
  },
  {
    initials: "k kk n d tt r m b pp s ss _ j jj ch k t p h".split(" "),
    vowels: "a ae ya yae u e yu ye o wa wae oi yo oo wo we wi yoo eu ui i".split(" "),
    finals: "_ k k k n n n t l l l l l l l l m p p t t ng t t k t p t".split(" "),
  },
  {
    initials: "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" "),
    vowels: "a ae ya yae eo e you ye o wa wae oe yo oo won we wi yu u ee ee".split(" "),
    finals: revised.finals,
  },
];

/** Family names that people write in ways of their own. */
const families: Readonly<Record<string, string>> = {
  김: "Kim Gim",
  이: "Lee Yi I Rhee",
  박: "Park Pak Bak",
  최: "Choi Choe",
  정: "Jung Jeong Chung Jong",
  조: "Cho Jo",
  강: "Kang Gang",
  윤: "Yoon Yun",
  장: "Jang Chang",
  임: "Lim Im",
  한: "Han",
  오: "Oh O",
  서: "Seo Suh So",
  신: "Shin Sin",
  권: "Kwon Gwon",
  황: "Hwang",
  안: "Ahn An",
  송: "Song",
  유: "Yoo Yu Ryu You",
  홍: "Hong",
  문: "Moon Mun",
  백: "Baek Paik Back",
  허: "Heo Hur Huh",
  남: "Nam",
  노: "Roh Noh No",
  심: "Shim Sim",
  추: "Choo Chu",
  위: "Wi Wee",
  구: "Koo Gu Ku",
  우: "Woo U",
  주: "Joo Ju Chu",
  리: "Ri Li",
  현: "Hyun Hyeon",
};

/**
 * A Korean name of a family name and two syllables in its common Latin spellings, the given name joined or in two, the family name first or
 * last. A hyphen and a space are compared alike.
 *
 * @example spellKorean("문재인") // ["Mun Jae-in", "Mun Jaein", "Jae-in Mun", …, "Moon Jae-in", …]
 */
export function spellKorean(name: string): readonly string[] {
  if (!/^[가-힣]{3}$/u.test(name)) return [];
  const [family = "", ...given] = [...name];
  const familySpellings = families[family]?.split(" ") ?? [capital(spell(family, revised))];
  const spelled = new Set<string>();
  for (const system of systems) {
    const parts = given.map((one) => spell(one, system));
    for (const whole of [parts.join("-"), parts.join("")].map(capital))
      for (const own of familySpellings) {
        spelled.add(`${own} ${whole}`);
        // "I" and "O" behind a name are words.
        if (own.length > 1) spelled.add(`${whole} ${own}`);
      }
  }
  return [...spelled];
}

function spell(letter: string, { initials, vowels, finals }: Parts): string {
  const code = letter.charCodeAt(0) - 0xac00;
  const part = (list: readonly string[], at: number): string => (list[at] ?? "").replace("_", "");
  const initial = part(initials, Math.floor(code / 588));
  const vowel = part(vowels, Math.floor((code % 588) / 28));
  return initial + (initial === "" && vowel === "ee" ? "i" : vowel) + part(finals, code % 28);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
