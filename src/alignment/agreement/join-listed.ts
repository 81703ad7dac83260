import type { EvidenceSpan } from "../../domain/span.ts";
import type { DraftFinding } from "../draft-finding.ts";
import type { ReadAccount } from "../read-account.ts";

/** Longest enumeration that is shown as one, in UTF-16 units. */
const longest = { spaced: 300, han: 100 };

/** Rules by which two sides are found to name one thing, and all by which they are found to speak of it. */
const naming = new Set(["named-by-both", "topic-in-both", "listed-by-both"]);
const joinable = new Set([...naming, "same-matter"]);

const sentenceEnd = { spaced: /[!?\n;]|(?<![\s.]\p{Lu})\.(?=\s)/u, han: /[。！？；\n]/ };

/** Further topics told by one finding are worth this much on top. */
const worthOfItem = 0.03;

/**
 * Joins what two sides both name one after another in one sentence each: "counternarcotics, artificial intelligence and climate" is one finding, not three.
 * The joined one shows both enumerations, and its topics are its values.
 */
export function joinListed(findings: readonly DraftFinding[], accounts: readonly ReadAccount[]): readonly DraftFinding[] {
  const byId = new Map(accounts.map((read) => [read.account.id, read]));
  const joined: DraftFinding[] = [];
  const topicsOf = new Map<DraftFinding, readonly string[]>();
  for (const finding of findings) {
    const at = joined.findIndex((other) => belongTogether(other, finding, byId));
    const other = joined[at];
    if (!other) {
      joined.push(finding);
      continue;
    }
    const topics = [...new Set([...(topicsOf.get(other) ?? topicsIn(other)), ...topicsIn(finding)])];
    const whole = join(other, finding, byId, topics);
    topicsOf.set(whole, topics);
    joined[at] = whole;
  }
  return joined;
}

const topicsIn = ({ topic }: DraftFinding): readonly string[] => (topic ? [topic] : []);

/** The two accounts that a finding shows first, and where. */
function leads({ spans }: DraftFinding): readonly [EvidenceSpan, EvidenceSpan] | null {
  const [a] = spans;
  const b = spans.find(({ account }) => account !== a?.account);
  return a && b ? (a.account < b.account ? [a, b] : [b, a]) : null;
}

function belongTogether(one: DraftFinding, other: DraftFinding, byId: ReadonlyMap<string, ReadAccount>): boolean {
  if (![one, other].every(({ kind, rule }) => kind === "corroborated" && joinable.has(rule))) return false;
  const [left, right] = [leads(one), leads(other)];
  if (!left || !right) return false;
  return [0, 1].every((at) => {
    const [a, b] = [left[at], right[at]];
    const read = a && byId.get(a.account);
    return a !== undefined && b !== undefined && read !== undefined && a.account === b.account && inOneStretch(read, a, b);
  });
}

/** Whether two places stand in one sentence, close enough to be shown as one. */
function inOneStretch({ account, pack }: ReadAccount, a: EvidenceSpan, b: EvidenceSpan): boolean {
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
  if (end - start > (pack.spaced ? longest.spaced : longest.han)) return false;
  const between = account.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return !(pack.spaced ? sentenceEnd.spaced : sentenceEnd.han).test(between);
}

function join(one: DraftFinding, other: DraftFinding, byId: ReadonlyMap<string, ReadAccount>, topics: readonly string[]): DraftFinding {
  const spans: EvidenceSpan[] = [...one.spans];
  for (const span of other.spans) {
    const at = spans.findIndex((known) => {
      const read = byId.get(span.account);
      return known.account === span.account && read !== undefined && inOneStretch(read, known, span);
    });
    const known = spans[at];
    const read = byId.get(span.account);
    if (!known || !read) spans.push(span);
    else {
      const [start, end] = [Math.min(known.start, span.start), Math.max(known.end, span.end)];
      spans[at] = { account: span.account, start, end, quote: read.account.text.slice(start, end) };
    }
  }
  const listed = topics.length > 1 && naming.has(one.rule) && naming.has(other.rule);
  return {
    ...one,
    spans,
    saidBy: [...new Set([...one.saidBy, ...other.saidBy])],
    rule: listed ? "listed-by-both" : naming.has(one.rule) ? other.rule : one.rule,
    topic: one.topic ?? other.topic,
    confidence: Math.min(one.confidence, other.confidence),
    worth: Math.max(one.worth, other.worth) + worthOfItem,
    values: listed ? [topics.join(", "), ""] : null,
  };
}
