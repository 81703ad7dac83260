import type { Span } from "../../domain/span.ts";
import { type ComparedClaim, contrastsOf, quoteAt } from "./compared-claim.ts";
import type { ComparedPair, Comparer, Difference } from "./difference.ts";

/** How much it covers: this and that, or that of this; part or whole; in it or beside it; that alone or mostly that. */
export const compareScope: Comparer = (pair) =>
  joinedOrCompound(pair) ?? exclusiveness(pair) ?? addedOrIncluded(pair) ?? extent(pair) ?? strictByOne(pair);

/** Words that name what the word before them narrows: "energy infrastructure". */
const heads: ReadonlySet<string> = new Set(["thing:infrastructure", "thing:facility", "thing:industry"]);

interface Duo {
  readonly codes: string;
  readonly joined: boolean;
  readonly span: Span;
}

/** "Energy and infrastructure" covers all infrastructure; "energy infrastructure" does not. */
function joinedOrCompound({ a, b, shared }: ComparedPair): Difference | null {
  for (const x of duosOf(a)) {
    for (const y of duosOf(b)) {
      if (x.codes !== y.codes || x.joined === y.joined) continue;
      // The same text may have both ("energy and infrastructure, including energy infrastructure").
      if (
        duosOf(a).some((duo) => duo.codes === y.codes && duo.joined === y.joined) ||
        duosOf(b).some((duo) => duo.codes === x.codes && duo.joined === x.joined)
      )
        continue;
      const deed = [...shared].filter((key) => key.startsWith("c:")).length >= 2;
      return {
        dimension: "scope",
        rule: "joined-or-compound",
        values: [quoteAt(a, x.span), quoteAt(b, y.span)],
        spans: [x.span, y.span],
        sure: 0.75,
        together: !deed,
      };
    }
  }
  return null;
}

function duosOf(read: ComparedClaim): readonly Duo[] {
  const things = contrastsOf(read, "thing");
  return things.flatMap((first, at): Duo[] => {
    const second = things.slice(at + 1).find(({ start }) => start >= first.end);
    if (!second || second.contrast === first.contrast || !heads.has(second.contrast)) return [];
    const between = read.words.slice(first.end - read.claim.span.start, second.start - read.claim.span.start);
    const joined = read.claim.source.pack.comparison.sideBySide.test(between);
    if (!joined && !/^[\s-]*$/u.test(between)) return [];
    return [{ codes: `${first.contrast}+${second.contrast}`, joined, span: { start: first.start, end: second.end } }];
  });
}

/** "Almost entirely" hardened to "solely". */
function exclusiveness({ a, b, shared }: ComparedPair): Difference | null {
  if (![...shared].some((key) => key.startsWith("c:") || key.startsWith("p:"))) return null;
  const [x, y] = [contrastsOf(a, "only", "sentence").at(0), contrastsOf(b, "only", "sentence").at(0)];
  if (!x || !y || x.contrast === y.contrast) return null;
  return { dimension: "scope", rule: "mostly-or-only", values: [quoteAt(a, x), quoteAt(b, y)], spans: [x, y], sure: 0.75, together: true };
}

/** "In addition to" against "including". */
function addedOrIncluded({ a, b, shared }: ComparedPair): Difference | null {
  if (![...shared].some((key) => key.startsWith("q:"))) return null;
  const pick = (read: ComparedClaim) => contrastsOf(read, "adding").find(({ contrast }) => contrast !== "adding:additional");
  const [x, y] = [pick(a), pick(b)];
  if (!x || !y || x.contrast === y.contrast) return null;
  return {
    dimension: "scope",
    rule: "included-or-besides",
    values: [quoteAt(a, x), quoteAt(b, y)],
    spans: [x, y],
    sure: 0.6,
    together: true,
  };
}

/** Part or whole of the same thing: both must say so, right before an idea that both have; or one says "complete" of what the other only names. */
function extent({ a, b }: ComparedPair): Difference | null {
  for (const one of a.concepts) {
    const other = b.concepts.find(({ concept }) => concept === one.concept);
    if (!other) continue;
    const [x, y] = [extentBefore(a, one), extentBefore(b, other)];
    if (!x || !y || x.contrast === y.contrast) continue;
    return {
      dimension: "scope",
      rule: "part-or-whole",
      values: [quoteAt(a, { start: x.start, end: one.end }), quoteAt(b, { start: y.start, end: other.end })],
      spans: [x, y],
      sure: 0.65,
      together: true,
    };
  }
  return null;
}

/** How far before its noun "complete" may stand, in UTF-16 units. */
const before = { spaced: 14, han: 4 };

function extentBefore(read: ComparedClaim, { start }: Span) {
  const far = read.claim.source.pack.spaced ? before.spaced : before.han;
  return contrastsOf(read, "extent").find((found) => found.end <= start && start - found.end <= far);
}

/** How far before its noun "unconditional" may stand, in UTF-16 units: "an unconditional return to the ceasefire". */
const strictReach = { spaced: 18, han: 1 };

/** Without exception in one, and not so in the other, of an idea that both have. */
function strictByOne({ a, b, shared }: ComparedPair): Difference | null {
  for (const one of a.concepts) {
    if (!shared.has(`c:${one.concept}`)) continue;
    const other = b.concepts.find(({ concept }) => concept === one.concept);
    if (!other) continue;
    const [x, y] = [strictBefore(a, one), strictBefore(b, other)];
    if (!x === !y || contrastsOf(x ? b : a, "strict").length > 0 || contrastsOf(x ? b : a, "extent").length > 0) continue;
    const spans = [
      { start: x?.start ?? one.start, end: one.end },
      { start: y?.start ?? other.start, end: other.end },
    ] as const;
    return {
      dimension: "scope",
      rule: "strict-by-one",
      values: [quoteAt(a, spans[0]), quoteAt(b, spans[1])],
      spans,
      sure: 0.55,
      together: true,
    };
  }
  return null;
}

function strictBefore(read: ComparedClaim, { start }: Span) {
  const far = read.claim.source.pack.spaced ? strictReach.spaced : strictReach.han;
  return contrastsOf(read, "strict").find((found) => found.end <= start && start - found.end <= far);
}
