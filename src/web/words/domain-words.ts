export { formatDay, formatInCapitals, formatMoment, placeAndZones, type Zone } from "./times.ts";

import type { AccountKind, TextStatus } from "../../domain/account.ts";
import { thirdParty } from "../../domain/account.ts";
import type { EncounterKind } from "../../domain/encounter.ts";
import { type Labels, labels } from "../../domain/labels.ts";
import type { Force, StatementType, ToldFor } from "../../domain/statement.ts";
import { findTopic } from "../../domain/topics.ts";
import type { Doubt, InterfaceLanguage } from "../../domain/view.ts";
import { useLanguage } from "./language.ts";

/** What the nouns of the domain are called, in one language. */
export interface DomainWords extends Labels {
  readonly forces: Readonly<Record<Force, string>>;
  readonly types: Readonly<Record<StatementType, string>>;
  readonly toldFor: Readonly<Record<ToldFor, string>>;
  readonly accountKinds: Readonly<Record<AccountKind, string>>;
  readonly encounterKinds: Readonly<Record<EncounterKind, string>>;
  /** Said once on a page with such texts; of demonstration texts the banner speaks. */
  readonly textNotices: Readonly<Record<Exclude<TextStatus, "verbatim" | "example">, string>>;
  /** Goes with copied words, so that they are never passed on as somebody's own; null where they are. */
  readonly quoteWarnings: Readonly<Record<TextStatus, string | null>>;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly thirdParty: string;
  readonly unknownSide: string;
  readonly unknownKind: string;
  readonly undated: string;
  readonly whole: string;
  readonly partial: string;
}

const english: DomainWords = {
  ...labels.en,
  forces: { weak: "noted", neutral: "said", emphatic: "stressed", warning: "warned" },
  types: {
    direct: "direct quotation",
    indirect: "reported",
    mixed: "reported, partly quoted",
    mention: "mention",
    own: "account’s own voice",
  },
  toldFor: { own: "told for its own side", other: "told for the other side", joint: "told for both", third: "told for a third party" },
  accountKinds: {
    "official-readout": "Official readout",
    "leader-post": "Leader’s post",
    "state-media": "State media",
    "independent-media": "Independent media",
    transcript: "Transcript",
    "joint-statement": "Joint statement",
    "fact-sheet": "Fact sheet",
    "press-briefing": "Press briefing",
    remarks: "Remarks",
  },
  encounterKinds: { call: "Call", meeting: "Meeting", video: "Video meeting", visit: "Visit", talks: "Talks" },
  textNotices: {
    retold: "Re-told texts: they give the content in other words than the publisher’s. Do not quote them as the publisher’s.",
    digest: "Digests: lists of facts only. What a digest does not mention may well have been said.",
  },
  quoteWarnings: {
    verbatim: null,
    retold: "Re-told text: other words than the publisher’s. Do not quote as the publisher’s.",
    digest: "Digest: a list of facts, not the publisher’s words. Do not quote as the publisher’s.",
    example: "Demonstration text: nobody’s real words. Do not quote as theirs.",
  },
  doubts: {
    "speaker-unresolved": "speaker not resolved",
    "speaker-inferred": "speaker inferred",
    boundary: "boundary in doubt",
    firmness: "firmness in doubt",
    act: "act in doubt",
    nested: "inside another statement",
    continuation: "continues another statement",
    "in-conflict": "in a conflict",
    "told-for-other": "told for the other side",
    language: "language read in part",
  },
  thirdParty: "Third party",
  unknownSide: "Side unknown",
  unknownKind: "Kind unknown",
  undated: "undated",
  whole: "whole text",
  partial: "part of the text",
};

const chinese: DomainWords = {
  ...labels.zh,
  forces: { weak: "指出", neutral: "表示", emphatic: "强调", warning: "警告" },
  types: { direct: "直接引语", indirect: "间接引语", mixed: "间接引语，部分直引", mention: "提及", own: "文本自述" },
  toldFor: { own: "述己方", other: "代述对方", joint: "述双方", third: "述第三方" },
  accountKinds: {
    "official-readout": "官方通报",
    "leader-post": "领导人帖文",
    "state-media": "官方媒体",
    "independent-media": "独立媒体",
    transcript: "文字实录",
    "joint-statement": "联合声明",
    "fact-sheet": "情况说明",
    "press-briefing": "吹风会",
    remarks: "讲话",
  },
  encounterKinds: { call: "通话", meeting: "会见", video: "视频会晤", visit: "访问", talks: "会谈" },
  textNotices: {
    retold: "转述文本：内容以他人措辞写成，不得作为发布者原话引用。",
    digest: "摘要文本：仅列事实。摘要未提之事，未必没有谈到。",
  },
  quoteWarnings: {
    verbatim: null,
    retold: "转述文本：措辞并非发布者原话，不得作为其原话引用。",
    digest: "摘要文本：仅列事实，并非发布者原话，不得作为其原话引用。",
    example: "演示文本：并非任何人的原话，请勿作为其言论引用。",
  },
  doubts: {
    "speaker-unresolved": "说话人未能确定",
    "speaker-inferred": "说话人系推断",
    boundary: "起止存疑",
    firmness: "坚定程度存疑",
    act: "言语行为存疑",
    nested: "嵌于另一陈述",
    continuation: "承接另一陈述",
    "in-conflict": "涉及矛盾",
    "told-for-other": "代述对方",
    language: "该语言仅能部分读取",
  },
  thirdParty: "第三方",
  unknownSide: "归属不明",
  unknownKind: "类型不明",
  undated: "日期不明",
  whole: "全文",
  partial: "部分文本",
};

/** Labels of the domain in a language. */
export const domainWords: Readonly<Record<InterfaceLanguage, DomainWords>> = { en: english, zh: chinese };

/** Labels of the domain in the language of the interface. */
export function useDomainWords(): DomainWords {
  return domainWords[useLanguage()];
}

/** Codes that are no country's. */
const bodies: Readonly<Record<string, Readonly<Record<InterfaceLanguage, string>>>> = {
  EU: { en: "European Union", zh: "欧盟" },
  NATO: { en: "NATO", zh: "北约" },
  UN: { en: "United Nations", zh: "联合国" },
  [thirdParty]: { en: english.thirdParty, zh: chinese.thirdParty },
};

/** A side by name: `US` as “United States”, `US+CN` as both. */
export function sideName(side: string | null, language: InterfaceLanguage): string {
  if (side === null) return domainWords[language].unknownSide;
  return side
    .split("+")
    .map((code) => bodies[code]?.[language] ?? countryName(code, language))
    .join(language === "zh" ? "、" : ", ");
}

function countryName(code: string, language: InterfaceLanguage): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language === "zh" ? "zh-Hans" : "en"], { type: "region" }).of(code) ?? code;
}

/** The side as its box shows it: the code; `PRESS` for a third party. */
export function sideCode(side: string | null): string {
  if (side === null) return "?";
  return side === thirdParty ? "PRESS" : side;
}

/** A language by name: `zh-Hant` as “Traditional Chinese”. */
export function languageName(tag: string, language: InterfaceLanguage): string {
  if (tag === "und" || tag === "") return language === "zh" ? "语言不明" : "language unknown";
  const full = tag === "zh" ? "zh-Hans" : tag;
  try {
    return new Intl.DisplayNames([language === "zh" ? "zh-Hans" : "en"], { type: "language" }).of(full) ?? tag;
  } catch {
    return tag;
  }
}

/** The topic's name; the code itself where the list of topics does not hold it. */
export function topicLabel(code: string, language: InterfaceLanguage): string {
  return findTopic(code)?.label[language] ?? code;
}
