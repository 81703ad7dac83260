import type { Comparison } from "../../domain/comparison.ts";
import type { Encounter } from "../../domain/encounter.ts";
import { splitParagraphs } from "../../text/paragraphs.ts";
import { segmentSentences } from "../../text/sentences.ts";
import type { ReadAccount } from "../read-account.ts";
import { type FactSentence, foldSentence } from "./fact-sentence.ts";
import { readInitiator } from "./read-initiator.ts";
import { readLengths } from "./read-lengths.ts";
import { readForm, readPlace, readPresent } from "./read-setting.ts";
import { readTones } from "./read-tones.ts";

/** What accounts say of the encounter itself: who asked for it, how long it took, how it went, how, where and before whom. Each with its words. */
export function readEncounterFacts(accounts: readonly ReadAccount[], encounter: Encounter): Comparison["encounterFacts"] {
  const read = accounts.map((account) => ({ account, sentences: sentencesOf(account) }));
  return {
    initiator: read.flatMap(({ account, sentences }) => readInitiator(account, sentences, encounter)),
    duration: read.flatMap(({ account, sentences }) => readLengths(account, sentences)),
    tone: read.flatMap(({ account, sentences }) => readTones(account, sentences, encounter.kind)),
    form: read.flatMap(({ account, sentences }) => readForm(account, sentences)),
    place: read.flatMap(({ account, sentences }) => readPlace(account, sentences, encounter.kind)),
    present: read.flatMap(({ account, sentences }) => readPresent(account, sentences)),
  };
}

function sentencesOf({ account, pack }: ReadAccount): readonly FactSentence[] {
  return segmentSentences(account.text, splitParagraphs(account.text), pack.sentences).map((span) => foldSentence(account.text, span));
}
