import type { EncounterFact } from "../../domain/comparison.ts";
import type { EncounterKind } from "../../domain/encounter.ts";
import { evidence, type ReadAccount } from "../read-account.ts";
import type { FactSentence } from "./fact-sentence.ts";

/** Where accounts say how and where the parties met, in sentences. */
const opening = 3;

/** By phone, by video, in person, on a visit: as the opening of the account has it. */
export function readForm({ account, pack }: ReadAccount, sentences: readonly FactSentence[]): EncounterFact[] {
  for (const { start, words } of sentences.slice(0, opening)) {
    for (const [kind, form] of pack.facts.kinds) {
      const found = form.exec(words);
      if (!found) continue;
      const at = { start: start + found.index, end: start + found.index + found[0].length };
      return [{ account: account.id, value: kind, party: null, spans: [evidence(account, at)] }];
    }
  }
  return [];
}

/** Where they met, in the words of the account's opening. A call has no place. `kind` is the encounter's, where it is known. */
export function readPlace(read: ReadAccount, sentences: readonly FactSentence[], kind: EncounterKind | null): EncounterFact[] {
  const form = kind ?? readForm(read, sentences)[0]?.value;
  if (form === "call" || form === "video") return [];
  return firstGroup(read, sentences.slice(0, opening), read.pack.facts.places, "place");
}

/** Who else is said to have been there: the list as it stands. */
export function readPresent(read: ReadAccount, sentences: readonly FactSentence[]): EncounterFact[] {
  return firstGroup(read, sentences, read.pack.facts.present, "names");
}

function firstGroup(
  { account }: ReadAccount,
  sentences: readonly FactSentence[],
  forms: readonly RegExp[],
  group: string,
): EncounterFact[] {
  for (const { start, words } of sentences) {
    for (const form of forms) {
      const found = form.exec(words);
      const value = found?.groups?.[group]?.trim();
      if (!found || !value) continue;
      const from = words.indexOf(value, found.index);
      const at = { start: start + from, end: start + from + value.length };
      return [{ account: account.id, value: account.text.slice(at.start, at.end), party: null, spans: [evidence(account, at)] }];
    }
  }
  return [];
}
