import { findEntity, listParties } from "./name-table.ts";

/** Languages in which sentences are told. */
type Language = "en" | "zh";

/** Names that bear an article in a sentence, beside those that `withArticle` tells by their words. */
const articled = /^(?:Netherlands|Philippines|Maldives|Bahamas|Gambia|Holy See|G7|G20)$|\bIslands$|\bEmirates$/;

/** States and bodies whose name is a description: the United States, the Shanghai Cooperation Organisation. */
const described =
  /^(?:United|Czech|Dominican|Central African|League)\b|\b(?:Union|Organi[sz]ation|Council|Community|Forum|Court|Bank|Fund|Republic|States)\b/;

/** Short forms that stand before a noun: "the US text". */
const shortForms: Readonly<Record<string, string>> = { US: "US", GB: "UK", EU: "EU", UN: "UN", AE: "UAE" };

/** A party's name without an article ("United States", 美国), for lists; the code itself where the table has none. */
export function nameParty(code: string, language: Language): string {
  const entity = findEntity(`party:${code}`);
  if (!entity) return code;
  return language === "zh" ? (entity.forms.find(({ script }) => script === "han")?.text ?? entity.name) : entity.name;
}

/** A party as the subject of a sentence: "the United States", 美方. */
export function labelParty(code: string, language: Language): string {
  const name = nameParty(code, language);
  if (language === "zh") return letterOf.has(code) ? `${letterOf.get(code)}方` : name;
  return withArticle(name);
}

/** What belongs to a party: "China’s", "the US"; in Chinese the party's name is enough. */
export function labelOwn(code: string, language: Language): string {
  if (language === "zh") return labelParty(code, language);
  const short = shortForms[code];
  if (short !== undefined) return `the ${short}`;
  const label = labelParty(code, language);
  return label.endsWith("s") ? `${label}’` : `${label}’s`;
}

function withArticle(name: string): string {
  return !/^the /i.test(name) && (articled.test(name) || described.test(name)) ? `the ${name}` : name;
}

/** The letter that means one party alone: 中方, 美方. Of several that share one it is the first of the table's; the others bear their whole name. */
const letterOf: ReadonlyMap<string, string> = (() => {
  const owners = new Map<string, string>();
  for (const { party, hanLetter } of listParties()) {
    const letter = hanLetter?.charAt(0);
    if (letter && !owners.has(letter)) owners.set(letter, party);
  }
  return new Map([...owners].map(([letter, party]) => [party, letter]));
})();
