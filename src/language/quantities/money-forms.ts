import type { UnitEntry } from "./amount-grammar.ts";
import { type Money, moneyNames } from "./currencies.ts";
import type { Forms } from "./forms.ts";

const toEntry = ({ currency, factor, part }: Money): UnitEntry => ({ currency, factor, part });

/** Names of money in a language that sets words apart: up to five words, the longest first. `singular` undoes a plural. */
export function spacedMoney(language: "en", singular: (word: string) => string): Forms<UnitEntry> {
  const names = moneyNames(language);
  const heads = new Set([...names.keys()].map((name) => name.split(" ")[0] ?? ""));
  const phrase = /(?:[Uu]\.[Ss]\.?|\p{L}(?:[\p{L}-]*\p{L})?)(?:[ \u00a0]\p{L}(?:[\p{L}-]*\p{L})?){0,4}/uy;
  return {
    at(text, index) {
      if (!/\p{L}/u.test(text.charAt(index))) return null;
      phrase.lastIndex = index;
      const words = phrase.exec(text)?.[0].split(/[ \u00a0]/u) ?? [];
      const head = (words[0] ?? "").toLowerCase();
      if (!heads.has(head) && !heads.has(singular(head))) return null;
      for (let count = Math.min(words.length, 5); count > 0; count--) {
        const length = words.slice(0, count).join(" ").length;
        const last = words[count - 1] ?? "";
        const name = [...words.slice(0, count - 1), singular(last)].join(" ").toLowerCase();
        const money = names.get(name);
        if (money !== undefined && !/[\p{L}\p{N}]/u.test(text.charAt(index + length)))
          return { entry: toEntry(money), end: index + length };
      }
      return null;
    },
  };
}

/** Names of money in a language that writes words together: the longest name that begins at the place. `reject` is what follows a mere look-alike. */
export function joinedMoney(language: "zh" | "ko", reject: RegExp): Forms<UnitEntry> {
  const names = moneyNames(language);
  const heads = new Set([...names.keys()].map((name) => name.charAt(0)));
  const longest = Math.max(...[...names.keys()].map((name) => name.length));
  return {
    at(text, index) {
      if (!heads.has(text.charAt(index))) return null;
      for (let length = longest; length > 0; length--) {
        const money = names.get(text.slice(index, index + length));
        if (money === undefined || index + length > text.length) continue;
        reject.lastIndex = index;
        return reject.test(text) ? null : { entry: toEntry(money), end: index + length };
      }
      return null;
    },
  };
}

/** The first of several tables that knows a form. */
export function firstOf<Entry>(...tables: readonly Forms<Entry>[]): Forms<Entry> {
  return {
    at(text, index) {
      for (const table of tables) {
        const found = table.at(text, index);
        if (found !== null) return found;
      }
      return null;
    },
  };
}
