// The endings of nouns, adjectives and verbs, longest first. Light on purpose: it brings the cases of a word together, not its derivations.
const endings =
  "иями ями ами ого его ому ему ыми ими иях ях ах ией ией ием иям ям ам ов ев ей ой ий ый ая яя ое ее ые ие ую юю ом ем ью ия ию ии ть ла ли ло на но ны ет ут ют ит ат ят а я о е ы и у ю ь й"
    .split(" ")
    .sort((a, b) => b.length - a.length);
const shortestStem = 4;

/** Brings the forms of a Russian word together by taking one ending off; ё counts as е. */
export function stem(word: string): string {
  const lower = word.toLowerCase().replaceAll("ё", "е");
  for (const ending of endings) {
    if (lower.length - ending.length >= shortestStem && lower.endsWith(ending)) return lower.slice(0, -ending.length);
  }
  return lower;
}
