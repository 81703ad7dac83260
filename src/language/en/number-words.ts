/** What a word can be in an English number. */
export type NumberWord =
  | { readonly kind: "unit" | "ten" | "scale" | "vague"; readonly value: number }
  | { readonly kind: "part"; readonly value: number; readonly plural: boolean }
  | { readonly kind: "ordinal"; readonly value: number; readonly level: "unit" | "ten" | "scale"; readonly plural: boolean }
  | {
      readonly kind:
        | "article"
        | "and"
        | "point"
        | "minus"
        | "over"
        | "in"
        | "of"
        | "several"
        | "few"
        | "couple"
        | "hour"
        | "double"
        | "halving"
        | "surplus";
    }
  | { readonly kind: "multi"; readonly value: number }
  /** Words that say how many fold: `firm` ones do so wherever they stand, the others beside the right words only. */
  | { readonly kind: "fold"; readonly value: number; readonly firm: boolean };

const list = (words: string) => words.split(" ");
const table = new Map<string, NumberWord>();

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
for (const [value, word] of list(small).entries()) table.set(word, { kind: "unit", value });
for (const word of list("nought naught")) table.set(word, { kind: "unit", value: 0 });
for (const [i, word] of list("twenty thirty forty fifty sixty seventy eighty ninety").entries()) {
  table.set(word, { kind: "ten", value: 10 * (i + 2) });
}

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
};
for (const [word, value] of Object.entries(scales)) {
  table.set(word, { kind: "scale", value });
  table.set(`${word}s`, { kind: "vague", value });
  if (value === 1e5 || value === 1e7) table.set(`${word}s`, { kind: "scale", value });
  table.set(`${word}th`, { kind: "ordinal", value, level: "scale", plural: false });
  table.set(`${word}ths`, { kind: "ordinal", value, level: "scale", plural: true });
}
for (const word of list("dozen doz dozs")) table.set(word, { kind: "scale", value: 12 });
table.set("dozens", { kind: "vague", value: 12 });
table.set("tens", { kind: "vague", value: 10 });
table.set("scores", { kind: "vague", value: 20 });
for (const [word, value] of [
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["tln", 1e12],
] as const) {
  table.set(word, { kind: "scale", value });
}

const ordinal = (word: string, value: number, level: "unit" | "ten") => {
  table.set(word, { kind: "ordinal", value, level, plural: false });
  table.set(`${word}s`, { kind: "ordinal", value, level, plural: true });
};
list(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
).forEach((word, i) => {
  ordinal(word, i + 1, "unit");
});
ordinal("nineth", 9, "unit");
list("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth").forEach((word, i) => {
  ordinal(word, 10 * (i + 2), "ten");
});

for (const [word, value, plural] of [
  ["half", 2, false],
  ["halves", 2, true],
  ["quarter", 4, false],
  ["quarters", 4, true],
] as const) {
  table.set(word, { kind: "part", value, plural });
}
for (const word of list("a an")) table.set(word, { kind: "article" });
for (const word of list("minus negative")) table.set(word, { kind: "minus" });
for (const word of list("and point over in of several few couple hour double")) table.set(word, { kind: word as "and" });
table.set("hours", { kind: "hour" });
for (const [word, value] of [
  ["multimillion", 1e6],
  ["multibillion", 1e9],
  ["multitrillion", 1e12],
] as const)
  table.set(word, { kind: "multi", value });

for (const [i, word] of list("double triple quadruple quintuple").entries()) {
  if (i > 0) table.set(word, { kind: "fold", value: i + 2, firm: false });
  for (const form of [`${word}d`, `${word}s`, `${word.slice(0, -1)}ing`])
    table.set(form, { kind: "fold", value: i + 2, firm: form.endsWith("d") });
}
for (const word of list("plus odd")) table.set(word, { kind: "surplus" });
for (const word of list("halve halved halving")) table.set(word, { kind: "halving" });
table.set("twice", { kind: "fold", value: 2, firm: false });
for (const [i, word] of list("two three four five six seven eight nine ten").entries()) {
  table.set(`${word}fold`, { kind: "fold", value: i + 2, firm: true });
}
table.set("hundredfold", { kind: "fold", value: 100, firm: true });

/** Letters and short forms that scale digits right before them: 10M, 5k, 1MM. */
export const letterScales: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  MM: 1e6,
  mm: 1e6,
  b: 1e9,
  B: 1e9,
  G: 1e9,
  t: 1e12,
  T: 1e12,
};

/** What a word, in small letters, can be in a number. */
export function numberWord(word: string): NumberWord | undefined {
  return table.get(word);
}
