import { type EarlierTalk, raisedByAll } from "../alignment/silence/find-silent-against-history.ts";
import type { RecordedEncounter } from "../domain/record.ts";
import { findTopics } from "../extraction/find-topics.ts";
import { choosePack } from "./choose-pack.ts";
import { currentVersion } from "./current-version.ts";
import type { TextOf } from "./derive-encounter.ts";

/** Reads what the sides of an earlier talk raised in it. Only the texts in use count, and nothing that was decided about them: topics stand in the words. */
export function readEarlierTalk({ date, participants, accounts }: RecordedEncounter, textOf: TextOf): EarlierTalk {
  const parties = [...new Set(participants.map(({ side }) => side))];
  const read = accounts.map(({ side, kind, language, versions }) => {
    const text = textOf(currentVersion(versions).text) ?? "";
    return { side, kind, topics: findTopics(text, choosePack(language)).map(({ topic }) => topic) };
  });
  return { date: date ?? "", raised: raisedByAll(parties, read) };
}
