import type { AccountKind, TextStatus } from "../domain/account.ts";
import type { EncounterKind } from "../domain/encounter.ts";
import { type Labels, labels } from "../domain/labels.ts";

/** Languages of the fixed labels. */
export const reportLanguages = ["en", "zh"] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** Every fixed label of the reports, in one language. Documents' own words are never translated. */
export interface Messages extends Labels {
  readonly tag: string;
  readonly language: ReportLanguage;
  readonly accountKinds: Readonly<Record<AccountKind, string>>;
  readonly encounterKinds: Readonly<Record<EncounterKind, string>>;
  /** What must be said of the texts that are not the publisher's own words. */
  readonly notices: Readonly<Record<Exclude<TextStatus, "verbatim">, string>>;
  readonly comparison: string;
  readonly extraction: string;
  readonly search: string;
  readonly accounts: string;
  readonly matrix: string;
  readonly topic: string;
  readonly findingsHead: string;
  readonly commitments: string;
  readonly encounterFacts: string;
  readonly initiator: string;
  readonly duration: string;
  readonly tone: string;
  readonly place: string;
  readonly present: string;
  readonly texts: string;
  readonly diagnostics: string;
  readonly statements: string;
  readonly quantities: string;
  readonly times: string;
  readonly people: string;
  readonly topics: string;
  readonly whole: string;
  readonly partial: string;
  readonly thirdParty: string;
  readonly unknownSide: string;
  readonly firm: string;
  readonly notFirm: string;
  readonly saidBy: string;
  readonly silent: string;
  readonly claimedBy: string;
  readonly acknowledgedBy: string;
  readonly deniedBy: string;
  readonly condition: string;
  readonly derivedFrom: string;
  readonly quotationsHead: string;
  readonly independenceHead: string;
  readonly ownWords: string;
  readonly leftOut: string;
  readonly putIn: string;
  readonly statedSource: string;
  readonly outlier: string;
  readonly engine: string;
  readonly confidence: string;
  readonly rule: string;
  readonly none: string;
  readonly nobody: string;
  readonly undated: string;
  readonly characters: string;
  readonly address: string;
  readonly foldedNote: string;
  readonly found: string;
  readonly notInTheseAccounts: string;
  readonly searched: string;
  readonly provesNothing: string;
  readonly toContents: string;
  readonly source: string;
  readonly cue: string;
  readonly ownVoice: string;
  readonly unresolved: string;
  readonly continues: string;
  countTexts(count: number): string;
  countStatements(count: number): string;
  countPlaces(count: number): string;
  countWitnesses(names: readonly string[]): string;
  printedAs(speaker: string): string;
  shownOf(shown: number, all: number): string;
  searchedTexts(accounts: number): string;
  shareOfText(percent: number): string;
  more(findings: number, quotations: number, commitments: number, facts: number, diagnostics: number): string;
  finding(number: number): string;
  /** A name and, in brackets, what explains it. */
  withCode(name: string, code: string): string;
}

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const english: Messages = {
  ...labels.en,
  tag: "en",
  language: "en",
  accountKinds: {
    "official-readout": "official readout",
    "leader-post": "leader's post",
    "state-media": "state media",
    "independent-media": "independent media",
    transcript: "transcript",
    "joint-statement": "joint statement",
    "fact-sheet": "fact sheet",
    "press-briefing": "press briefing",
    remarks: "remarks",
  },
  encounterKinds: { call: "call", meeting: "meeting", video: "video call", visit: "visit", talks: "talks" },
  notices: {
    example: "Demonstration texts: written for this project, not the parties' own words.",
    retold: "Re-told texts: they give the content in other words than the publisher's. Do not quote them as the publisher's.",
    digest: "Digests: lists of facts only. What a digest does not mention may well have been said.",
  },
  comparison: "Comparison",
  extraction: "Extraction",
  search: "Search",
  accounts: "Accounts",
  matrix: "Who speaks of what",
  topic: "Topic",
  findingsHead: "Findings",
  commitments: "Commitments",
  encounterFacts: "The encounter itself",
  initiator: "asked for by",
  duration: "lasted",
  tone: "tone",
  place: "place",
  present: "also present",
  texts: "The texts",
  diagnostics: "Doubts about the texts",
  statements: "Statements",
  quantities: "Quantities",
  times: "Times",
  people: "People beyond the table of names",
  topics: "Topics",
  whole: "whole text",
  partial: "part of the text",
  thirdParty: "third party",
  unknownSide: "side unknown",
  firm: "firm",
  notFirm: "not firm",
  saidBy: "said by",
  silent: "silent",
  claimedBy: "claimed by",
  acknowledgedBy: "acknowledged by",
  deniedBy: "denied by",
  condition: "if",
  derivedFrom: "follows",
  quotationsHead: "Quotations",
  independenceHead: "Who has it from whom",
  ownWords: "own words",
  leftOut: "left out",
  putIn: "put in",
  statedSource: "names its source",
  outlier: "stands apart from the other texts",
  engine: "Engine",
  confidence: "confidence",
  rule: "rule",
  none: "None.",
  nobody: "nobody",
  undated: "undated",
  characters: "characters",
  address: "address",
  foldedNote: "Folded by side: the strongest level of its texts, and how many of them have it.",
  found: "Found",
  notInTheseAccounts: "Not in these accounts.",
  searched: "Searched",
  provesNothing: "partial: its silence proves nothing",
  toContents: "Skip to the findings",
  source: "source",
  cue: "cue",
  ownVoice: "own voice",
  unresolved: "unresolved",
  continues: "continues",
  countTexts: (count) => many(count, "text", "texts"),
  countStatements: (count) => many(count, "statement", "statements"),
  countPlaces: (count) => many(count, "place", "places"),
  countWitnesses: (names) => `${many(names.length, "independent witness", "independent witnesses")}: ${names.join(", ")}`,
  printedAs: (speaker) => `printed as words of ${speaker}`,
  shownOf: (shown, all) => (shown === all ? many(all, "finding", "findings") : `the first ${shown} of ${all}`),
  searchedTexts: (accounts) => `Not in ${many(accounts, "text", "texts")} searched`,
  shareOfText: (percent) => `${percent}% of the text`,
  more: (findings, quotations, commitments, facts, diagnostics) =>
    `More with --all: ${[
      ...(findings > 0 ? [many(findings, "finding", "findings")] : []),
      ...(quotations > 0 ? [many(quotations, "quotation", "quotations")] : []),
      ...(commitments > 0 ? [many(commitments, "commitment", "commitments")] : []),
      ...(facts > 0 ? [`${many(facts, "fact", "facts")} about the encounter`] : []),
      ...(diagnostics > 0 ? [many(diagnostics, "doubt", "doubts")] : []),
    ].join(", ")}.`,
  finding: (number) => `finding ${number}`,
  withCode: (name, code) => `${name} (${code})`,
};

