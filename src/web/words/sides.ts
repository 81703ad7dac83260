import { thirdParty } from "../../domain/account.ts";
import type { InterfaceLanguage } from "../../domain/view.ts";
import { sideName } from "./domain-words.ts";

/** Sides whose accounts are most often held against each other. */
const frequent = ["US", "CN", "RU", "KR", "JP", "EU", "UA", "GB", "FR", "DE", "IN"];

/** Codes that name no country today: groups, reserved and test regions. */
const noCountries = /^(?:E[UZ]|UN|Q[O-Z]|X[A-JL-Z]|ZZ|AA)$/;

/** A choice of side for a list. */
export interface SideChoice {
  readonly code: string;
  readonly label: string;
}

export interface SideChoices {
  /** Of the texts at hand, joint ones among them, then the frequent ones. */
  readonly near: readonly SideChoice[];
  readonly countries: readonly SideChoice[];
}

/** Every side that can be chosen; `present` are sides of the texts at hand, and joint texts of them can be chosen too. */
export function listSideChoices(present: readonly (string | null)[], language: InterfaceLanguage): SideChoices {
  const single = [...new Set(present.flatMap((side) => (side === null || side === thirdParty ? [] : side.split("+"))))];
  const joint = single.length > 1 ? [single.join("+")] : [];
  const given = present.filter((side): side is string => side !== null);
  const near = [...new Set([...single, ...joint, ...given, thirdParty, ...frequent, "NATO", "UN"])];
  return {
    near: near.map((code) => choose(code, language)),
    countries: listCountries(language).filter(({ code }) => !near.includes(code)),
  };
}

function choose(code: string, language: InterfaceLanguage): SideChoice {
  return { code, label: code === thirdParty ? sideName(code, language) : `${code} · ${sideName(code, language)}` };
}

const known = new Map<InterfaceLanguage, readonly SideChoice[]>();

/** Countries by name. The browser knows their names, not their list: every pair of letters is tried once. */
function listCountries(language: InterfaceLanguage): readonly SideChoice[] {
  const before = known.get(language);
  if (before !== undefined) return before;
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.test(code) && names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code);
  const order = new Intl.Collator(language === "zh" ? "zh-Hans" : "en");
  const listed = codes.map((code) => choose(code, language)).sort((one, other) => order.compare(one.label.slice(5), other.label.slice(5)));
  known.set(language, listed);
  return listed;
}
