// Gold commitments of real encounters beside what is read of them: `node bench/commitments.mjs [--rows]` after `npm run build`.
//
// Three things are counted. Amount: a figure of the statement around the quoted words has the gold value and unit. Firmness: that statement (or its
// deed) is as firm as the gold's word for it, by the table below. Who acts: the row of the comparison that holds the quoted words names the gold's party.
// Deadlines are told in words there; they are printed beside the times read (`--rows`), to be read by eye.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const corpus = join(root, "..", "shared", "corpus");
if (!existsSync(corpus)) {
  console.log("No ../shared/corpus here: nothing to measure.");
  process.exit(0);
}
const { compareEncounter, readEncounter } = await import(join(root, "dist", "index.js"));
const { extractAccount } = await import(join(root, "dist", "workspace", "compare-encounter.js"));
const rows = process.argv.includes("--rows");

/** Firmness words of the gold, up to a bracket, and what may be read for them. */
const firmness = {
  agreed: ["agreed"],
  "will agree": ["agreed", "will"],
  accepted: ["agreed"],
  committed: ["will", "agreed"],
  claimed: ["will", "intends"],
  planned: ["intends", "will"],
  intended: ["intends", "will"],
  endeavour: ["intends"],
  considering: ["considering"],
  invited: ["offer"],
  "looks forward to": ["position", "intends"],
  discussed: ["mention", "characterisation", "assessment"],
  stated: ["position", "will", "intends", "request"],
};
const codes = {
  us: "US",
  trump: "US",
  biden: "US",
  china: "CN",
  xi: "CN",
  eu: "EU",
  russia: "RU",
  ukraine: "UA",
  rok: "KR",
  nato: "NATO",
  "european companies": "EU",
  "korea gas corporation": "KR",
};
const units = { t: /ton/, USD: /dollar|USD/i, "%": /%|percent|point/, people: /person/ };

const partiesOf = (who) =>
  who
    .split(/ and /)
    .map((one) => codes[one.toLowerCase()] ?? "?")
    .sort()
    .join("+");
const overlaps = (from, to) => (span) => span.start < to && span.end > from;

function amountOf({ quantity, unit }) {
  const figure = Number(String(quantity ?? "").replaceAll(",", ""));
  if (!figure || !unit || /day/.test(unit)) return null;
  const scale = /billion/.test(unit) ? 1e9 : /million/.test(unit) ? 1e6 : 1;
  return { value: figure * scale, unit: Object.keys(units).find((code) => units[code].test(unit)) ?? null };
}

const sums = { amount: [0, 0], firmness: [0, 0], acts: [0, 0] };
const count = (key, right) => {
  sums[key][1]++;
  if (right) sums[key][0]++;
  return right ? "+" : "-";
};
for (const set of ["us-china", "world"]) {
  for (const name of readdirSync(join(corpus, set)).sort()) {
    const folder = join(corpus, set, name);
    if (!existsSync(join(folder, "gold.json"))) continue;
    const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")).commitments ?? [];
    if (gold.length === 0) continue;
    const { encounter } = await readEncounter(folder);
    const comparison = compareEncounter(encounter);
    for (const one of gold) {
      const { account: id, text: quote } = typeof one.quote === "string" ? { account: one.account, text: one.quote } : one.quote;
      const account = encounter.accounts.find((each) => each.id === id);
      const from = account.text.indexOf(quote);
      const here = overlaps(from, from + quote.length);
      const context = { date: encounter.date, participants: encounter.participants };
      const extraction = extractAccount(account, context);
      const statements = extraction.statements.filter(({ content }) => content.some(here));
      const ids = new Set(statements.flatMap(({ quantities }) => quantities));
      const amount = amountOf(one);
      const marks = [];
      if (amount)
        marks.push(
          `amount${count(
            "amount",
            extraction.quantities.some((q) => (ids.has(q.id) || here(q)) && toUnit(q, amount.unit) === amount.value),
          )}`,
        );
      const word = one.firmness?.split(" (")[0];
      const read = new Set(statements.flatMap(({ act, modality }) => [modality ?? act, act]));
      if (word)
        marks.push(
          `firmness${count(
            "firmness",
            (firmness[word] ?? []).some((each) => read.has(each)),
          )}`,
        );
      const lap = (row) =>
        Math.max(
          0,
          ...row.spans.filter((s) => s.account === id).map((s) => Math.min(s.end, from + quote.length) - Math.max(s.start, from)),
        );
      const [row] = comparison.commitments.filter((each) => lap(each) > 0).sort((a, b) => lap(b) - lap(a));
      const acts = row?.by?.split("+").sort().join("+") ?? "nobody";
      marks.push(`acts${count("acts", acts === partiesOf(one.who))}`);
      const times = extraction.times.filter(here).map(({ edtf }) => edtf);
      if (rows)
        console.log(
          `${name} · ${one.what} · ${marks.join(" ")} · ${[...read].join(" ")} · ${acts} · ${one.deadline || "-"} = ${times.join(", ") || "-"}`,
        );
    }
  }
}
for (const [key, [right, all]] of Object.entries(sums))
  console.log(`${key.padEnd(10)} ${right} of ${all}  ${((100 * right) / all).toFixed(1)} %`);

function toUnit({ value, unit }, wanted) {
  const plain = unit.replace(/\/yr$/, "");
  return wanted === null || plain === wanted || (wanted === "people" && plain === "count") ? value : null;
}
