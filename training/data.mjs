// Reads the annotated sets and lays them out as the tagger sees them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { cutTokens, layTokens } from "../dist/language/en/learned/lay-tokens.js";
import { borderClasses } from "../dist/language/en/learned/token-classes.js";
import { sentenceRules } from "../dist/language/en/sentence-rules.js";
import { splitParagraphs } from "../dist/text/paragraphs.js";
import { segmentSentences } from "../dist/text/sentences.js";

export const shared = fileURLToPath(new URL("../../shared/", import.meta.url));
export const sets = {
  train: join(shared, "data/attribution/polnear/train.jsonl.gz"),
  dev: join(shared, "data/attribution/polnear/dev.jsonl"),
  readouts: join(shared, "data/readouts/train.jsonl"),
};

export function readLines(file) {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}

/** The English accounts annotated after our own guideline, in the form of PolNeAR's documents; what an issuer says in its own voice is no attribution. */
export function readAccounts(file) {
  return readLines(file)
    .filter(({ language }) => language === "en")
    .map(({ text, statements }) => ({
      text,
      attributions: statements.filter(({ type }) => type !== "own").map(({ spans }) => spans),
    }));
}

/** The paragraphs of a text as { span, laid, classes }. */
export function layOut(text, lexicon) {
  const paragraphs = splitParagraphs(text);
  const sentences = segmentSentences(text, paragraphs, sentenceRules);
  return paragraphs
    .map((span) => {
      const inside = sentences.filter((sentence) => sentence.start >= span.start && sentence.start < span.end);
      const laid = layTokens(text, cutTokens(text, span), inside, lexicon);
      return { span, laid, classes: borderClasses(text, laid) };
    })
    .filter(({ laid }) => laid.length > 0);
}

/** Indexes of the tokens that spans cover. */
export function tokensOf(laid, spans) {
  const found = new Set();
  for (const [start, end] of spans)
    for (let at = 0; at < laid.length; at++) if (laid.start[at] < end && laid.end[at] > start) found.add(at);
  return found;
}

/** Labels of a whole stretch (see `tokenLabels`): content first, then sources and cues over it. */
export function goldLabels(laid, attributions) {
  const gold = new Uint8Array(laid.length);
  for (const [role, label] of [
    ["content", 5],
    ["source", 1],
    ["cue", 3],
  ])
    for (const attribution of attributions)
      for (const span of attribution[role]) {
        let isFirst = true;
        for (const at of [...tokensOf(laid, [span])].sort((a, b) => a - b)) {
          gold[at] = isFirst ? label : label + 1;
          isFirst = false;
        }
      }
  // A further token whose first one another role has taken becomes a first one.
  for (let at = 0; at < gold.length; at++)
    if (gold[at] > 0 && gold[at] % 2 === 0 && gold[at - 1] !== gold[at] && gold[at - 1] !== gold[at] - 1) gold[at]--;
  return gold;
}
