// The canonical form of a time's meaning, for our reading and for a case of the specs. See docs/recognizers.md.

/** The day before an ISO date. */
function dayBefore(date) {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

/** `start` to `end` (not included) as EDTF where both are days, else as an ISO 8601 interval with its end as given. */
function interval(start, end, bound) {
  const isDay = (value) => /^\d{4}-\d\d-\d\d$/.test(value);
  if (start === undefined) return `../${end}`;
  if (end === undefined) return `${start}/..`;
  if (bound || !isDay(start) || !isDay(end) || end <= start) return `${start}/${end}`;
  const last = dayBefore(end);
  const [month, year] = [start.slice(0, 7), start.slice(0, 4)];
  if (start.endsWith("-01-01") && last === `${year}-12-31`) return year;
  const nextMonth = end.endsWith("-01") && last.slice(0, 7) === month;
  if (start.endsWith("-01") && nextMonth) return month;
  return start === last ? start : `${start}/${last}`;
}

/** One alternative as a string. */
function shown({ value, start, end, list }, bound) {
  const base = value ?? interval(start, end, bound);
  return list ? `{${list.join(",")}} ${base}` : base;
}

const unique = (values) => [...new Set(values)].sort();

/** Our meaning (`TimeMeaning`) in canonical form. */
export function canonicalMeaning({ type, bound, alternatives, label }) {
  const values = alternatives.length > 0 ? unique(alternatives.map((alternative) => shown(alternative, bound))) : [label];
  return { type, ...(bound ? { bound } : {}), values };
}

const bounds = { before: "before", until: "until", since: "since", after: "after", approx: "approx", more: "more", less: "less" };
const dayParts = {
  TMO: "morning",
  TAF: "afternoon",
  TEV: "evening",
  TNI: "night",
  TDT: "daytime",
  TMEB: "breakfast",
  TMEL: "lunch",
  TMED: "dinner",
  TBH: "business-hours",
};
const seasons = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** Meaning of a case's result: its type name and the `values` of its resolution. */
export function meaningOfSpec(typeName, values) {
  const type = typeName.replace("datetimeV2.", "");
  const mod = (values[0]?.Mod ?? "").split("-")[0];
  const bound = bounds[mod] ?? (/-approx$/.test(values[0]?.Mod ?? "") ? "approx" : undefined);
  const iso = (text) => text.replace(" ", "T");
  const mapped = values.map((value) => {
    if (type === "duration") return normalDuration(value.timex ?? "");
    if (type === "set") return setLabel(value.timex ?? "");
    if (value.value === "not resolved") return openLabel(value.timex ?? "");
    if (value.value !== undefined) return iso(value.value);
    const list = value.list?.split(",");
    return shown({ start: value.start && iso(value.start), end: value.end && iso(value.end), ...(list ? { list } : {}) }, bound);
  });
  return { type, ...(bound ? { bound } : {}), values: unique(mapped) };
}

/** `PT90M` stays; trailing zeros go. */
function normalDuration(timex) {
  return timex.replace(/\d+(?:\.\d+)?/g, (number) => String(Number(number)));
}

/** `P1W`, `XXXX-WXX-1T16` → `weekday-1;T16`, `XXXX-WXX-2TAF` → `weekday-2;afternoon`. */
function setLabel(timex) {
  const found = /^(XXXX-WXX-(?:([1-7])|(WE))|XXXX-(?:(\d\d|XX)-(\d\d)))?(P[^T]*)?(T.*)?$/.exec(timex);
  if (!found) return timex;
  const [, days, weekday, weekend, month, day, every, at] = found;
  if (every) return every === "P1WE" ? "weekend" : normalDuration(timex);
  const parts = [];
  if (weekday) parts.push(`weekday-${weekday}`);
  if (weekend) parts.push("weekend");
  if (days && month) parts.push(`XXXX-${month}-${day}`);
  if (at) parts.push(dayParts[at] ?? at);
  return parts.join(";");
}

function openLabel(timex) {
  const season = /^(?:(\d{4})-)?(SP|SU|FA|WI)$/.exec(timex);
  if (season) return `${season[1] ?? "XXXX"}-${seasons[season[2]]}`;
  const year = /^(FY|SY)(\d+)$/.exec(timex);
  if (year) return `${year[1] === "FY" ? "fiscal" : "school"}-${year[2]}`;
  const range = /^\((.*),P[^,]*\)$/.exec(timex);
  return range ? "unresolved" : timex;
}

/**
 * Where a case's result stands. `Start` and `End` (included) where they give the `Text`. Where they do not and the text stands in the input, as in the
 * Korean cases, whose `End` is mostly one too many, the text by its place nearest `Start`, without spaces at its ends.
 */
export function extentOf(input, text, start, end) {
  const [body, words] = [input.toLowerCase(), (text ?? "").toLowerCase()];
  const trimmed = words.trim();
  if (typeof start !== "number") return { text: trimmed };
  const given = { start, end: end + 1, text };
  if (body.slice(start, end + 1) === words && words === trimmed) return given;
  let nearest = -1;
  for (let at = body.indexOf(trimmed); trimmed && at >= 0; at = body.indexOf(trimmed, at + 1))
    if (nearest < 0 || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  return nearest < 0 ? given : { start: nearest, end: nearest + trimmed.length, text: trimmed };
}
