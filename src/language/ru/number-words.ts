/** What a word can be in a Russian number. */
export type NumberWord =
  | { readonly kind: "cardinal" | "scale" | "vague"; readonly value: number; readonly single?: boolean }
  | { readonly kind: "part"; readonly value: number }
  | { readonly kind: "whole" | "several" | "zero" | "and" | "with" | "half" }
  | { readonly kind: "multiple"; readonly value: number }
  | { readonly kind: "halving" };

const table = new Map<string, NumberWord>();
const put = (words: string, entry: NumberWord) => {
  for (const word of words.split(" ")) table.set(word, entry);
};
const stem = (stems: string, endings: string) => stems.split(" ").flatMap((s) => endings.split(" ").map((e) => s + (e === "-" ? "" : e)));

const cardinals: readonly (readonly [string, number])[] = [
  ["один одна одно одного одной одному одну одним", 1],
  ["полтора полторы полутора", 1.5],
  ["два две двух двум двумя двое двоих", 2],
  ["три трех трем тремя трое троих", 3],
  ["четыре четырех четырем четырьмя четверо четверых", 4],
  ["пять пяти пятью пятеро пятерых", 5],
  ["шесть шести шестью шестеро шестерых", 6],
  ["семь семи семью семеро семерых", 7],
  ["восемь восьми восемью", 8],
  ["девять девяти девятью", 9],
  ["десять десяти десятью", 10],
  ["сорок сорока", 40],
  ["пятьдесят пятидесяти", 50],
  ["шестьдесят шестидесяти", 60],
  ["семьдесят семидесяти", 70],
  ["восемьдесят восьмидесяти", 80],
  ["девяносто девяноста", 90],
  ["сто ста", 100],
  ["двести двухсот двумстам", 200],
  ["триста трехсот тремстам", 300],
  ["четыреста четырехсот", 400],
  ["пятьсот пятисот", 500],
  ["шестьсот шестисот", 600],
  ["семьсот семисот", 700],
  ["восемьсот восьмисот", 800],
  ["девятьсот девятисот", 900],
];
for (const [words, value] of cardinals) put(words, { kind: "cardinal", value });
"одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат".split(" ").forEach((s, i) => {
  put(stem(s, "ь и ью").join(" "), { kind: "cardinal", value: 11 + i });
});
put(stem("двадцат", "ь и ью").join(" "), { kind: "cardinal", value: 20 });
put(stem("тридцат", "ь и ью").join(" "), { kind: "cardinal", value: 30 });

put("тыс тыс. тысячею тысячей тысяче тысячах", { kind: "scale", value: 1e3 });
put("тысяча тысячу", { kind: "scale", value: 1e3, single: true });
put("млн млн. миллиона миллиону миллионом миллионе миллионах", { kind: "scale", value: 1e6 });
put("миллион", { kind: "scale", value: 1e6, single: true });
put("млрд млрд. миллиарда миллиарду миллиардом миллиарде миллиардах", { kind: "scale", value: 1e9 });
put("миллиард", { kind: "scale", value: 1e9, single: true });
put("трлн трлн. триллиона триллиону триллионом триллионы триллионов", { kind: "scale", value: 1e12 });
put("триллион", { kind: "scale", value: 1e12, single: true });
put("десятка десятки десятков десяткам десятками", { kind: "vague", value: 10 });
put("дюжины дюжин дюжину дюжина", { kind: "vague", value: 12 });
put("сотни сотням сотнями сотен", { kind: "vague", value: 100 });
put("тысячи тысяч тысячам тысячами", { kind: "vague", value: 1e3 });
put("миллионы миллионов миллионам миллионами", { kind: "vague", value: 1e6 });
put("миллиарды миллиардов миллиардам миллиардами", { kind: "vague", value: 1e9 });

put("половина половину половины половиной половине", { kind: "part", value: 2 });
put("треть трети третей третью", { kind: "part", value: 3 });
put("четверть четверти четвертей четвертью", { kind: "part", value: 4 });
"пят шест седьм восьм девят десят".split(" ").forEach((s, i) => {
  put(stem(s, "ая ую ой ых ыми").join(" "), { kind: "part", value: 5 + i });
});
put(stem("сот", "ая ую ой ых").join(" "), { kind: "part", value: 100 });
put(stem("тысячн", "ая ую ой ых").join(" "), { kind: "part", value: 1e3 });
put(stem("миллионн", "ая ую ой ых").join(" "), { kind: "part", value: 1e6 });
put("целых целая целую", { kind: "whole" });
put("ноль нуля нулю нулем", { kind: "zero" });
put("несколько нескольких нескольким несколькими", { kind: "several" });
put("и", { kind: "and" });
put("с", { kind: "with" });
put("вдвое", { kind: "multiple", value: 2 });
put("втрое", { kind: "multiple", value: 3 });
put("вчетверо", { kind: "multiple", value: 4 });
put("впятеро", { kind: "multiple", value: 5 });
put("вдесятеро", { kind: "multiple", value: 10 });
put("наполовину", { kind: "halving" });

/** What a word can be in a number. */
export function numberWord(word: string): NumberWord | undefined {
  return table.get(word.toLowerCase().replaceAll("ё", "е"));
}

/** First halves of words such as двухчасовой and трёхдневный. */
const combining: Readonly<Record<string, number>> = {
  полутора: 1.5,
  двух: 2,
  трех: 3,
  четырех: 4,
  пяти: 5,
  шести: 6,
  семи: 7,
  восьми: 8,
  десяти: 10,
};
const combined =
  /^(полутора|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|десяти)(?=часов(?:ой|ая|ую|ого|ые|ых|ом)|дневн|минутн|недельн|месячн|летн)/iu;
const folds: readonly (readonly [RegExp, number])[] = [
  [/^удво(?:ит|ил|ен|им|ят)/iu, 2],
  [/^утро(?:ит|ил|ен|им|ят)/iu, 3],
  [/^учетвер(?:ит|ил|ен|им|ят)/iu, 4],
];
const timesAs = /^(дву|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|десяти|сто)кратн/iu;
const halfScale = /^пол(миллион|миллиард|тысяч)[аиу]$/iu;

/** How many fold a verb, its noun or an adjective tells: удвоить, утроение, пятикратный. */
export function foldOf(word: string): number | null {
  const times = timesAs.exec(word)?.[1]?.toLowerCase().replaceAll("ё", "е");
  if (times !== undefined) return times === "дву" ? 2 : times === "сто" ? 100 : (combining[times] ?? null);
  return folds.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** What полмиллиона is half of. */
export function halfScaleOf(word: string): number | null {
  const scale = halfScale.exec(word)?.[1]?.toLowerCase();
  return scale === undefined ? null : scale === "тысяч" ? 1e3 : scale === "миллион" ? 1e6 : 1e9;
}

const halved = /^пол(?=часа|года|тонны)/iu;

/** The number that a word begins with, where it is written onto what it counts: полчаса, двухдневный. */
export function numberPrefix(word: string): { readonly value: number; readonly length: number } | null {
  if (halved.test(word)) return { value: 0.5, length: 3 };
  const match = combined.exec(word)?.[0];
  if (match === undefined) return null;
  return { value: combining[match.toLowerCase().replaceAll("ё", "е")] ?? 1, length: match.length };
}
