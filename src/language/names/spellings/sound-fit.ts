/*
 * Whether a foreign name in Chinese, Korean or Russian letters may be a name in Latin letters, by its sounds: each syllable or letter stands for a
 * class of consonants, vowels are let go, and both must come out to the last letter. It says what may be, never what is: whoever asks must see to
 * it that no other name fits.
 */

/** Latin spellings of consonants, each with the sounds that they may be; a blank parts two. A letter may be none: mute, or part of a vowel. */
const latinSounds: readonly (readonly [string, string])[] = [
  ["sch", "SK"],
  ["tch", "C"],
  ["sh", "S"],
  ["ch", "CKXH"],
  ["ck", "K"],
  ["ph", "F"],
  ["th", "TS"],
  ["gh", "GK_"],
  ["kh", "HK"],
  ["zh", "ZCJ"],
  ["ts", "CZ"],
  ["tz", "CZ"],
  ["cz", "C"],
  ["sz", "S"],
  ["dz", "CZ"],
  ["dt", "TD"],
  ["ll", "LY"],
  ["ng", "N"],
  ["b", "B"],
  ["c", "KSCZ"],
  ["d", "D"],
  ["f", "F"],
  ["g", "GHJ"],
  ["h", "H_"],
  ["j", "JCHY"],
  ["k", "K"],
  ["l", "L"],
  ["m", "M"],
  ["n", "N"],
  ["p", "P"],
  ["q", "K"],
  ["r", "R_"],
  ["s", "SZ"],
  ["t", "T"],
  ["v", "VFW"],
  ["w", "WV"],
  ["qu", "K W_"],
  ["x", "K_ S"],
  ["y", "Y_"],
  ["z", "ZSC"],
];

/** What consonant sounds an initial of pinyin writes in foreign names. */
const pinyinSounds: Readonly<Record<string, string>> = {
  b: "BV",
  p: "PB",
  m: "M",
  f: "FV",
  d: "DT",
  t: "TD",
  n: "N",
  l: "LR",
  g: "GK",
  k: "KGH",
  h: "HGKXF",
  j: "GJZKCD",
  q: "CJKT",
  x: "SHXCZ",
  zh: "JZ",
  ch: "CJ",
  sh: "SC",
  r: "JRZ",
  z: "ZSDC",
  c: "CZT",
  s: "SZT",
  y: "Y_",
  w: "WV_",
  "": "_",
};

/** The same of initial consonants of Hangul, in the order of Unicode; then of its finals. */
const hangulLeads = "GK K N D T LR M BV P SXC S _ JZGD T CTJ K T PF HF".split(" ");
const hangulTails = "_ GK K KS N NJ N DT LR LK M LB L L L L M BP S ST S N TJ CT K T PB T".split(" ");

