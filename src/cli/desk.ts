import type { EncounterPerson } from "../domain/person.ts";
import type { EncounterFields } from "../domain/record.ts";
import type { DecisionView, EncounterSummary, InterfaceLanguage, JobView } from "../domain/view.ts";
import type { HandedText, Workspace } from "../workspace/workspace.ts";

/** What the commands do in a workspace, be it opened here or held by a server that is asked. */
export interface Desk {
  listEncounters(language: InterfaceLanguage): Promise<readonly EncounterSummary[]>;
  /** Whom the accounts of an encounter name. */
  listPeople(encounter: string): Promise<readonly EncounterPerson[]>;
  listDecisions(encounter: string | null, language: InterfaceLanguage): Promise<readonly DecisionView[]>;
  /** SHA-256 of the bytes that the accounts of an encounter were read from. */
  listCaptures(encounter: string): Promise<readonly string[]>;
  makeEncounter(fields: Partial<EncounterFields>, texts: readonly HandedText[]): Promise<{ readonly encounter: string }>;
  addAccount(encounter: string, text: HandedText): Promise<{ readonly account: string }>;
  importFiles(files: readonly HandedText[]): Promise<JobView>;
  findJob(job: string): Promise<JobView | null>;
  cancelJob(job: string): Promise<JobView>;
  discardJob(job: string): Promise<JobView>;
  close(): Promise<void>;
}

/** The desk of a workspace that is opened here. */
export function deskOf(workspace: Workspace): Desk {
  return {
    listEncounters: (language) => workspace.listEncounters(language),
    listPeople: (encounter) => workspace.listPeople(encounter),
    listDecisions: (encounter, language) => workspace.listDecisions(encounter, language),
    listCaptures: async (encounter) => capturesOf(JSON.parse(await workspace.viewEncounter(encounter, "en"))),
    makeEncounter: (fields, texts) => workspace.makeEncounter(fields, texts),
    addAccount: (encounter, text) => workspace.addAccount(encounter, text),
    importFiles: (files) => workspace.importFiles(files),
    findJob: async (job) => workspace.listJobs().find((each) => each.id === job) ?? null,
    cancelJob: async (job) => workspace.cancelJob(job),
    discardJob: (job) => workspace.discardJob(job),
    close: () => workspace.close(),
  };
}

/** The captures of an `EncounterView`. */
export function capturesOf(view: { readonly accounts: readonly { readonly version: { readonly capture: string } }[] }): readonly string[] {
  return view.accounts.map(({ version }) => version.capture);
}
