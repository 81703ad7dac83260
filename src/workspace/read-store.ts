import type { DerivedEncounter } from "../domain/derived.ts";
import type { EncounterPerson } from "../domain/person.ts";
import { UserError } from "../domain/user-error.ts";
import type {
  EncounterSummary,
  InterfaceLanguage,
  ReviewView,
  SpeakerSummary,
  StatementHit,
  StatementQuery,
  StatementSearch,
} from "../domain/view.ts";
import { worthALook } from "../extraction/read-doubt.ts";
import { listPeople } from "../store/derived/list-people.ts";
import { listReview } from "../store/derived/list-review.ts";
import { listSpeakers, statementsOfSpeaker } from "../store/derived/list-speakers.ts";
import { listSummaries, loadAllSeen, loadSeen, loadView } from "../store/derived/load-derived.ts";
import { tidyDatabase } from "../store/derived/tidy-database.ts";
import { printable } from "../text/printable.ts";
import { loadEngine } from "./load-engine.ts";
import type { OpenedFolder } from "./opened-folder.ts";

/** Most places of the queue of review that are shown at once. */
const queueRoom = 500;

/** What is asked of the derived database. */
export class ReadStore {
  readonly #opened: OpenedFolder;

  constructor(opened: OpenedFolder) {
    this.#opened = opened;
  }

  get #database() {
    return this.#opened.database();
  }

  tidy(): Promise<void> {
    return tidyDatabase(this.#database);
  }

  listSummaries(): Promise<readonly Omit<EncounterSummary, "changes">[]> {
    return listSummaries(this.#database);
  }

  loadAllSeen(): Promise<ReadonlyMap<string, readonly string[]>> {
    return loadAllSeen(this.#database);
  }

  async loadSeen(encounter: DerivedEncounter["encounter"]["id"]): Promise<readonly string[]> {
    return (await loadSeen(this.#database, encounter)) ?? [];
  }

  async loadView(encounter: string, name: "encounter" | "texts", language: InterfaceLanguage): Promise<string> {
    const view = await loadView(this.#database, encounter, name, language);
    if (view === null) throw new Error(`The database has no view of ${encounter}, which was derived.`);
    return view;
  }

  review(encounter: string | null): Promise<ReviewView> {
    return listReview(this.#database, encounter, worthALook, queueRoom);
  }

  async countReviews(): Promise<{ readonly toReview: number }> {
    return listReview(this.#database, null, worthALook, 0);
  }

  async search(query: StatementQuery): Promise<StatementSearch> {
    const { searchStatements, choosePack } = await loadEngine();
    return searchStatements(this.#database, query, choosePack);
  }

  listPeople(encounter: string): Promise<readonly EncounterPerson[]> {
    return listPeople(this.#database, encounter);
  }

  async listSpeakers(): Promise<readonly SpeakerSummary[]> {
    const { describeSpeaker } = await loadEngine();
    return (await listSpeakers(this.#database)).map((speaker) => ({ ...speaker, ...describeSpeaker(speaker.id, speaker.name) }));
  }

  async viewSpeaker(id: string): Promise<{ readonly speaker: SpeakerSummary; readonly statements: readonly StatementHit[] }> {
    const speaker = (await this.listSpeakers()).find((each) => each.id === id);
    if (!speaker) throw new UserError("no-such-speaker", `Nobody of the id “${printable(id)}” speaks in this workspace.`);
    return { speaker, statements: await statementsOfSpeaker(this.#database, id) };
  }
}
