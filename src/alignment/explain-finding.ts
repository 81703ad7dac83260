import { findTopic } from "../domain/topics.ts";
import { printable } from "../text/printable.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { explainDifference } from "./explain-difference.ts";

/** The sentence that tells a finding, as a person would write it. Words of the texts stand in quotation marks; nothing else does. */
export function explainFinding(finding: DraftFinding, language: "en" | "zh", whole: ReadonlySet<string>): string {
  const difference = inDifference(finding, language);
  if (difference !== null) return difference + explainSecondHand(finding, language);
  const held = finding.silentAccounts.filter((id) => whole.has(id)).length;
  const told = language === "zh" ? inChinese(finding, held) : inEnglish(finding, held);
  return told + explainWitnesses(finding, language) + explainSecondHand(finding, language);
}

/** Behind words that stand in the press alone: whose they are said to be. */
function explainSecondHand({ secondHand }: DraftFinding, language: "en" | "zh"): string {
  if (!secondHand) return "";
  return language === "zh" ? `（${secondHand.join("、")} 的说法据媒体转述。）` : ` (${and(secondHand)} as quoted by the press.)`;
}

/** Behind what is corroborated: by how many, where more accounts tell it than bear it out. */
function explainWitnesses({ kind, witnesses, spans }: DraftFinding, language: "en" | "zh"): string {
  const telling = new Set(spans.map(({ account }) => account)).size;
  if (kind !== "corroborated" || !witnesses || telling <= witnesses.length) return "";
  const count = witnesses.length;
  if (language === "zh") return `共${telling}份文本，独立来源${count}个。`;
  return ` ${telling} accounts, ${count === 1 ? "but one independent witness" : `${count} independent witnesses`}.`;
}

