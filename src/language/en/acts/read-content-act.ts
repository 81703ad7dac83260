import { type ActReading, type ActSetting, textOf } from "./act-reading.ts";
import type { Clause } from "./clause.ts";
import { finiteAuxiliaries, isAdverb } from "./clause-word-kinds.ts";
import { type ClauseWord, cutSentences, readClauseWords } from "./clause-words.ts";
import { findClause } from "./find-clause.ts";
import { readClauseAct } from "./read-clause-act.ts";
import { isImperative, readPhraseAct } from "./read-phrase-act.ts";
import { readSubject } from "./read-subject.ts";
import { readVerbGroup } from "./read-verb-group.ts";
import { skipIntroduction } from "./skip-introduction.ts";

/** How many sentences of one content are looked at. */
const mostSentences = 5;

/**
 * Reads act and modality from what is said. The first sentence decides, unless a later one looks ahead: a request or an undertaking
 * comes before a view. Of two undertakings the weaker holds.
 */
export function readContentAct(text: string, setting: ActSetting): ActReading {
  const sentences = cutSentences(readClauseWords(text)).slice(0, mostSentences);
  const readings = sentences.map((sentence) => readSentence(sentence, setting));
  const [head] = readings;
  // "… , where I will sign it": what the speaker adds of what comes.
  if (
    head !== undefined &&
    (yields.has(head.act) || head.act === "event") &&
    /,? (?:and|where|which|but) (?:i|we) (?:will|shall) (?!be |always )/i.test(text)
  )
    return { act: "commitment", modality: "will", negated: false };
  if (head === undefined) return { act: setting.emphatic ? "position" : "assessment", modality: null, negated: false };
  if (head.act === "event") return readings.slice(1).find(undertakes) ?? head;
  if (!yields.has(head.act)) return head;
  return readings.slice(1).find((one) => one.act === "request" || (one.act === "commitment" && one.modality === "will")) ?? head;
}

/** "The work goes on. We intend to …": what is undertaken outweighs what is told before it. */
const undertakes = ({ act, modality }: ActReading): boolean => act === "commitment" && (modality === "will" || modality === "intends");

const wishedFor = /^(?:be|begin|start|commence|continue|prevail|flourish|reign|proceed|endure)$/;

/** Views, which a later sentence that looks ahead outweighs. */
const yields: ReadonlySet<string> = new Set(["assessment", "position"]);

