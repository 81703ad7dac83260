/** Initials of pinyin in Cyrillic, by the system of Palladius. */
const initials: Readonly<Record<string, string>> = {
  b: "б",
  p: "п",
  m: "м",
  f: "ф",
  d: "д",
  t: "т",
  n: "н",
  l: "л",
  g: "г",
  k: "к",
  h: "х",
  j: "цз",
  q: "ц",
  x: "с",
  zh: "чж",
  ch: "ч",
  sh: "ш",
  r: "ж",
  z: "цз",
  c: "ц",
  s: "с",
  "": "",
};

const finals: Readonly<Record<string, string>> = Object.fromEntries(
  "a=а o=о e=э i=и u=у ü=юй ai=ай ei=эй ao=ао ou=оу an=ань en=энь ang=ан eng=эн ong=ун er=эр ia=я ie=е iao=яо iu=ю ian=янь in=инь iang=ян ing=ин iong=юн ua=уа uo=о uai=уай ui=уй uan=уань un=унь uang=уан ue=юэ üe=юэ üan=юань ün=юнь"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** Syllables without an initial, and those that are written in their own way. */
const whole: Readonly<Record<string, string>> = Object.fromEntries(
  "zi=цзы ci=цы si=сы hui=хуэй yi=и ya=я ye=е yao=яо you=ю yan=янь yin=инь yang=ян ying=ин yong=юн yu=юй yue=юэ yuan=юань yun=юнь wa=ва wo=во wai=вай wei=вэй wan=вань wen=вэнь wang=ван weng=вэн wu=у"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** A syllable of pinyin in Cyrillic; null where it is none. */
export function toPalladius(syllable: string): string | null {
  const own = whole[syllable];
  if (own !== undefined) return own;
  const [, initial = "", written = ""] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs]?)(.*)$/.exec(syllable) ?? [];
  // Behind j, q and x the letter u stands for ü.
  const final = /^[jqx]$/.test(initial) ? written.replace(/^u/, "ü") : written;
  const [start, end] = [initials[initial], finals[final]];
  return start === undefined || end === undefined ? null : start + end;
}

/** Syllables of one word joined: Чанъань keeps its two apart by the hard sign. Null where one is no syllable. */
export function joinPalladius(syllables: readonly string[]): string | null {
  let word = "";
  for (const syllable of syllables) {
    const next = toPalladius(syllable);
    if (next === null) return null;
    word += word.endsWith("н") && /^[аоуэеяюи]/u.test(next) ? `ъ${next}` : next;
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}