/** Two accounts that differ in something that has a name: the sentence names it, with both values. */
function inDifference(finding: DraftFinding, language: "en" | "zh"): string | null {
  if (finding.kind !== "wording" && finding.kind !== "conflict") return null;
  const values = finding.values ?? ["", ""];
  const told = explainDifference(
    finding.rule,
    { values: [shortened(values[0]), shortened(values[1])], words: [first(finding), second(finding)] },
    language,
  );
  if (told === null) return null;
  const label = finding.topic ? (findTopic(finding.topic)?.label[language] ?? finding.topic) : null;
  const about = label === null ? "" : language === "zh" ? `${label}：` : `${label}: `;
  const cannot =
    finding.kind === "conflict" && !/cannot be true|cannot both stand|contradict|不能同时成立|相互矛盾/.test(told)
      ? language === "zh"
        ? "两种说法不能同时成立；"
        : "both cannot be true; "
      : "";
  const parties = finding.saidBy.join(language === "zh" ? "、" : " and ");
  const scope = finding.scope ? (language === "zh" ? withinInChinese(finding, parties) : within(finding, parties)) : "";
  const sentence = `${about}${scope}${cannot}${told}`;
  return language === "zh" ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function inEnglish(f: DraftFinding, held: number): string {
  const topic = f.topic ? (findTopic(f.topic)?.label.en ?? f.topic) : null;
  const about = topic ? `${topic}: ` : "";
  const said = and(f.saidBy) || "the press";
  const silent = and(f.silent);
  const [a, b] = f.values ?? [];
  const words = first(f);
  switch (f.kind) {
    case "omission": {
      const where = `the ${f.silentAccounts.length === 1 ? "text" : `${f.silentAccounts.length} texts`} of ${silent} (${heldWhole(held, f.silentAccounts.length)})`;
      if (f.rule === "initiator-told-by-one")
        return `Initiator: only ${said} says who asked for the talk (“${words}”); ${where} ${f.silentAccounts.length === 1 ? "does" : "do"} not.`;
      if (f.rule === "length-told-by-one")
        return `Length: only ${said} says how long the talk took (“${words}”); ${where} ${f.silentAccounts.length === 1 ? "does" : "do"} not.`;
      if (f.rule === "figure-absent")
        return `${about}both speak of it, but only ${said} gives a figure (“${words}”); ${where} ${f.silentAccounts.length === 1 ? "has" : "have"} no such figure.`;
      if (f.rule === "joint-text-only") return `${about}the joint text has “${words}”; nothing like it was found in ${where}.`;
      return f.rule === "topic-absent"
        ? `${about}only ${said} speaks of it (“${words}”); the topic stands nowhere in ${where}.`
        : `${about}only ${said} says “${words}”; nothing like it was found in ${where}.`;
    }
    case "told-for-other":
      return f.rule === "no-account-of-own-side"
        ? `${about}${said} tells this for the other side (“${words}”), of which no account of its own is held.`
        : `${about}${said} tells this for the ${silent} side: “${words}”; ${silent}’s own ${f.silentAccounts.length === 1 ? "text does" : "texts do"} not print it.`;
    case "corroborated":
      if (f.rule === "tone") return `Tone: the sides characterise the talk alike: “${a}” and “${b}”.`;
      if (f.rule === "told-by-papers")
        return `Background: several papers tell it of their own knowledge and no side does: “${words}”, “${second(f)}”.`;
      if (f.rule === "listed-by-both") return `${labelsOf(a, "en")}: both speak of these: “${words}”, “${second(f)}”.`;
      if (f.rule === "topic-in-both" || f.rule === "named-by-both") return `${about}both speak of it: “${words}”, “${second(f)}”.`;
      return f.rule === "same-length"
        ? `Length: the accounts agree (“${a}”, “${b}”).`
        : `${about}${and(f.saidBy)} both tell this: “${words}”, “${second(f)}”.`;
    case "wording":
      if (f.rule === "press-firmer")
        return `${about}${said}’s own words are “${a}” (“${words}”); handed on ${chainInEnglish(f)} as “${b}”: “${second(f)}”.`;
      if (f.rule === "scope-differs")
        return `${about}${said}’s own words are “${a}”; handed on ${chainInEnglish(f)} as “${b}”: “${second(f)}”.`;
      if (f.rule === "obligation-differs")
        return `${about}${within(f, said)}“${a}” in one version (“${words}”) is “${b}” in another (“${second(f)}”).`;
      if (f.rule === "firmness-differs" && f.scope)
        return `${about}${within(f, said)}same matter, other firmness: ${a} in “${words}”, ${b} in “${second(f)}”.`;
      if (f.rule === "amounts-differ" && f.scope) return `${about}${within(f, said)}the amounts differ: “${a}” and “${b}”.`;
      if (f.rule === "firmness-differs") return `${about}same matter, other firmness: ${a} in “${words}”, ${b} in “${second(f)}”.`;
      if (f.rule === "date-line") return `Date: one day by each side’s own clock: “${words}” (${a}) and “${second(f)}” (${b}).`;
      if (f.rule === "two-renderings")
        return `${about}${within(f, said)}two accounts put one sentence in different words: “${words}” and “${second(f)}”.`;
      if (f.rule === "tone") return `Tone: the sides characterise the talk in other words: “${a}” and “${b}”.`;
      if (f.rule === "outcome-name") return `Outcome: the sides name what the talks came to in other words: “${a}” and “${b}”.`;
      return `${about}same matter in other words: “${words}” and “${second(f)}”.`;
    case "conflict":
      if (f.rule === "other-length") return `Length: the accounts disagree: “${a}” and “${b}”.`;
      if (f.rule === "other-initiator") return `Initiator: one account names ${a}, another ${b}.`;
      return `${about}both cannot be true: “${words}” and “${second(f)}”.`;
    case "both-silent":
      if (f.rule === "length-told-by-press")
        return `Length: only the press says how long the talk took (“${words}”); ${and(f.silent)} do not.`;
      if (f.rule === "told-by-press")
        return `${about}the press has it come up (“${words}”); the whole texts of ${and(f.silent)} do not name it.`;
      if (f.rule === "silent-against-history") {
        const [count, of] = (a ?? "").split("/");
        return `${about}neither ${f.silent.join(" nor ")} names it; both did in ${count} of their last ${of} talks held here (${b}).`;
      }
      return `Initiator: neither ${f.silent.join(" nor ")} says who asked for the talk.`;
    case "emphasis":
      if (f.rule === "text-length") return `Length: the text of ${said} is about ${a} times as long as that of ${b} (“${words}…”).`;
      if (f.rule === "other-order")
        return `${about}two accounts of ${said} order their matters otherwise: first in one (“${words}”), ${ordinal(a)} of ${b} in the other (“${second(f)}”).`;
      if (f.rule === "called-foremost") return `${about}${said} puts it above all else (“${words}”); the other side does not.`;
      if (f.rule === "thanks-unreturned")
        return `Thanks: ${said} has its leader thank the other side (“${words}”); ${silent} prints neither thanks nor praise in return.`;
      return f.rule === "named-only"
        ? `${about}${said} dwells on it (${a} of its text: “${words}”); the other side only names it (“${last(f)}”).`
        : `${about}${said} gives it far more room than the other side, ${a} of its text against ${b}: “${words}” beside “${last(f)}”.`;
    case "quotation-altered":
      return `${about}printed as ${said}’s words: “${words}”; ${said}’s own text has “${second(f)}”${changedInEnglish(a, b)}${f.rule === "not-the-retold-words" ? " (held as a re-telling, so this proves little)" : ""}.`;
    default:
      return f.kind satisfies never;
  }
}

function inChinese(f: DraftFinding, held: number): string {
  const topic = f.topic ? (findTopic(f.topic)?.label.zh ?? f.topic) : null;
  const about = topic ? `${topic}：` : "";
  const said = f.saidBy.join("、") || "媒体";
  const silent = f.silent.join("、");
  const [a, b] = f.values ?? [];
  const words = first(f);
  switch (f.kind) {
    case "omission": {
      const where = `${silent} 的 ${f.silentAccounts.length} 份文本（其中 ${held} 份全文在手）`;
      if (f.rule === "initiator-told-by-one") return `发起方：仅 ${said} 说明由谁提出（“${words}”），${where}未提。`;
      if (f.rule === "length-told-by-one") return `时长：仅 ${said} 说明历时多久（“${words}”），${where}未提。`;
      if (f.rule === "joint-text-only") return `${about}联合文本写有“${words}”，${where}中没有。`;
      if (f.rule === "figure-absent") return `${about}双方都谈到，但仅 ${said} 给出数字（“${words}”），${where}没有。`;
      return f.rule === "topic-absent"
        ? `${about}仅 ${said} 提及（“${words}”），${where}未涉及这一话题。`
        : `${about}仅 ${said} 提到“${words}”，${where}中未找到相近说法。`;
    }
    case "told-for-other":
      return f.rule === "no-account-of-own-side"
        ? `${about}${said} 转述对方的话（“${words}”），手头没有对方自己的文本。`
        : `${about}${said} 称 ${silent} 方表示“${words}”，${silent} 方自己的文本没有刊出。`;
    case "corroborated":
      if (f.rule === "tone") return `气氛：双方用词相近：“${a}”、“${b}”。`;
      if (f.rule === "told-by-papers") return `背景：多家媒体自行报道，各方文本均未提及：“${words}”、“${second(f)}”。`;
      if (f.rule === "listed-by-both") return `${labelsOf(a, "zh")}：双方都谈到：“${words}”、“${second(f)}”。`;
      if (f.rule === "topic-in-both" || f.rule === "named-by-both") return `${about}双方都谈到：“${words}”、“${second(f)}”。`;
      return f.rule === "same-length" ? `时长：各文本一致（“${a}”、“${b}”）。` : `${about}${said} 都提到：“${words}”、“${second(f)}”。`;
    case "wording":
      if (f.rule === "press-firmer")
        return `${about}${said} 自己的说法为“${a}”（“${words}”），${chainInChinese(f)}转述为“${b}”：“${second(f)}”。`;
      if (f.rule === "scope-differs") return `${about}${said} 自己的说法为“${a}”，${chainInChinese(f)}转述为“${b}”：“${second(f)}”。`;
      if (f.rule === "obligation-differs")
        return `${about}${withinInChinese(f, said)}一份文本作“${a}”（“${words}”），另一份作“${b}”（“${second(f)}”）。`;
      if (f.rule === "firmness-differs" && f.scope)
        return `${about}${withinInChinese(f, said)}同一事项，确定程度不同：“${words}”（${firmnessInChinese(a)}）、“${second(f)}”（${firmnessInChinese(b)}）。`;
      if (f.rule === "amounts-differ" && f.scope) return `${about}${withinInChinese(f, said)}数额不同：“${a}”、“${b}”。`;
      if (f.rule === "firmness-differs")
        return `${about}同一事项，确定程度不同：“${words}”（${firmnessInChinese(a)}）、“${second(f)}”（${firmnessInChinese(b)}）。`;
      if (f.rule === "date-line") return `日期：各方按各自时间记为同一天：“${words}”（${a}）、“${second(f)}”（${b}）。`;
      if (f.rule === "two-renderings") return `${about}${withinInChinese(f, said)}两份文本对同一句话措辞不同：“${words}”、“${second(f)}”。`;
      if (f.rule === "tone") return `气氛：双方用词不同：“${a}”、“${b}”。`;
      if (f.rule === "outcome-name") return `成果：双方对会谈成果的称谓不同：“${a}”、“${b}”。`;
      return `${about}同一事项，措辞不同：“${words}”、“${second(f)}”。`;
    case "conflict":
      if (f.rule === "other-length") return `时长：说法不一：“${a}”、“${b}”。`;
      if (f.rule === "other-initiator") return `发起方：一份文本称 ${a}，另一份称 ${b}。`;
      return `${about}两种说法不能同时成立：“${words}”、“${second(f)}”。`;
    case "both-silent":
      if (f.rule === "length-told-by-press") return `时长：仅媒体说明历时多久（“${words}”），${silent} 均未提。`;
      if (f.rule === "told-by-press") return `${about}媒体称有谈及（“${words}”），${silent} 的全文均未提到。`;
      if (f.rule === "silent-against-history") {
        const [count, of] = (a ?? "").split("/");
        return `${about}${silent} 此次均未提及；在手头此前最近 ${of} 次会谈中，双方有 ${count} 次都谈到（${b?.replace(/, /g, "、")}）。`;
      }
      return `发起方：${silent} 均未说明由谁提出通话或会晤。`;
    case "emphasis":
      if (f.rule === "text-length") return `篇幅：${said} 的文本约为 ${b} 的 ${a} 倍（“${words}……”）。`;
      if (f.rule === "other-order")
        return `${about}${said} 的两份文本次序不同：一份置于首位（“${words}”），另一份列第 ${a}（“${second(f)}”）。`;
      if (f.rule === "called-foremost") return `${about}${said} 称其居首（“${words}”），对方没有这样说。`;
      if (f.rule === "thanks-unreturned")
        return `致谢：${said} 的文本写有对对方的感谢（“${words}”），${silent} 的文本没有相应的感谢或赞扬。`;
      return f.rule === "named-only"
        ? `${about}${said} 着墨颇多（占其文本 ${a}：“${words}”），对方仅点到（“${last(f)}”）。`
        : `${about}${said} 着墨远多于对方（占其文本 ${a}，对方 ${b}）：“${words}”，对方为“${last(f)}”。`;
    case "quotation-altered":
      return `${about}作为 ${said} 的话刊出：“${words}”；${said} 自己的文本为“${second(f)}”${changedInChinese(a, b)}${f.rule === "not-the-retold-words" ? "（手头为转述文本，证明力有限）" : ""}。`;
    default:
      return f.kind satisfies never;
  }
}

/** Labels of several topics, given by their codes. */
const labelsOf = (codes: string | undefined, language: "en" | "zh"): string =>
  (codes ?? "")
    .split(", ")
    .map((code) => findTopic(code)?.label[language] ?? code)
    .join(language === "zh" ? "、" : ", ");

/** "3" → "third"; further down, "7th". */
function ordinal(place: string | undefined): string {
  return ["", "first", "second", "third", "fourth", "fifth", "sixth"][Number(place)] ?? `${place}th`;
}

/** What is no difference between sides says so first. */
const within = (f: DraftFinding, said: string): string =>
  f.scope === "one-side" ? `within one side (${said}): ` : `${said} as handed on by the press: `;
const withinInChinese = (f: DraftFinding, said: string): string => (f.scope === "one-side" ? `${said} 一方内部：` : `媒体转述 ${said}：`);

/** Through how many accounts words have come. */
const chainInEnglish = (f: DraftFinding): string => (f.spans.length > 2 ? `by ${f.spans.length - 1} accounts, in the end` : "");
const chainInChinese = (f: DraftFinding): string => (f.spans.length > 2 ? `经${f.spans.length - 1}份文本` : "");

/** Own words and printed ones, where they differ: put in, left out, or exchanged. */
function changedInEnglish(own = "", printed = ""): string {
  if (own === "" && printed === "") return "";
  if (own === "") return `; put in: “${shortened(printed)}”`;
  return printed === "" ? `; left out: “${shortened(own)}”` : `; changed: “${shortened(own)}” into “${shortened(printed)}”`;
}

function changedInChinese(own = "", printed = ""): string {
  if (own === "" && printed === "") return "";
  if (own === "") return `；添加：“${shortened(printed)}”`;
  return printed === "" ? `；删去：“${shortened(own)}”` : `；“${shortened(own)}”改为“${shortened(printed)}”`;
}

const firmness: Readonly<Record<string, string>> = {
  considering: "考虑中",
  intends: "有意",
  will: "将",
  ongoing: "进行中",
  agreed: "已同意",
  signed: "已签署",
  done: "已完成",
};

const firmnessInChinese = (code: string | undefined): string => firmness[code ?? ""] ?? code ?? "";

function heldWhole(held: number, all: number): string {
  if (held === 0) return "not held whole, so this proves nothing";
  return held === all ? "held whole" : `${held} of them held whole`;
}

function and(parties: readonly string[]): string {
  return parties.length < 2 ? (parties[0] ?? "") : `${parties.slice(0, -1).join(", ")} and ${parties.at(-1)}`;
}

/** Longest quotation inside a sentence; the spans hold the rest. In UTF-16 units. */
const room = 160;

const first = (f: DraftFinding): string => shortened(f.spans[0]?.quote ?? "");

const last = (f: DraftFinding): string => shortened(f.spans.at(-1)?.quote ?? "");
function second(f: DraftFinding): string {
  const [lead] = f.spans;
  return shortened((f.spans.find((span) => span.account !== lead?.account) ?? f.spans[1])?.quote ?? "");
}

function shortened(words: string): string {
  const line = printable(words).replace(/\s+/g, " ").trim();
  if (line.length <= room) return line;
  const cut = line.slice(0, room);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
