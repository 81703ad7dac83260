// The endings of nouns, adjectives and past tenses, longest first. Light on purpose: it brings the cases of a word together, not its derivations.
const endings =
  "иями ями ами ого его ому ему ыми ими иях ях ах ией ией ием иям ям ам ых их ым им ов ев ей ой ий ый ая яя ое ее ые ие ую юю ом ем ью ия ию ии ть ет ут ют ит ат ят а я о е ы и у ю ь й"
    .split(" ")
    .sort((a, b) => b.length - a.length);
/** Endings that are also taken off short nouns: "газа", "миром", "газами". */
const ofShortNouns = new Set("а у е ы и о я ю ь ом ам ах ами".split(" "));
const shortestStem = 4;
const shortestNoun = 3;

/** Brings the forms of a Russian word together by taking one ending off; ё counts as е. */
export function stem(word: string): string {
  const lower = word.toLowerCase().replaceAll("ё", "е");
  for (const ending of endings) {
    if (!lower.endsWith(ending)) continue;
    // "область" ends in ь, not in the infinitive's ть.
    if (ending === "ть" && lower.endsWith("сть")) continue;
    const left = lower.length - ending.length;
    if (left >= shortestStem || (left >= shortestNoun && ofShortNouns.has(ending))) return withoutFleeting(lower.slice(0, left));
  }
  return withoutFleeting(lower);
}

/** "поставок" and "поставка" meet without the о that comes and goes. */
function withoutFleeting(stemmed: string): string {
  return stemmed.length > 4 && /[бвгджзлмнпрстфхцчшщ]ок$/u.test(stemmed) ? `${stemmed.slice(0, -2)}к` : stemmed;
}