const chinese: Messages = {
  ...labels.zh,
  tag: "zh-Hans",
  language: "zh",
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
  notices: {
    example: "演示文本：由本项目撰写，并非当事各方原话。",
    retold: "转述文本：内容以他人措辞写成，不得作为发布者原话引用。",
    digest: "摘要文本：仅列事实。摘要未提之事，未必没有谈到。",
  },
  comparison: "比对",
  extraction: "抽取",
  search: "查找",
  accounts: "文本",
  matrix: "谁谈了什么",
  topic: "议题",
  findingsHead: "发现",
  commitments: "承诺",
  encounterFacts: "会晤情况",
  initiator: "由谁提出",
  duration: "时长",
  tone: "气氛",
  place: "地点",
  present: "其他在场人员",
  texts: "各方文本",
  diagnostics: "文本存疑",
  statements: "陈述",
  quantities: "数量",
  times: "时间",
  people: "人名表未载的人物",
  topics: "议题",
  whole: "全文",
  partial: "部分文本",
  thirdParty: "第三方",
  unknownSide: "归属不明",
  firm: "确凿",
  notFirm: "不确凿",
  saidBy: "说及方",
  silent: "未提方",
  claimedBy: "主张方",
  acknowledgedBy: "承认方",
  deniedBy: "否认方",
  condition: "条件",
  derivedFrom: "源自",
  quotationsHead: "引语核对",
  independenceHead: "谁取自谁",
  ownWords: "自己的原话",
  leftOut: "略去",
  putIn: "添入",
  statedSource: "注明来源",
  outlier: "与其他文本明显不同",
  engine: "引擎",
  confidence: "置信度",
  rule: "规则",
  none: "无。",
  nobody: "无",
  undated: "日期不明",
  characters: "字符",
  address: "网址",
  foldedNote: "按方归并：取该方文本中最强一级，并注明有几份文本如此。",
  found: "找到",
  notInTheseAccounts: "这些文本中没有。",
  searched: "已查文本",
  provesNothing: "非全文：未提不能说明问题",
  toContents: "跳到发现",
  source: "来源",
  cue: "引述词",
  ownVoice: "文本自述",
  unresolved: "未能确定",
  continues: "接续",
  countTexts: (count) => `${count}份文本`,
  countStatements: (count) => `${count}条陈述`,
  countPlaces: (count) => `${count}处`,
  countWitnesses: (names) => `${names.length}个独立佐证来源：${names.join("、")}`,
  printedAs: (speaker) => `引作${speaker}的话`,
  shownOf: (shown, all) => (shown === all ? `共${all}条` : `共${all}条，先列${shown}条`),
  searchedTexts: (accounts) => `已查${accounts}份文本，均未提及`,
  shareOfText: (percent) => `占全文${percent}%`,
  more: (findings, quotations, commitments, facts, diagnostics) =>
    `用 --all 可看其余：${[
      ...(findings > 0 ? [`${findings}条发现`] : []),
      ...(quotations > 0 ? [`${quotations}处引语`] : []),
      ...(commitments > 0 ? [`${commitments}项承诺`] : []),
      ...(facts > 0 ? [`${facts}条会晤情况`] : []),
      ...(diagnostics > 0 ? [`${diagnostics}处存疑`] : []),
    ].join("、")}。`,
  finding: (number) => `发现${number}`,
  withCode: (name, code) => `${name}（${code}）`,
};

/** The fixed labels of a language. */
export function getMessages(language: ReportLanguage): Messages {
  return language === "zh" ? chinese : english;
}
