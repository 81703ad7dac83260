import { thirdParty } from "../../domain/account.ts";
import type { FindingKind, Level } from "../../domain/comparison.ts";
import type { RecordedAccount } from "../../domain/record.ts";
import { findTopic } from "../../domain/topics.ts";
import type { InterfaceLanguage } from "../../domain/view.ts";
import { labelParty, nameParty } from "../../language/names/party-labels.ts";
import { printable } from "../../text/printable.ts";
import type { FindingKeyFields } from "../finding-key.ts";
import type { Change } from "./find-changes.ts";

/** The accounts by whose names changes are told. */
export interface Named {
  readonly accounts: readonly Pick<RecordedAccount, "id" | "side" | "publisher">[];
}

const kinds: Readonly<Record<InterfaceLanguage, Readonly<Record<FindingKind, string>>>> = {
  en: {
    omission: "an omission",
    corroborated: "an agreement",
    wording: "a difference of wording",
    conflict: "a conflict",
    "told-for-other": "words told for the other side",
    "quotation-altered": "an altered quotation",
    emphasis: "a difference of emphasis",
    "both-silent": "a silence of both sides",
  },
  zh: {
    omission: "缺失",
    corroborated: "相互印证",
    wording: "措辞差异",
    conflict: "相互矛盾",
    "told-for-other": "代述对方",
    "quotation-altered": "引文被改动",
    emphasis: "轻重不同",
    "both-silent": "双方均未提",
  },
};

const levels: Readonly<Record<InterfaceLanguage, Readonly<Record<Level, string>>>> = {
  en: {
    quoted: "gives content",
    mentioned: "only names it",
    denied: "says that it was not discussed",
    silent: "is silent",
    unknown: "is unknown, since its text is partial",
  },
  zh: { quoted: "有具体内容", mentioned: "仅提及", denied: "称未讨论", silent: "未提", unknown: "不明（文本不全）" },
};

/** One sentence that tells a change; a new finding in its own words where they are at hand. */
export function describeChange(change: Change, explanation: string | null, named: Named, language: InterfaceLanguage): string {
  const zh = language === "zh";
  switch (change.kind) {
    case "account-added":
      return zh ? `新增文本：${account(change.account, named)}。` : `A text was added: ${account(change.account, named)}.`;
    case "account-removed":
      return zh ? `已移除文本：${account(change.account, named)}。` : `A text was taken out: ${account(change.account, named)}.`;
    case "account-changed":
      return zh ? `${account(change.account, named)} 的信息有改动。` : `What is known of ${account(change.account, named)} was changed.`;
    case "version-added":
      return zh
        ? `${account(change.account, named)} 有新版本（第 ${change.version} 版）。`
        : `${account(change.account, named)} has a new version, number ${change.version}.`;
    case "silence-ended":
      return zh
        ? `${side(change.column, zh)}不再沉默：现已提到“${topic(change.topic, zh)}”（${levelOf(change.now, zh)}）。`
        : `${capital(side(change.column, zh))} is no longer silent on ${topic(change.topic, zh)}: it now ${levelOf(change.now, zh)}.`;
    case "silence-new":
      return zh
        ? `${side(change.column, zh)}现未提“${topic(change.topic, zh)}”；此前${levelOf(change.before, zh)}。`
        : `${capital(side(change.column, zh))} is now silent on ${topic(change.topic, zh)}; before, it ${change.before === "unknown" ? "was unknown" : "spoke of it"}.`;
    case "level-changed":
      return zh
        ? `${side(change.column, zh)}关于“${topic(change.topic, zh)}”：此前${levelOf(change.before, zh)}，现在${levelOf(change.now, zh)}。`
        : `${capital(side(change.column, zh))} on ${topic(change.topic, zh)}: it now ${levelOf(change.now, zh)}; before, it ${beforeOf(change.before)}.`;
    case "finding-new": {
      if (change.reworded)
        return zh
          ? `措辞有变：${explanation ?? finding(change.fields, zh)}`
          : `In other words now: ${explanation ?? finding(change.fields, zh)}`;
      return zh ? `新发现：${explanation ?? finding(change.fields, zh)}` : `New: ${explanation ?? finding(change.fields, zh)}`;
    }
    case "finding-gone":
      return zh ? `不再成立：${finding(change.fields, zh)}` : `No longer found: ${finding(change.fields, zh)}`;
    default:
      return change satisfies never;
  }
}

function account(id: string, { accounts }: Named): string {
  const known = accounts.find((each) => each.id === id);
  const about = [known?.side, known?.publisher].filter((part) => part !== null && part !== undefined && part !== "");
  return printable(about.length > 0 ? `${id} (${about.join(", ")})` : id);
}

/** Column names are `side:US` and `account:us.txt`. */
function side(column: string, zh: boolean): string {
  const name = column.slice(column.indexOf(":") + 1);
  if (name === thirdParty && column.startsWith("side:")) return zh ? "第三方" : "The press";
  return printable(column.startsWith("side:") ? labelParty(name, zh ? "zh" : "en") : name);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function topic(code: string, zh: boolean): string {
  const known = findTopic(code);
  return printable(known ? known.label[zh ? "zh" : "en"] : code);
}

const levelOf = (level: Level | null, zh: boolean): string =>
  level === null ? (zh ? "无人提及" : "says nothing of it") : levels[zh ? "zh" : "en"][level];

function beforeOf(level: Level | null): string {
  if (level === null) return "stood in no text";
  return {
    quoted: "gave content",
    mentioned: "only named it",
    denied: "said that it was not discussed",
    silent: "was silent",
    unknown: "was unknown",
  }[level];
}

/** A finding by its key: "a conflict on Taiwan (China, United States)". */
function finding({ kind, topic: code, saidBy, silent }: FindingKeyFields, zh: boolean): string {
  const label = kinds[zh ? "zh" : "en"][kind as FindingKind] ?? kind;
  const parties = [...new Set([...saidBy, ...silent])].map((party) => printable(zh ? labelParty(party, "zh") : nameParty(party, "en")));
  if (zh) return `${code === "" ? "" : `${topic(code, zh)}：`}${label}${parties.length > 0 ? `（${parties.join("、")}）` : ""}。`;
  return `${label}${code === "" ? "" : ` on ${topic(code, zh)}`}${parties.length > 0 ? ` (${parties.join(", ")})` : ""}.`;
}
