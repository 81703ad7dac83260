import type { TopicMention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import { splitParagraphs } from "../../text/paragraphs.ts";
import { segmentSentences } from "../../text/sentences.ts";
import type { DraftFinding } from "../draft-finding.ts";
import { foldSentence } from "../facts/fact-sentence.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import type { Side } from "../sides.ts";
import { speaksOf } from "../silence/silence.ts";
import { soft } from "../silence/worth-of-omission.ts";

/** Longest sentence that is shown whole; of a longer one the clause around the words. In UTF-16 units. */
const longest = { spaced: 240, han: 80 };

/** How far around the words a longer sentence is shown. */
const around = { spaced: 100, han: 33 };

/** A matter of which one side says that it came first ("topped the agenda") and the other does not. */
export function findForemost(sides: readonly Side[]): DraftFinding[] {
  const said = sides.map((side) => ({ side, foremost: side.accounts.flatMap(readForemost) }));
  return said.flatMap(({ side, foremost }): DraftFinding[] =>
    foremost
      .filter(({ topic }) => said.some((other) => other.side !== side && other.foremost.every((known) => known.topic !== topic)))
      .filter(({ topic }, at) => foremost.findIndex((other) => other.topic === topic) === at)
      .map(({ topic }) => ({
        kind: "emphasis",
        point: null,
        topic,
        saidBy: [side.code],
        silent: sides.filter((other) => other !== side && !speaksOf(other, topic)).map(({ code }) => code),
        silentAccounts: [],
        firm: false,
        spans: foremost.filter((other) => other.topic === topic).map(({ read, span }) => evidence(read.account, span)),
        rule: "called-foremost",
        confidence: 0.75,
        worth: 0.66,
        values: null,
      })),
  );
}

interface Foremost {
  readonly read: ReadAccount;
  readonly topic: string;
  readonly span: Span;
}

function readForemost(read: ReadAccount): Foremost[] {
  const { account, pack, extraction } = read;
  const found: Foremost[] = [];
  for (const sentence of segmentSentences(account.text, splitParagraphs(account.text), pack.sentences)) {
    const match = pack.facts.foremost.exec(foldSentence(account.text, sentence).words);
    if (!match) continue;
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const topics = extraction.topics.filter(({ topic, start, end }) => start >= sentence.start && end <= sentence.end && !soft.has(topic));
    const nearest = [...topics].sort((a, b) => distance(a, at) - distance(b, at))[0];
    if (nearest && (isShort(sentence, read) || distance(nearest, at) <= reachOf(read)))
      found.push({ read, topic: nearest.topic, span: clause(sentence, at, read) });
  }
  return found;
}

const isShort = ({ start, end }: Span, { pack }: ReadAccount): boolean => end - start <= (pack.spaced ? longest.spaced : longest.han);

const reachOf = ({ pack }: ReadAccount): number => (pack.spaced ? longest.spaced : longest.han) / 2;

const distance = (topic: TopicMention, { start, end }: Span): number => Math.max(0, start - topic.end, topic.start - end);

function clause(sentence: Span, at: Span, read: ReadAccount): Span {
  const { pack, account } = read;
  if (isShort(sentence, read)) return sentence;
  const reach = pack.spaced ? around.spaced : around.han;
  const { text } = account;
  let start = Math.max(sentence.start, at.start - reach);
  let end = Math.min(sentence.end, at.end + reach);
  const stop = pack.spaced ? /[,;:\s]/u : /[，；：。、]/u;
  while (start > sentence.start && start < at.start && !stop.test(text.charAt(start - 1))) start++;
  while (end < sentence.end && end > at.end && !stop.test(text.charAt(end))) end--;
  return { start, end };
}
