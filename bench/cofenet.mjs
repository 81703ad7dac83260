// Scores English attribution on CofeNet's instances of PolNeAR with CofeNet's metric: per instance, spans of a role with the same first and last token.
// usage: node bench/cofenet.mjs <instances.jsonl[.gz]>   (after a build; sets: ../shared/data/attribution/polnear-cofenet)
// Each instance's tokens are written out as running text, read as any text is, and the spans found are laid back upon the tokens. An instance that
// holds several sentences is one paragraph. Source, cue and content are scored one by one, not as linked, as in the published table.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readLearned } from "../dist/language/en/learned/read-learned.js";

const roles = ["source", "cue", "content"];
const marks = { "``": "“", "''": "”", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}" };
const touchesLeft = /^(?:['’](?:s|re|ve|ll|d|m|S)?|n['’]t|[,.:;!?)\]}%”])$/;
const touchesRight = /^[([{$“]$/;

/** The running text of an instance and where each token stands in it. */
export function writeOut(tokens) {
  let text = "";
  const spans = tokens.map((token, at) => {
    const form = marks[token] ?? token;
    if (at > 0 && !touchesLeft.test(form) && !touchesRight.test(marks[tokens[at - 1]] ?? tokens[at - 1])) text += " ";
    const start = text.length;
    text += form;
    return [start, text.length];
  });
  return { text, spans };
}

function goldSpans(labels, role) {
  const found = [];
  labels.forEach((label, at) => {
    if (label !== `B-${role}`) return;
    let to = at + 1;
    while (labels[to] === `I-${role}`) to++;
    found.push(`${at}-${to}`);
  });
  return found;
}

function foundSpans(statements, role, spans) {
  const found = new Set();
  for (const statement of statements)
    for (const { start, end } of statement[role]) {
      const inside = spans.flatMap(([from, to], at) => (from < end && to > start ? [at] : []));
      if (inside.length > 0) found.add(`${inside[0]}-${inside.at(-1) + 1}`);
    }
  return found;
}

const bytes = readFileSync(process.argv[2]);
const lines = (process.argv[2].endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n").filter(Boolean);
const tallies = Object.fromEntries(roles.map((role) => [role, { hit: 0, gold: 0, found: 0 }]));
for (const line of lines) {
  const { tokens, labels } = JSON.parse(line);
  const { text, spans } = writeOut(tokens);
  const statements = readLearned(text);
  for (const role of roles) {
    const gold = goldSpans(labels, role);
    const found = foundSpans(statements, role, spans);
    tallies[role].gold += gold.length;
    tallies[role].found += found.size;
    tallies[role].hit += gold.filter((span) => found.has(span)).length;
  }
}
for (const role of roles) {
  const { hit, gold, found } = tallies[role];
  const [p, r] = [hit / found, hit / gold].map((share) => 100 * share);
  console.log(`${role.padEnd(8)} P ${p.toFixed(1)}  R ${r.toFixed(1)}  F1 ${((2 * p * r) / (p + r)).toFixed(1)}  (${gold})`);
}
