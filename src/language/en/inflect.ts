/** In which form of its paradigm a verb stands. One spelling may be several: "agreed" is past and participle. */
export type VerbForm = "base" | "third" | "past" | "ing";

/** Every spelling of a verb with the forms it may be. A participle that differs from the past ("written") counts as `past`. */
export function inflect(lemma: string): readonly (readonly [string, VerbForm])[] {
  const irregular = irregulars.get(lemma);
  if (lemma === "be") return copula;
  const stem = doubling.has(lemma) ? `${lemma}${lemma.slice(-1)}` : lemma;
  const past = irregular ?? [regularPast(lemma, stem)];
  return [
    [lemma, "base"],
    [thirdPerson(lemma), "third"],
    ...past.map((form) => [form, "past"] as const),
    [lemma.endsWith("e") && !lemma.endsWith("ee") ? `${lemma.slice(0, -1)}ing` : `${stem}ing`, "ing"],
  ];
}

const copula: readonly (readonly [string, VerbForm])[] = [
  ["be", "base"],
  ["is", "past"],
  ["are", "past"],
  ["am", "past"],
  ["was", "past"],
  ["were", "past"],
  ["been", "past"],
  ["being", "ing"],
];

function thirdPerson(lemma: string): string {
  if (lemma === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string, stem: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
}

/** Verbs that double their last letter: the stress falls on it. */
const doubling = new Set([
  "commit",
  "sum",
  "recommit",
  "admit",
  "refer",
  "rebut",
  "submit",
  "permit",
  "regret",
  "plan",
  "stop",
  "concur",
  "prefer",
  "brag",
  "quip",
  "chat",
  "slam",
  "hit",
  "run",
  "get",
]);

const irregulars = new Map<string, readonly string[]>([
  ["say", ["said"]],
  ["tell", ["told"]],
  ["write", ["wrote", "written"]],
  ["think", ["thought"]],
  ["find", ["found"]],
  ["know", ["knew", "known"]],
  ["make", ["made"]],
  ["bring", ["brought"]],
  ["hold", ["held"]],
  ["have", ["had"]],
  ["give", ["gave", "given"]],
  ["take", ["took", "taken"]],
  ["speak", ["spoke", "spoken"]],
  ["see", ["saw", "seen"]],
  ["hear", ["heard"]],
  ["feel", ["felt"]],
  ["read", ["read"]],
  ["understand", ["understood"]],
  ["send", ["sent"]],
  ["pay", ["paid"]],
  ["lay", ["laid"]],
  ["put", ["put"]],
  ["set", ["set"]],
  ["go", ["went", "gone"]],
  ["seek", ["sought"]],
  ["undertake", ["undertook", "undertaken"]],
  ["swear", ["swore", "sworn"]],
  ["stand", ["stood"]],
  ["meet", ["met"]],
  ["deal", ["dealt"]],
  ["come", ["came"]],
  ["draw", ["drew", "drawn"]],
  ["choose", ["chose", "chosen"]],
  ["become", ["became", "become"]],
  ["foresee", ["foresaw", "foreseen"]],
  ["go", ["went", "gone"]],
  ["run", ["ran", "run"]],
  ["hit", ["hit"]],
  ["cast", ["cast"]],
  ["broadcast", ["broadcast"]],
  ["beseech", ["besought", "beseeched"]],
  ["strike", ["struck"]],
  ["rebut", ["rebutted"]],
]);