const cyrillicSounds: Readonly<Record<string, string>> = Object.fromEntries(
  "б=B в=VWF г=GH д=D ж=JZ з=ZS й=YJ к=KC л=L м=M н=N п=P р=R с=SC т=T ф=FV х=HKX ц=CZ ч=C ш=S щ=S"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** A consonant of a name: the sounds that it may be, `_` among them where it may be none. */
type Sounds = string;

/** How many consonants a name has at least, certain ones, to be told by its sounds. */
const leastConsonants = 3;

/** The sounds of a name by its script; null where it is in none that is read, or has too few to tell anything. */
function readSounds(name: string, readHan: (character: string) => readonly string[]): readonly Sounds[] | null {
  if (/^\p{Script=Han}+$/u.test(name)) return soundsOfHan(name, readHan);
  if (/^[가-힣]+$/u.test(name)) return [...name].flatMap(soundsOfHangul);
  const lower = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  if (/^[а-яё'’-]+$/u.test(lower)) return [...lower].flatMap((letter) => cyrillicSounds[letter] ?? []);
  return /^[a-z'’-]+$/.test(lower) ? soundsOfLatin(lower) : null;
}

function soundsOfLatin(word: string): readonly Sounds[] {
  const sounds: Sounds[] = [];
  for (let at = 0; at < word.length; ) {
    const found = latinSounds.find(([letters]) => word.startsWith(letters, at));
    if (found) {
      // Of two alike one is heard: "Rossi".
      const [letters, heard] = found;
      if (!(letters.length === 1 && word[at - 1] === letters)) sounds.push(...heard.split(" "));
    }
    at += found ? found[0].length : 1;
  }
  return sounds;
}

function soundsOfHan(word: string, readHan: (character: string) => readonly string[]): readonly Sounds[] | null {
  const sounds: Sounds[] = [];
  for (const character of word) {
    const [reading] = readHan(character);
    if (reading === undefined) return null;
    // Of two nasals that meet one may be heard: 安东尼, "Antoni".
    if (/^[mn]/.test(reading) && sounds.at(-1) === "NM") sounds[sounds.length - 1] = "NM_";
    const [, initial = "", final = ""] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.*)$/.exec(reading) ?? [];
    sounds.push(character === "尔" || character === "儿" ? "LR_" : (pinyinSounds[initial] ?? "_"));
    if (/ng?$/.test(final)) sounds.push("NM");
  }
  return sounds;
}

function soundsOfHangul(letter: string): readonly Sounds[] {
  const code = letter.charCodeAt(0) - 0xac00;
  const tail = hangulTails[code % 28] ?? "_";
  return [hangulLeads[Math.floor(code / 588)] ?? "_", ...(tail === "_" ? [] : [tail])];
}

/** Whether two lists of sounds come out together; a sound that may be none may be passed over. Linear in the product, of short names. */
function comeOut(one: readonly Sounds[], other: readonly Sounds[]): boolean {
  const width = other.length + 1;
  const reached = new Uint8Array((one.length + 1) * width);
  reached[0] = 1;
  for (let at = 0; at <= one.length; at += 1) {
    for (let behind = 0; behind <= other.length; behind += 1) {
      if (reached[at * width + behind] !== 1) continue;
      const [here, there] = [one[at], other[behind]];
      if (here?.includes("_")) reached[(at + 1) * width + behind] = 1;
      if (there?.includes("_")) reached[at * width + behind + 1] = 1;
      if (here !== undefined && there !== undefined && [...here].some((sound) => sound !== "_" && there.includes(sound)))
        reached[(at + 1) * width + behind + 1] = 1;
    }
  }
  return reached[reached.length - 1] === 1;
}

/** Parts of a name that are given without a sound of their own, or in one language only. */
const small = /^(?:de|da|di|der|van|von|al|el|bin|ibn|бен|бин|аль|эль|фон|ван|де|да|ди|本|빈)$/iu;

const partsOf = (name: string): readonly string[] => name.split(/[\s·•]+/u).filter((part) => part !== "" && !small.test(part));

/**
 * Whether a whole foreign name of two parts or more may be another in other letters, part for part; the last part may stand first in one of them.
 * Names of one part are too short to be told by their sounds.
 */
export function soundsLike(one: string, other: string, readHan: (character: string) => readonly string[]): boolean {
  const [ours, theirs] = [partsOf(one), partsOf(other)];
  if (ours.length < 2 || ours.length !== theirs.length || ours.length > 5) return false;
  const turned = [...theirs.slice(1), theirs[0] ?? ""];
  return fitParts(ours, theirs, readHan) || (ours.length === 2 && fitParts(ours, turned, readHan));
}

function fitParts(ours: readonly string[], theirs: readonly string[], readHan: (character: string) => readonly string[]): boolean {
  let told = 0;
  const fits = ours.every((part, at) => {
    const [here, there] = [readSounds(part, readHan), readSounds(theirs[at] ?? "", readHan)];
    if (here === null || there === null || here.length > 40 || there.length > 40) return false;
    told += Math.min(here.filter((sound) => !sound.includes("_")).length, there.filter((sound) => !sound.includes("_")).length);
    return comeOut(here, there);
  });
  return fits && told >= leastConsonants;
}