function readSentence(all: readonly ClauseWord[], setting: ActSetting): ActReading {
  const words = all.slice(addressEnd(all));
  // "Let us", "please": asked for, whatever verb follows.
  if (
    /^(?:let us|let me|let 's|please|thank you|thanks)\b/.test(`${words[0]?.lower} ${words[1]?.lower}`) &&
    !(/^thanks to (?:our|the|its|their|this|these|such)\b/.test(textOf(words, 3)) && words.slice(3, 12).some((word) => word.lower === ","))
  )
    return readPhraseAct(words, setting);
  if (
    /^allow me (?:,? ?[a-z. ]{0,20},? )?to (?:[a-z]+ly )?(?:thank|congratulate|welcome|express|extend|convey|greet|wish)\b/.test(
      textOf(words, 9),
    )
  )
    return { act: "thanks", modality: null, negated: false };
  // "Let the work begin": wished, and asked of nobody.
  if (/^let (?:the|this|these|there|all)$/.test(textOf(words, 2)) && words.slice(2, 10).some((word) => wishedFor.test(word.lower)))
    return { act: "position", modality: null, negated: false };
  if (!setting.own && isImperative(words)) return { act: "request", modality: null, negated: false };
  if (namesWorth.test(textOf(words, 8)) && !words.some((word) => finiteAuxiliaries.has(word.lower)))
    return readPhraseAct(words.slice(phraseStart(words)), setting);
  const clause = findClause(words);
  if (clause === null) return readPhraseAct(words.slice(phraseStart(words)), setting);
  const read = readHeld(clause, setting) ?? readClauseAct(clause, setting);
  return readJoined(words, clause, read, setting) ?? read;
}

/**
 * "We believe that …", "I am aware that …": what is known is told as it stands; what is believed binds nobody and reports nothing.
 * Null where the clause says neither.
 */
function readHeld(clause: Clause, setting: ActSetting): ActReading | null {
  if (clause.negated || clause.past || clause.perfect || clause.modal !== null || readSubject(clause.subject) !== "self") return null;
  const aware = clause.lemma === "be" && clause.rest[0]?.lower === "aware" && clause.rest[1]?.lower === "that";
  const known = aware || (clause.lemma === "know" && clause.rest[0]?.lower === "that");
  if (!known && (setting.own || !/^(?:believe|think)$/.test(clause.lemma))) return null;
  const inner = findClause(clause.rest.slice(aware ? 2 : clause.rest[0]?.lower === "that" ? 1 : 0));
  if (inner === null || inner.subject.length === 0) return null;
  const read = readClauseAct(inner, setting);
  if (known || /^(?:position|request|characterisation|warning)$/.test(read.act)) return read;
  return { act: setting.emphatic ? "position" : "assessment", modality: null, negated: read.negated };
}

/** "the importance of setting conditions now": a phrase, whatever in it could be a verb. */
const namesWorth = /^(?:the |an? |their )?(?:[a-z]+ ){0,2}?(?:importance|need|necessity|urgency|significance|imperative) (?:of|for|to)\b/;

/** How far behind the first verb a joined clause is looked for, and how long its subject may be. */
const reach = { words: 60, subject: 9 };

/**
 * What is joined to a view or a report and looks ahead decides: "has helped and will go on helping", "…, so it is necessary to …".
 * Null where nothing of that kind follows.
 */
function readJoined(words: readonly ClauseWord[], clause: Clause, read: ActReading, setting: ActSetting): ActReading | null {
  const view = read.act === "assessment" || read.act === "characterisation";
  if (!view && read.act !== "event") return null;
  let inside = false;
  for (let i = clause.at + 1; i < Math.min(words.length - 2, clause.at + reach.words); i++) {
    const { lower = "" } = words[i] ?? {};
    if (/^(?:that|which|who|whose|where|how|what|whether|if|because|while|when)$/.test(lower)) inside = true;
    if (!/^(?:and|but|so|;|—|–)$/.test(lower)) continue;
    const next = words[isAdverb(words[i + 1]) ? i + 2 : i + 1]?.lower ?? "";
    if (!inside && /^(?:will|shall|must)$/.test(next)) {
      const joined = readClauseAct({ ...readVerbGroup(words, i + 1, i + 1), subject: clause.subject }, setting);
      if (looksAhead(joined) || (view && next === "must")) return joined;
    }
    if (!view || !(/^[,;—–]$/.test(words[i - 1]?.lower ?? "") || /^[;—–]$/.test(lower) || lower === "so")) continue;
    const rest = words.slice(i + 1);
    const own = findClause(rest);
    if (own === null || own.subject.length === 0 || own.at > reach.subject) continue;
    const joined = readClauseAct(own, setting);
    if (looksAhead(joined) || (lower === "so" && joined.act === "position")) return joined;
  }
  return null;
}

const looksAhead = ({ act, modality }: ActReading): boolean =>
  act === "request" || (act === "commitment" && (modality === "will" || modality === "intends"));

/** Passes over "Well," and over whom the words address: "Mr President, thank you". */
function addressEnd(words: readonly ClauseWord[]): number {
  let at = 0;
  for (let turn = 0; turn < 3; turn++) {
    const first = words[at]?.lower ?? "";
    const comma = words.findIndex((word, i) => i > at && i <= at + 5 && word.lower === ",");
    if (/^(?:and|but|so|well)$/.test(first) && /^(?:let|thank|thanks|welcome|please)$/.test(words[at + 1]?.lower ?? "")) at++;
    else if (comma < 0 || comma === words.length - 1) break;
    else if (/^(?:well|okay|ok|yes|again|first|once|dear|mr\.?|mrs\.?|ms\.?|madam|your|ladies|colleagues|friends|esteemed)$/.test(first)) {
      if (/^(?:your|first)$/.test(first) && !/^(?:of|excellency|excellencies|highness|majesty|,)$/.test(words[at + 1]?.lower ?? "")) break;
      at = comma + 1;
    } else break;
  }
  return at;
}

/** A phrase keeps its preposition ("to …"); only an introduction that ends in a comma is passed over. */
function phraseStart(words: readonly ClauseWord[]): number {
  const at = skipIntroduction(words);
  return words[at - 1]?.lower === "," || words[0]?.lower === "that" ? at : 0;
}
