import { labelsOfListed as labels } from "./lead-topic.ts";
import type { ToldFinding } from "./told-finding.ts";

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const places = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

const count = (n: number): string => numbers[n] ?? String(n);

/** The sentence of a finding that is no difference between two tellings. */
export function tellInEnglish(told: ToldFinding): string {
  const { draft, tellers, said, first, second, last, a, b, x, y } = told;
  const s = draft.saidBy.length > 1 ? "" : "s";
  const about = told.topic === null ? "" : `${told.topic}: `;
  switch (draft.kind) {
    case "omission": {
      const text = draft.silentAccounts.length === 1;
      const where = silentTexts(told);
      const weak = provesLittle(told);
      const does = text ? "does" : "do";
      if (draft.rule === "initiator-told-by-one")
        return `Only ${said} say${s} who asked for the talk (${first}); ${where} ${does} not${weak}.`;
      if (draft.rule === "length-told-by-one")
        return `Only ${said} say${s} how long the talk took (${first}); ${where} ${does} not${weak}.`;
      if (draft.rule === "figure-absent")
        return `${about}only ${said} give${s} a figure (${first}); ${where} ${text ? "speaks" : "speak"} of the matter without it${weak}.`;
      if (draft.rule === "denial-by-one")
        return `${about}only ${said} say${s} that it was not discussed (${first}); ${where} ${does} not mention it${weak}.`;
      const saying = draft.rule === "joint-text-only" ? "the joint statement has" : `only ${said} ${s === "" ? "have" : "has"}`;
      if (draft.inOthersMouth)
        return `${about}only ${said} ${s === "" ? "have" : "has"} ${first}, as words of the other side; ${where} ${text ? "has" : "have"} nothing like it${weak}.`;
      if (draft.rule !== "topic-absent") return `${about}${saying} ${first}; ${where} ${text ? "has" : "have"} nothing like it${weak}.`;
      return told.topic === null
        ? `${saying} ${first}; ${where} ${does} not touch on the subject${weak}.`
        : `${about}only ${said} speak${s} of it (${first}); ${where} ${does} not touch on it${weak}.`;
    }
    case "told-for-other": {
      const text = `${tellers.own(draft.saidBy[0] ?? "")} text`;
      return draft.rule === "no-account-of-own-side"
        ? `${about}${text} attributes to the other side ${first}; no text of that side’s own is held.`
        : `${about}${text} attributes to ${tellers.sides(draft.silent)} ${first}; ${silentTexts(told)} ${draft.silentAccounts.length === 1 ? "does" : "do"} not print this${provesLittle(told)}.`;
    }
    case "corroborated":
      return corroborated(told, about) + witnesses(told);
    case "wording":
      if (draft.rule === "tone") return `The two sides characterise the talk differently: ${a} has “${x}”, ${b} “${y}”.`;
      return `${about}${a} puts it as ${first}, ${b} as ${second}.`;
    case "conflict":
      return `${about}${a} says ${first}, ${b} ${second}.`;
    case "both-silent":
      if (draft.rule === "length-told-by-press") return `Only the press says how long the talk took (${first}); ${neither(told)} does.`;
      if (draft.rule === "told-by-press")
        return `${about}in the press it comes up (${first}); ${neither(told)} has it in a text held whole.`;
      if (draft.rule === "silent-against-history") {
        const [times, of] = x.split("/");
        return `${about}${neither(told)} names it this time; both did in ${count(Number(times))} of their last ${count(Number(of))} talks held here (${y}).`;
      }
      return `${capital(neither(told))} says who asked for the talk.`;
    case "emphasis":
      if (draft.rule === "text-length")
        return `${capital(tellers.own(draft.saidBy[0] ?? ""))} text is about ${count(Number(x))} times as long as ${tellers.own(y)} text.`;
      if (draft.rule === "other-order")
        return `${about}two texts of ${said} order their matters differently: it comes first in ${a} (${first}) and ${places[Number(x)] ?? `${x}th`} of ${count(Number(y))} in ${b} (${second}).`;
      if (draft.rule === "called-foremost") return `${about}${said} put${s} it above all else (${first}).`;
      if (draft.rule === "thanks-unreturned")
        return `${capital(said)} thank${s} the other side (${first}); ${tellers.sides(draft.silent)} print${draft.silent.length > 1 ? "" : "s"} neither thanks nor praise in return.`;
      return draft.rule === "named-only"
        ? `${about}${said} ${isRoom(x) ? `dwell${s} on it (${share(x)} of its text: ${first})` : `say${s} something on it (${first})`}; ${tellers.teller(draft.spans.at(-1)?.account ?? "")} only names it (${last}).`
        : `${about}${said} give${s} it far more room than ${tellers.teller(draft.spans.at(-1)?.account ?? "")}, ${share(x)} of its text against ${share(y)}: ${first} beside ${last}.`;
    case "quotation-altered":
      return altered(told, about);
    default:
      return draft.kind satisfies never;
  }
}

