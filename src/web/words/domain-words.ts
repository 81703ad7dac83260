export { formatDay, formatInCapitals, formatMoment, placeAndZones, type Zone } from "./times.ts";

import type { AccountKind, TextStatus } from "../../domain/account.ts";
import { thirdParty } from "../../domain/account.ts";
import type { FindingKind, Level, Verdict } from "../../domain/comparison.ts";
import type { EncounterKind } from "../../domain/encounter.ts";
import type { Act, Force, Modality, StatementType, ToldFor } from "../../domain/statement.ts";
import { findTopic } from "../../domain/topics.ts";
import type { Doubt, InterfaceLanguage } from "../../domain/view.ts";
import { useLanguage } from "./language.ts";

/** What the nouns of the domain are called, in one language. */
export interface DomainWords {
  readonly levels: Readonly<Record<Level, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly findings: Readonly<Record<FindingKind, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly acts: Readonly<Record<Act, string>>;
  readonly forces: Readonly<Record<Force, string>>;
  readonly types: Readonly<Record<StatementType, string>>;
  readonly toldFor: Readonly<Record<ToldFor, string>>;
  readonly accountKinds: Readonly<Record<AccountKind, string>>;
  readonly encounterKinds: Readonly<Record<EncounterKind, string>>;
  readonly textStatuses: Readonly<Record<TextStatus, string>>;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly thirdParty: string;
  readonly unknownSide: string;
  readonly unknownKind: string;
  readonly undated: string;
  readonly whole: string;
  readonly partial: string;
}

const english: DomainWords = {
  levels: { quoted: "quoted", mentioned: "mentioned", denied: "denied", silent: "silent", unknown: "unknown" },
  verdicts: {
    corroborated: "corroborated",
    "one-sided": "one-sided",
    degree: "differs in degree",
    substance: "differs in substance",
    conflict: "conflict",
    "told-for-other": "told for the other",
  },
  findings: {
    omission: "omission",
    corroborated: "corroborated",
    wording: "wording",
    conflict: "conflict",
    "told-for-other": "told for the other",
    "quotation-altered": "quotation altered",
    emphasis: "emphasis",
    "both-silent": "both silent",
  },
  modalities: {
    denied: "denied",
    "not-discussed": "not discussed",
    considering: "considering",
    intends: "intends",
    will: "will",
    ongoing: "ongoing",
    agreed: "agreed",
    signed: "signed",
    done: "done",
  },
  acts: {
    position: "position",
    request: "request",
    commitment: "commitment",
    offer: "offer",
    agreement: "agreement",
    assessment: "assessment",
    characterisation: "characterisation",
    event: "event",
    denial: "denial",
    warning: "warning",
    thanks: "thanks",
    mention: "mention",
  },
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
  textStatuses: { verbatim: "verbatim", retold: "re-told", digest: "digest", example: "demonstration text" },
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
  levels: { quoted: "有内容", mentioned: "提及", denied: "否认", silent: "未提", unknown: "不明" },
  verdicts: {
    corroborated: "相互印证",
    "one-sided": "单方说法",
    degree: "程度不同",
    substance: "实质不同",
    conflict: "相互矛盾",
    "told-for-other": "代述对方",
  },
  findings: {
    omission: "缺失",
    corroborated: "相互印证",
    wording: "措辞",
    conflict: "相互矛盾",
    "told-for-other": "代述对方",
    "quotation-altered": "引语改动",
    emphasis: "侧重",
    "both-silent": "双方未提",
  },
  modalities: {
    denied: "否认",
    "not-discussed": "未谈及",
    considering: "考虑",
    intends: "打算",
    will: "将会",
    ongoing: "进行中",
    agreed: "同意",
    signed: "已签署",
    done: "已完成",
  },
  acts: {
    position: "立场",
    request: "要求",
    commitment: "承诺",
    offer: "提议",
    agreement: "共识",
    assessment: "评估",
    characterisation: "定性",
    event: "事件",
    denial: "否认",
    warning: "警告",
    thanks: "致谢",
    mention: "提及",
  },
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
  textStatuses: { verbatim: "原文", retold: "转述", digest: "摘要", example: "演示文本" },
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
