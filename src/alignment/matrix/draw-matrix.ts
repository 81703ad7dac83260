import type { Level, MatrixCell, MatrixRow } from "../../domain/comparison.ts";
import type { TopicMention } from "../../domain/mention.ts";
import type { Statement } from "../../domain/statement.ts";
import { findTopic } from "../../domain/topics.ts";
import type { Claim } from "../claims/claim.ts";
import { carriedTopics } from "../emphasis/carried-topics.ts";
import { evidence, isWhole, type ReadAccount } from "../read-account.ts";

/** How much of a claim's words must be left beside the topic word itself for its content to count as given. */
const contentWords = { spaced: 40, han: 14 };

/** An account gives content where it dwells on the topic: for this share of its text, or this many UTF-16 units; a clause in passing only names it. */
const dwelling = { share: 0.08, spaced: 500, han: 170 };

/** Topics × accounts: who gives content, who only names, who denies, who is silent. Rows in the order of `domain/topics.ts` by weight of text. */
export function drawMatrix(
  accounts: readonly ReadAccount[],
  claims: ReadonlyMap<string, readonly Claim[]>,
  language: "en" | "zh",
): readonly MatrixRow[] {
  const codes = [...new Set(accounts.flatMap((read) => read.extraction.topics.map((topic) => topic.topic)))];
  const carried = new Map([...claims].map(([id, own]) => [id, carriedTopics(own)]));
  const rows = codes.map((code): MatrixRow => {
    const cells = accounts.map((read) => {
      const topicsOf = carried.get(read.account.id);
      const own = claims.get(read.account.id) ?? [];
      return cellOf(
        read,
        own.filter((claim) => topicsOf?.(claim).some((topic) => topic === code || topic.startsWith(`${code}/`))),
        code,
      );
    });
    return { topic: code, label: findTopic(code)?.label[language] ?? code, cells };
  });
  const weight = (row: MatrixRow): number =>
    row.cells.reduce(
      (sum, cell) => sum + (cell.level === "quoted" ? 3 : cell.level === "mentioned" || cell.level === "denied" ? 1 : 0) + cell.share,
      0,
    );
  return rows.sort((a, b) => weight(b) - weight(a) || (a.topic < b.topic ? -1 : 1));
}

function cellOf(read: ReadAccount, about: readonly Claim[], code: string): MatrixCell {
  const { account, extraction } = read;
  const mentions = extraction.topics.filter((topic) => topic.topic === code || topic.topic.startsWith(`${code}/`));
  if (mentions.length === 0)
    return { account: account.id, level: isWhole(account) ? "silent" : "unknown", spans: [], share: 0, rank: null };
  const spans = about.length > 0 ? about.map((claim) => claim.span) : mentions;
  const covered = about.reduce((sum, claim) => sum + claim.span.end - claim.span.start, 0);
  // A stretch that lists several matters is not about each of them in full.
  const devoted = about.reduce((sum, { span, topics }) => sum + (span.end - span.start) / Math.max(1, mattersIn(topics)), 0);
  const room = devoted >= dwelling.share * account.text.length || devoted >= (read.pack.spaced ? dwelling.spaced : dwelling.han);
  // A digest does not tell how much room the account itself gave.
  const dwells = room && account.textStatus !== "digest";
  const level = levelOf(about, mentions, code, dwells);
  return {
    account: account.id,
    level,
    spans: spans.map((span) => evidence(account, span)),
    share: Math.round((1000 * covered) / Math.max(1, account.text.length)) / 1000,
    rank: rankOf(extraction.topics, code),
  };
}

/** Matters among topics, of which parts of one are one. */
const mattersIn = (topics: readonly string[]): number => new Set(topics.map((topic) => topic.split("/")[0])).size;

/** Denied where every statement on the topic says that it was not discussed; quoted where some statement gives content; else only named. */
function levelOf(about: readonly Claim[], mentions: readonly TopicMention[], code: string, dwells: boolean): Level {
  const told = about.filter((claim) => !claim.narrating);
  if (told.length > 0 && told.every((claim) => claim.statement.modality === "not-discussed")) return "denied";
  return dwells && told.some((claim) => givesContent(claim, mentions, code)) ? "quoted" : "mentioned";
}

/** A mention ("discussed Taiwan") or an item of a list names; a statement about it whose words go beyond the topic word gives content. */
function givesContent(claim: Claim, mentions: readonly TopicMention[], code: string): boolean {
  if (isNaming(claim.statement)) return false;
  const { span, source } = claim;
  const topicWords = mentions
    .filter((m) => m.start >= span.start && m.end <= span.end)
    .reduce((sum, m) => Math.max(sum, m.end - m.start), 0);
  const others = claim.topics.filter((topic) => topic !== code && !topic.startsWith(`${code}/`) && !code.startsWith(`${topic}/`)).length;
  const needed = source.pack.spaced ? contentWords.spaced : contentWords.han;
  return (span.end - span.start - topicWords) / (1 + others) >= needed || claim.quantities.length > 0;
}

function isNaming(statement: Statement): boolean {
  return statement.type === "mention" || statement.act === "mention";
}

function rankOf(topics: readonly TopicMention[], code: string): number | null {
  const order = [...new Set(topics.map((topic) => topic.topic))];
  const at = order.findIndex((topic) => topic === code || topic.startsWith(`${code}/`));
  return at < 0 ? null : at + 1;
}
