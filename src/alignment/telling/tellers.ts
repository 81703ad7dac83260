import type { Account } from "../../domain/account.ts";
import type { EvidenceSpan } from "../../domain/span.ts";
import { sidesOf } from "../../extraction/principals.ts";
import { labelOwn, labelParty } from "../../language/names/party-labels.ts";
import { isWhole, type ReadAccount } from "../read-account.ts";
import { nameAccount, nameByLanguage } from "./name-account.ts";

/** How sides and accounts of one encounter are called in a sentence. */
export interface Tellers {
  readonly language: "en" | "zh";
  side(code: string): string;
  /** "China and the United States", 中方、美方; the press where there are none. */
  sides(codes: readonly string[]): string;
  /** "China’s", "the US". */
  own(code: string): string;
  /** An account by its publisher and kind. */
  account(id: string): string;
  /** Who tells what stands at two places: two sides by name; two accounts of one side, joint texts and papers as accounts. */
  pair(a: EvidenceSpan | undefined, b: EvidenceSpan | undefined, asAccounts?: boolean): readonly [string, string];
  /** What an account speaks for: its side, the joint text or the paper. */
  teller(id: string): string;
  isWhole(id: string): boolean;
  isPress(id: string): boolean;
  find(id: string): ReadAccount | undefined;
}

export function namesOf(accounts: readonly ReadAccount[], language: "en" | "zh"): Tellers {
  const byId = new Map(accounts.map((read) => [read.account.id, read]));
  const find = (id: string): ReadAccount | undefined => byId.get(id);
  const one = (account: Account | undefined): string =>
    account === undefined ? (language === "zh" ? "一份文本" : "one account") : nameAccount(account, language);
  const sideOf = (id: string): readonly string[] => sidesOf(find(id)?.account.side ?? null);
  const teller = (id: string): string => {
    const [side, ...more] = sideOf(id);
    return side !== undefined && more.length === 0 ? labelParty(side, language) : one(find(id)?.account);
  };
  const pair: Tellers["pair"] = (a, b, asAccounts = false) => {
    const tellers = [teller(a?.account ?? ""), teller(b?.account ?? "")] as const;
    if (tellers[0] !== tellers[1] && !asAccounts) return tellers;
    const accounts = [find(a?.account ?? "")?.account, find(b?.account ?? "")?.account] as const;
    const named = [one(accounts[0]), one(accounts[1])] as const;
    if (named[0] !== named[1]) return named;
    if (accounts[0] && accounts[1] && accounts[0].language !== accounts[1].language)
      return [nameByLanguage(accounts[0], language), nameByLanguage(accounts[1], language)];
    return language === "zh" ? ["一份文本", "另一份"] : ["one text", "another"];
  };
  return {
    language,
    find,
    pair,
    teller,
    side: (code) => labelParty(code, language),
    sides: (codes) =>
      codes.length === 0
        ? language === "zh"
          ? "媒体"
          : "the press"
        : list(
            codes.map((code) => labelParty(code, language)),
            language,
          ),
    own: (code) => labelOwn(code, language),
    account: (id) => one(find(id)?.account),
    isWhole: (id) => isWhole(find(id)?.account ?? unheld),
    isPress: (id) => find(id) !== undefined && sideOf(id).length === 0,
  };
}

const unheld = { complete: false, textStatus: "digest" } as const;

function list(names: readonly string[], language: "en" | "zh"): string {
  if (names.length < 2) return names[0] ?? "";
  if (language === "zh") return `${names.slice(0, -1).join("、")}和${names.at(-1)}`;
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
