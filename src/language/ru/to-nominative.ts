export type NameCase = "nominative" | "genitive" | "dative" | "accusative" | "instrumental" | "prepositional";

/** Endings of names by case, each with what stands there in the nominative; the first that fits. A name that fits none stays as it is. */
const endings: Readonly<Record<NameCase, readonly (readonly [RegExp, string])[]>> = {
  nominative: [],
  genitive: [
    [/(?<=[сц]к)ого$/u, "ий"],
    [/ого$/u, "ый"],
    [/(?<=[сц]к)ой$/u, "ая"],
    [/(?<=[оеи][вн])ой$/u, "а"],
    [/ии$/u, "ия"],
    [/ы$/u, "а"],
    [/(?<=[гкхжшч])и$/u, "а"],
    [/ия$/u, "ий"],
    [/(?<=[аеоу])я$/u, "й"],
    [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, ""],
    [/(?<=[рл])я$/u, "ь"],
  ],
  dative: [
    [/(?<=[сц]к)ому$/u, "ий"],
    [/ому$/u, "ый"],
    [/(?<=[оеи][вн])ой$/u, "а"],
    [/ию$/u, "ий"],
    [/(?<=[аеоу])ю$/u, "й"],
    [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, ""],
    [/(?<=[рл])ю$/u, "ь"],
  ],
  accusative: [
    [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, "а"],
    [/ю$/u, "я"],
  ],
  instrumental: [
    [/(?<=[сц]к)им$/u, "ий"],
    [/(?<=[оеи][вн])ым$/u, ""],
    [/ым$/u, "ый"],
    [/(?<=[оеи][вн])ой$/u, "а"],
    [/ией$/u, "ия"],
    [/ой$/u, "а"],
    [/ием$/u, "ий"],
    [/(?<=[ао])ем$/u, "й"],
    [/еем$/u, "ей"],
    [/(?<=[бвгджзклмнпрстфхцчшщ])ом$/u, ""],
    [/(?<=[жшчщц])ем$/u, ""],
    [/(?<=[рл])ем$/u, "ь"],
  ],
  prepositional: [
    [/(?<=[сц]к)ом$/u, "ий"],
    [/ии$/u, "ий"],
    [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, ""],
  ],
};

/**
 * A name in the nominative, from the case of the title beside it. Where the given name does not decline, as women's in и, the family name is
 * left as it is, but for endings that only the instrumental has.
 *
 * @example toNominative("Йенсом Бергом", "instrumental") // "Йенс Берг"
 */
export function toNominative(name: string, nameCase: NameCase): string {
  if (nameCase === "nominative") return name;
  const words = name.split(" ");
  const read = words.map((word) => decline(word, nameCase));
  const [given] = words;
  const isStill = words.length > 1 && given === read[0];
  return isStill && nameCase !== "instrumental" ? name : read.join(" ");
}

function decline(word: string, nameCase: NameCase): string {
  for (const [ending, instead] of endings[nameCase]) if (ending.test(word)) return word.replace(ending, instead);
  return word;
}
