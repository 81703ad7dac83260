import type { Account } from "../../domain/account.ts";
import { sidesOf } from "../../extraction/principals.ts";
import { findNames } from "../../language/names/find-names.ts";
import { findEntity } from "../../language/names/name-table.ts";
import { labelOwn, labelParty } from "../../language/names/party-labels.ts";

/** What kinds of account are called inside a sentence. */
const kinds: Readonly<Record<NonNullable<Account["kind"]>, { readonly en: string; readonly zh: string }>> = {
  "official-readout": { en: "readout", zh: "通报" },
  "leader-post": { en: "post", zh: "帖文" },
  "state-media": { en: "report", zh: "报道" },
  "independent-media": { en: "report", zh: "报道" },
  transcript: { en: "transcript", zh: "文字实录" },
  "joint-statement": { en: "joint statement", zh: "联合声明" },
  "fact-sheet": { en: "fact sheet", zh: "情况说明" },
  "press-briefing": { en: "briefing", zh: "吹风会" },
  remarks: { en: "remarks", zh: "讲话" },
};

const languages: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  en: { en: "English", zh: "英文" },
  zh: { en: "Chinese", zh: "中文" },
  ru: { en: "Russian", zh: "俄文" },
  ko: { en: "Korean", zh: "韩文" },
  uk: { en: "Ukrainian", zh: "乌克兰文" },
};

/** Seats of power that publish under their own name. */
const seats: readonly (readonly [RegExp, string])[] = [
  [/white house/i, "白宫"],
  [/kremlin|кремл|президент россии|president of russia/i, "克里姆林宫"],
];

/** Longest name of a publisher that a sentence bears, in UTF-16 units. */
const longest = 40;

/** An account as a sentence names it: "the White House readout", "Reuters", 新华社通报. By its side where its publisher has no name in that language. */
export function nameAccount(account: Account, language: "en" | "zh"): string {
  const sides = sidesOf(account.side);
  const kind = account.kind === null ? (language === "zh" ? "文本" : "text") : kinds[account.kind][language];
  if (sides.length > 1)
    return language === "zh"
      ? kind === "联合声明"
        ? kind
        : `联合${kind}`
      : kind.startsWith("joint")
        ? `the ${kind}`
        : `the joint ${kind}`;
  const publisher = publisherIn(account.publisher ?? "", language);
  const [side] = sides;
  if (side === undefined)
    return publisher ?? publisherIn(account.publisher ?? "", "en") ?? (language === "zh" ? "一家媒体" : "a press report");
  if (publisher === null || /[（(@]/.test(publisher)) return bySide(side, kind, language);
  if (language === "zh") return /(?:报道|通报|实录|新闻联播)$/u.test(publisher) ? publisher : `${publisher}${kind}`;
  const name = publisher.replace(/^the /i, "");
  const author = /^(.+) on \p{Lu}/u.exec(name)?.[1];
  if (author) return `${author}’s ${kind}`;
  if (/\b(?:text|report|statement)\b/.test(name)) return `the ${name}`;
  return / of |^(?:President|Office)\b/.test(name) ? `the ${kind} of the ${name}` : `the ${name} ${kind}`;
}

/** An account by its side and language, where two of one publisher must be told apart. */
export function nameByLanguage(account: Account, language: "en" | "zh"): string {
  const [side] = sidesOf(account.side);
  const tongue = languages[account.language.split("-")[0] ?? ""]?.[language] ?? "";
  const text = language === "zh" ? `${tongue}文本` : `${tongue} text`.trim();
  return side === undefined ? nameAccount(account, language) : bySide(side, text, language);
}

function bySide(side: string, kind: string, language: "en" | "zh"): string {
  return language === "zh" ? `${labelParty(side, "zh")}${kind}` : `${labelOwn(side, "en")} ${kind}`;
}

/** The publisher's own name, without where it was reprinted or what it was taken from; null where a reader of the language could not read it. */
function publisherIn(publisher: string, language: "en" | "zh"): string | null {
  const name = publisher
    .replace(/\s*[（(][^）)]*[）)]/gu, "")
    .split(/\s*[;；]\s*|,\s|，|\s(?:via|from|quoting|quoted by|as reported by|reprinted by|carried by|in Chinese translation)\s/u)[0]
    ?.trim();
  if (!name || name.length > longest || /^(?:unknown|unnamed)\b/i.test(name)) return null;
  if (language === "en") return /^[\p{Script=Latin}\p{N}\s.’'&:-]+$/u.test(name) ? name : null;
  if (/\p{Script=Han}/u.test(name)) return name;
  const seat = seats.find(([form]) => form.test(name));
  if (seat) return seat[1];
  const [body] = findNames(name, null).filter(({ kind }) => kind === "body");
  const han = body ? findEntity(body.entity)?.forms.find(({ script }) => script === "han")?.text : undefined;
  return han ?? null;
}
