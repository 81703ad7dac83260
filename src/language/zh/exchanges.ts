import type { Span } from "../../domain/span.ts";
import type { NameMention } from "../names/find-names.ts";
import type { Head } from "./heads.ts";
import { readPrefix } from "./sources.ts";

// The verb behind "就 <topic>": 交换意见, 达成共识, 进行沟通. Bounded, so that a hostile text costs nothing.
const closing =
  /(?:坦诚|深入|广泛|充分|全面|真诚|友好|初步|详细|进一步|再次|坦率|共同|已|已经|未|未能|没有|尚未|并未|并|成功|[、和]|的|建设性|富有成效|积极|务实){0,8}(?:交换了?(?:意见|看法|想法)|交流(?:了?(?:意见|看法))?$|达成了?[^，。]{0,14}?(?:共识|一致|协议|谅解|谅解备忘录)|(?:进行|开展|举行|展开)了?[^，。]{0,24}?(?:沟通|讨论|交流|磋商|会谈|交谈|对话|探讨|讨论|交换意见)|(?:沟通|磋商|讨论|商讨|探讨)$|(?:提出|阐明|阐述)了?(?!的)[^，。]{0,8}(?:主张|建议|倡议|看法|意见|立场|观点|举措|措施|方案|构想|设想)$|(?:互致|致)(?:贺电|慰问电|唁电|贺信|贺函|慰问信)$)/u;
const openers = ["就", "围绕", "围绕着"];
const maxTopic = 110;

/** Reads "就 <topic> 交换意见" and its kin: the topic stands between the two halves of the cue. */
export function readExchange(plain: string, clause: Span, names: readonly NameMention[]): Head | undefined {
  const opener = findOpener(plain, clause);
  if (!opener) return undefined;
  const topicStart = opener.end;
  const window = plain.slice(topicStart, Math.min(clause.end, topicStart + maxTopic + 40));
  const found = closing.exec(window);
  if (!found || found.index < 2 || found.index > maxTopic) return undefined;
  const prefix = readPrefix(plain, clause.start, opener.start, names);
  if (!prefix) return undefined;
  let closeStart = topicStart + found.index;
  while (/[、和的]/u.test(plain.charAt(closeStart))) closeStart++;
  return {
    kind: /达成/u.test(found[0]) ? "agree" : "name",
    source: prefix.source,
    cue: [
      { start: prefix.cueStart, end: opener.end },
      { start: closeStart, end: topicStart + found.index + found[0].length },
    ],
    contentStart: topicStart,
    contentEnd: topicStart + (/电|信|函/u.test(found[0]) ? withoutAddressee(window.slice(0, found.index)) : found.index),
    closed: true,
    atClauseEnd: false,
    force: "neutral",
    form: "就",
  };
}

/** 就国庆向某国总统 before 致贺电: the topic alone. */
function withoutAddressee(topic: string): number {
  const found = /(?:分别)?向[^，。向]{2,60}$/u.exec(topic);
  return found && found.index > 1 ? found.index : topic.length;
}

function findOpener(plain: string, clause: Span): Span | undefined {
  const window = plain.slice(clause.start, Math.min(clause.end, clause.start + 48));
  for (const opener of openers) {
    const at = window.indexOf(opener);
    if (at < 0) continue;
    if (opener === "就" && /^就(?:业|是|能|会|要|应|可|将|此|像|在|提出|有)/u.test(window.slice(at, at + 3))) continue;
    return { start: clause.start + at, end: clause.start + at + opener.length };
  }
  return undefined;
}
