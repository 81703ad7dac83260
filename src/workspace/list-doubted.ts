import { joinFields, splitFields } from "../alignment/changes/seen-fields.ts";
import type { StalePoint } from "../alignment/matter/resolve-point-decisions.ts";
import type { ChangeView, InterfaceLanguage } from "../domain/view.ts";
import type { DecidedAccount } from "./derive-encounter.ts";

/**
 * People's decisions that a newer text or engine puts in doubt, as lines that `encounter-looked` keeps beside those of `listSeen`: words that are
 * gone (`decision|12|stale|us.txt|…`), and places that the engine reads otherwise now (`decision|12|differs|us.txt|…`). In a fixed order.
 */
export function listDoubted(accounts: readonly DecidedAccount[], points: readonly StalePoint[]): readonly string[] {
  const lines = accounts.flatMap(({ account, applied, extraction }) => [
    ...applied.stale.map(({ entry, quote }) => joinFields(["decision", String(entry), "stale", account.id, shorten(quote)])),
    ...[...applied.reviews].flatMap(([id, review]) => {
      const statement = extraction.statements.find((each) => each.id === id);
      const words = statement?.content.map(({ start, end }) => account.text.slice(start, end)).join(" … ") ?? "";
      return review.engineDiffers ? [joinFields(["decision", String(review.entry), "differs", account.id, shorten(words)])] : [];
    }),
  ]);
  return [...lines, ...points.map(({ entry, quote }) => joinFields(["decision", String(entry), "stale", "", shorten(quote)]))].sort();
}

/** The ones that a person has not seen yet. */
export function findNewlyDoubted(before: readonly string[], now: readonly string[], language: InterfaceLanguage): readonly ChangeView[] {
  const seen = new Set(before);
  return now.flatMap((line): ChangeView[] => {
    const [what, entry = "", how, account = "", words = ""] = splitFields(line);
    if (what !== "decision" || seen.has(line)) return [];
    const kind = how === "stale" ? "decision-stale" : "engine-differs";
    return [
      { kind, account: account === "" ? null : account, topic: null, finding: null, sentence: sentences[language][kind](words, entry) },
    ];
  });
}

const sentences = {
  en: {
    "decision-stale": (words: string, entry: string) => `“${words}”, decided in entry ${entry}, stands no more in the text.`,
    "engine-differs": (words: string, entry: string) => `“${words}”: the engine now reads this otherwise; entry ${entry} still holds.`,
  },
  zh: {
    "decision-stale": (words: string, entry: string) => `第 ${entry} 条决定所涉“${words}”已不在文中。`,
    "engine-differs": (words: string, entry: string) => `“${words}”：引擎现在的读法不同；第 ${entry} 条决定仍然有效。`,
  },
} as const;

/** UTF-16 units of a statement's words that a line repeats. */
const room = 60;

function shorten(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length <= room ? line : `${line.slice(0, room).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
