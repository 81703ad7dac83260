import type { TextStatus } from "./account.ts";
import type { Descent, FindingKind, FindingScope, Level, QuotationStatus, Verdict } from "./comparison.ts";
import type { NameMatch, PersonHow } from "./person.ts";
import type { Act, Modality, Resolution } from "./statement.ts";

/** What the values of closed lists are called, the same in reports and in the application. */
export interface Labels {
  readonly levels: Readonly<Record<Level, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly findings: Readonly<Record<FindingKind, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly acts: Readonly<Record<Act, string>>;
  /** What is held against one another. */
  readonly scopes: Readonly<Record<"sides" | FindingScope, string>>;
  readonly quotations: Readonly<Record<QuotationStatus, string>>;
  /** How an account comes to have what another has: goes before the other's name. */
  readonly descents: Readonly<Record<Descent, string>>;
  readonly textStatuses: Readonly<Record<TextStatus, string>>;
  /** How it is known who is meant. */
  readonly resolutions: Readonly<Record<Resolution | PersonHow, string>>;
  /** How a spelling is known to be a person's. */
  readonly nameMatches: Readonly<Record<NameMatch, string>>;
}

const english: Labels = {
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
  scopes: { sides: "between the sides", "one-side": "within one side", press: "handed on by the press" },
  quotations: {
    same: "word for word",
    trimmed: "trimmed",
    altered: "altered",
    translation: "translation",
    "not-found": "not found",
    unchecked: "unchecked",
  },
  descents: { copies: "copies", translates: "translates", rewrites: "rewrites", quotes: "quotes" },
  textStatuses: { verbatim: "verbatim", retold: "re-told", digest: "digest", example: "demonstration text" },
  resolutions: {
    table: "name in the table",
    title: "by title",
    "short-form": "short form",
    pronoun: "pronoun",
    joint: "the parties together",
    described: "described",
    carried: "carried on",
    account: "the account itself",
    decided: "decided by a person",
  },
  nameMatches: {
    table: "in the table",
    own: "as written",
    same: "same letters",
    pinyin: "pinyin",
    "wade-giles": "Wade–Giles",
    cantonese: "Cantonese, Hong Kong",
    palladius: "Palladius",
    "chinese-in-hangul": "Chinese by Korean rules",
    "sino-korean": "Sino-Korean reading",
    "korean-in-latin": "Korean romanised",
    kontsevich: "Kontsevich",
    "cyrillic-in-latin": "Cyrillic romanised",
    "foreign-in-cyrillic": "sound, in Cyrillic",
    "foreign-in-han": "sound, in Chinese",
    "foreign-in-hangul": "sound, in Korean",
  },
};

const chinese: Labels = {
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
  scopes: { sides: "各方之间", "one-side": "同一方内部", press: "媒体转述" },
  quotations: {
    same: "一字不差",
    trimmed: "有删节",
    altered: "有改动",
    translation: "译文",
    "not-found": "查无此语",
    unchecked: "未能核对",
  },
  descents: { copies: "照录", translates: "翻译", rewrites: "改写", quotes: "引用" },
  textStatuses: { verbatim: "原文", retold: "转述", digest: "摘要", example: "演示文本" },
  resolutions: {
    table: "人名表所载",
    title: "据头衔",
    "short-form": "简称",
    pronoun: "代词",
    joint: "各方合称",
    described: "描述语",
    carried: "承前省略",
    account: "文本自述",
    decided: "由人判定",
  },
  nameMatches: {
    table: "人名表所载",
    own: "原文写法",
    same: "写法相同",
    pinyin: "汉语拼音",
    "wade-giles": "威妥玛拼音",
    cantonese: "香港粤语拼写",
    palladius: "帕拉季俄译",
    "chinese-in-hangul": "韩文译音",
    "sino-korean": "韩文汉字音",
    "korean-in-latin": "韩语罗马字",
    kontsevich: "孔采维奇俄译",
    "cyrillic-in-latin": "西里尔转写",
    "foreign-in-cyrillic": "俄文译音",
    "foreign-in-han": "中文译音",
    "foreign-in-hangul": "韩文译音（外文名）",
  },
};

/** Labels by language of the interface. */
export const labels: Readonly<Record<"en" | "zh", Labels>> = { en: english, zh: chinese };
