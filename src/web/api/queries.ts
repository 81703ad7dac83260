import { keepPreviousData, type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { EncounterPerson } from "../../domain/person.ts";
import type {
  DecisionView,
  EncounterSummary,
  EncounterView,
  JobView,
  ReviewView,
  SpeakerSummary,
  StatementHit,
  StatementQuery,
  StatementSearch,
  StatusView,
  TextsView,
} from "../../domain/view.ts";
import { describeError } from "../parts/notes.tsx";
import { showToast } from "../parts/toast-store.ts";
import { partWords } from "../parts/words.ts";
import { getLanguage, useLanguage } from "../words/language.ts";
import { getJson, type Method, postJson, send } from "./request.ts";

const part = encodeURIComponent;

/** The path of an encounter's routes. */
export const encounterPath = (encounter: string): string => `/api/encounters/${part(encounter)}`;

export function useStatus() {
  return useQuery({ queryKey: ["status"], queryFn: () => getJson<StatusView>("/api/status") });
}

export function useEncounters() {
  const lang = useLanguage();
  return useQuery({ queryKey: ["encounters", lang], queryFn: () => getJson<EncounterSummary[]>(`/api/encounters?lang=${lang}`) });
}

export function useEncounter(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ["encounter", id, "view", lang],
    queryFn: () => getJson<EncounterView>(`${encounterPath(id)}?lang=${lang}`),
  });
}

export function useTexts(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ["encounter", id, "texts", lang],
    queryFn: () => getJson<TextsView>(`${encounterPath(id)}/texts?lang=${lang}`),
  });
}

/** Whom the accounts of an encounter name. */
export function usePeople(id: string) {
  return useQuery({
    queryKey: ["encounter", id, "people"],
    queryFn: () => getJson<EncounterPerson[]>(`${encounterPath(id)}/people`),
  });
}

/** The queue of review: of one encounter, or of all (null). */
export function useReview(encounter: string | null) {
  const lang = useLanguage();
  const only = encounter === null ? "" : `&encounter=${part(encounter)}`;
  return useQuery({ queryKey: ["review", encounter, lang], queryFn: () => getJson<ReviewView>(`/api/review?lang=${lang}${only}`) });
}

/** Statements that hold what is looked for; nothing is asked while `query` is null. */
export function useSearch(query: Partial<StatementQuery> | null) {
  const asked = query === null ? "" : searchString(query);
  return useQuery({
    queryKey: ["search", asked],
    queryFn: () => getJson<StatementSearch>(`/api/search?${asked}`),
    enabled: query !== null,
    placeholderData: keepPreviousData,
  });
}

/** A query as the address has it; what narrows nothing is left out. */
export function searchString(query: Partial<StatementQuery>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return new URLSearchParams(given).toString();
}

export function useSpeakers() {
  return useQuery({ queryKey: ["speakers"], queryFn: () => getJson<SpeakerSummary[]>("/api/speakers") });
}

export function useSpeaker(id: string) {
  return useQuery({
    queryKey: ["speakers", id],
    queryFn: () => getJson<{ readonly speaker: SpeakerSummary; readonly statements: readonly StatementHit[] }>(`/api/speakers/${part(id)}`),
  });
}

export function useScores() {
  return useQuery({ queryKey: ["scores"], queryFn: () => getJson<{ readonly markdown: string }>("/api/scores"), staleTime: Infinity });
}

/** Work in progress; asked again while anything runs. */
export function useJobs() {
  return useQuery({
    queryKey: ["jobs"],
    queryFn: () => getJson<JobView[]>("/api/jobs"),
    refetchInterval: (query) =>
      query.state.data?.some((job) => job.state === "running" || job.state === "waiting") === true ? 500 : false,
  });
}

/** What people decided, newest first: on one encounter, or on all (null). */
export function useDecisions(encounter: string | null) {
  const lang = useLanguage();
  const only = encounter === null ? "" : `&encounter=${part(encounter)}`;
  return useQuery({
    queryKey: ["decisions", encounter, lang],
    queryFn: () => getJson<DecisionView[]>(`/api/decisions?lang=${lang}${only}`),
  });
}

/** Everything that follows from the record is asked anew; scores and the search of other words are not touched. */
export function refresh(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "scores" });
}

/** A decision to be sent. */
export interface Deciding {
  readonly path: string;
  readonly body?: unknown;
  readonly method?: Exclude<Method, "GET">;
  /** What the toast says; nothing where null. */
  readonly told: string | null;
}

/** Sends a decision, asks anew for what follows from it, and says what was done, with Undo. An error is told, and thrown on. */
export function useDecide() {
  const client = useQueryClient();
  const undo = useUndo();
  return useMutation({
    mutationFn: ({ path, body, method = "POST" }: Deciding) =>
      send<{ readonly entry: number } & Record<string, unknown>>(method, path, body),
    onSuccess: async (answer, { told }) => {
      if (told !== null) showToast(told, { undo: () => undo.mutate(answer.entry) });
      await refresh(client);
    },
    onError: tellError,
  });
}

/** Takes back an entry of the journal; the last that can be taken back where null. */
export function useUndo() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (entry: number | null) => postJson<{ readonly entry: number; readonly undone: DecisionView }>("/api/undo", { entry }),
    onSuccess: async (answer) => {
      const done = getLanguage() === "zh" ? "已撤销：" : "Undone: ";
      showToast(`${done}${answer.undone.sentence}`);
      await refresh(client);
    },
    onError: tellError,
  });
}

/** Shows an error as a toast. */
export function tellError(error: unknown): void {
  showToast(describeError(error, partWords[getLanguage()]), { kind: "error" });
}
