// A case and our reading of it, result by result. Results are objects with `start` and `end` (not included), or `text` where the case gives no place;
// every other field is the meaning.

/** Says what keeps a reading from a full match, or null. */
export function compareCase(input, expected, found) {
  if (expected.length !== found.length) return "count";
  let problem = null;
  const left = [...found];
  for (const want of expected) {
    const at = left.findIndex((result) => sameExtent(input, want, result));
    if (at < 0) return "extent";
    if (canonical(left[at]) !== canonical(want)) problem = "meaning";
    left.splice(at, 1);
  }
  return problem;
}

function sameExtent(input, want, result) {
  if (typeof want.start === "number") return want.start === result.start && want.end === result.end;
  return (want.text ?? "").toLowerCase() === input.slice(result.start, result.end).toLowerCase();
}

/** The meaning with its keys in order and without what is absent, as a string. */
export function canonical({ start: _start, end: _end, text: _text, ...meaning }) {
  return JSON.stringify(sorted(meaning));
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .filter((key) => value[key] !== undefined)
      .map((key) => [key, sorted(value[key])]),
  );
}