function corroborated({ draft, said, a, b, first, second }: ToldFinding, about: string): string {
  if (draft.rule === "tone") return `The two sides characterise the talk alike: ${a} has ${first}, ${b} ${second}.`;
  if (draft.rule === "same-length") return `The accounts agree on how long the talk took: ${a} has ${first}, ${b} ${second}.`;
  if (draft.rule === "told-by-papers")
    return `Background that no side gives: ${a} and ${b} both tell it of their own knowledge, ${first} and ${second}.`;
  if (draft.rule === "listed-by-both") return `${labels(draft, "en", ", ")}: ${a} and ${b} both name these, ${first} and ${second}.`;
  if (first === second) return `${about}${a} and ${b} both have ${first}.`;
  const naming = draft.rule === "topic-in-both" || draft.rule === "named-by-both";
  const verb = naming ? (about === "" ? "touch on the same subject" : "speak of it") : "say this";
  return draft.saidBy.length > 2
    ? `${about}${said} all ${verb}: ${a} has ${first}, ${b} ${second}.`
    : `${about}${a} and ${b} both ${verb}: ${first} and ${second}.`;
}

/** Behind what is corroborated: by how many, where more texts tell it than bear it out. */
function witnesses({ draft: { witnesses, spans } }: ToldFinding): string {
  const telling = new Set(spans.map(({ account }) => account)).size;
  if (!witnesses || witnesses.length === 0 || telling <= witnesses.length) return "";
  const texts = `It stands in ${count(telling)} texts`;
  return witnesses.length === 1 ? ` ${texts}, all from one source.` : ` ${texts}, from ${count(witnesses.length)} independent sources.`;
}

/** Behind a silence of texts of which none is held whole. */
const provesLittle = ({ draft: { silentAccounts }, tellers }: ToldFinding): string =>
  silentAccounts.some((id) => tellers.isWhole(id)) ? "" : ", which proves little";

/** "China’s text, held whole,"; "the four US texts, one of them held whole,". */
function silentTexts({ draft: { silent, silentAccounts }, tellers }: ToldFinding): string {
  const n = silentAccounts.length;
  const held = silentAccounts.filter((id) => tellers.isWhole(id)).length;
  const one = n === 1;
  const [side] = silent;
  const texts = one ? "text" : `${count(n)} texts`;
  const owned =
    silent.length > 1 || side === undefined
      ? `the ${texts} of ${tellers.sides(silent)}`
      : `${tellers.own(side)} ${texts}`.replace(/^the (\p{Lu}+) (?!text$)(\w+) texts$/u, "the $2 $1 texts");
  if (held === 0) return `${owned}, held only in part,`;
  if (held === n) return `${owned}, ${one ? "" : n === 2 ? "both " : "all "}held whole,`;
  return `${owned}, ${count(held)} of them held whole,`;
}

function neither({ draft: { silent }, tellers }: ToldFinding): string {
  if (silent.length === 2) return `neither ${tellers.side(silent[0] ?? "")} nor ${tellers.side(silent[1] ?? "")}`;
  return `none of ${tellers.sides(silent)}`;
}

function altered({ draft, said, tellers, first, second, x, y }: ToldFinding, about: string): string {
  const retold = draft.rule === "not-the-retold-words" ? " (held only in a retelling, so this proves little)" : "";
  const paper = tellers.account(draft.spans[0]?.account ?? "");
  const [side] = draft.saidBy;
  const own = side === undefined ? "the speaker’s own text" : `${tellers.own(side)} text itself`;
  return `${about}${paper} prints ${first} as the words of ${said}; ${own} has ${second}${changed(x, y)}${retold}.`;
}

/** Longest words that are told as a change: beyond, the two quotations show it better. */
const shortChange = 40;

function changed(own: string, printed: string): string {
  if ((own === "" && printed === "") || own.length > shortChange || printed.length > shortChange || /…/.test(own + printed)) return "";
  if (own === "") return ` (put in: “${printed}”)`;
  return printed === "" ? ` (left out: “${own}”)` : ` (“${own}” became “${printed}”)`;
}

/** From this share of a text on a topic is dwelt on. */
const isRoom = (percent: string): boolean => Number.parseFloat(percent) >= 7;

const share = (percent: string): string => percent.replace(/\s+%/, "%");

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
