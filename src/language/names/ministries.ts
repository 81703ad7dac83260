import type { NameEntity, NameForm } from "./name-rows.ts";
import { listParties } from "./name-table.ts";
import type { TrieEntry } from "./name-trie.ts";

interface Ministry {
  readonly slug: string;
  readonly name: string;
  readonly latin: readonly string[];
  readonly han: readonly string[];
  readonly cyrillic: readonly string[];
  readonly hangul: readonly string[];
}

/** Ministries that every state has. Their names are made from those of the state, so that 俄罗斯外交部 and "Egyptian Foreign Ministry" are bodies of it. */
const ministries: readonly Ministry[] = [
  {
    slug: "foreign-ministry",
    name: "Foreign Ministry",
    latin: ["Foreign Ministry", "Ministry of Foreign Affairs", "Foreign Affairs Ministry", "MFA"],
    han: ["外交部", "外交部門", "外务省"],
    cyrillic: ["МИД", "МЗС"],
    hangul: ["외교부", "외무부"],
  },
  {
    slug: "defence-ministry",
    name: "Defence Ministry",
    latin: ["Defense Ministry", "Defence Ministry", "Ministry of Defense", "Ministry of Defence"],
    han: ["国防部", "國防部"],
    cyrillic: ["Минобороны"],
    hangul: ["국방부"],
  },
  {
    slug: "commerce-ministry",
    name: "Commerce Ministry",
    latin: ["Commerce Ministry", "Ministry of Commerce", "Trade Ministry"],
    han: ["商务部", "商務部"],
    cyrillic: ["Минторг"],
    hangul: ["상무부"],
  },
  {
    slug: "finance-ministry",
    name: "Finance Ministry",
    latin: ["Finance Ministry", "Ministry of Finance"],
    han: ["财政部", "財政部"],
    cyrillic: ["Минфин"],
    hangul: ["재무부"],
  },
];

const codes = /^[A-Z]{2}$/;

/** The forms of every state's ministries. */
export function* ministryForms(): Iterable<TrieEntry> {
  for (const party of listParties()) {
    if (!codes.test(party.party) || party.party === "EU" || party.party === "UN") continue;
    const known = (script: NameForm["script"]): string[] =>
      party.forms.filter((form) => form.script === script && !form.weak).map((form) => form.text);
    const latin = known("latin").slice(0, 6);
    const han = [...known("han").slice(0, 4), ...(party.hanLetter ?? "")];
    for (const ministry of ministries) {
      const entity: NameEntity = {
        id: `body:${party.party.toLowerCase()}-${ministry.slug}`,
        kind: "body",
        name: `${party.name} ${ministry.name}`,
        party: party.party,
        forms: [],
        offices: [],
      };
      for (const state of latin) for (const words of ministry.latin) yield toEntry(entity, `${state} ${words}`, "latin");
      for (const state of latin.slice(0, 2)) yield toEntry(entity, `${ministry.latin[1] ?? ministry.name} of ${state}`, "latin");
      for (const state of han) for (const words of ministry.han) yield toEntry(entity, `${state}${words}`, "han");
      for (const state of known("cyrillic").slice(0, 2))
        for (const words of ministry.cyrillic) yield toEntry(entity, `${words} ${state}`, "cyrillic");
      for (const state of known("hangul").slice(0, 2)) {
        for (const words of ministry.hangul) {
          yield toEntry(entity, `${state} ${words}`, "hangul");
          yield toEntry(entity, `${state}${words}`, "hangul");
        }
      }
    }
  }
}

function toEntry(entity: NameEntity, text: string, script: NameForm["script"]): TrieEntry {
  return { entity, form: { text, script, weak: false } };
}
