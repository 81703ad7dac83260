import { findNames } from "../../language/names/find-names.ts";
import type { ReadAccount } from "../read-account.ts";

/** Whether an account names the publisher of another as where it has something from: in its text ("Xinhua reported"), or as its own publisher ("AP via …"). */
export function namesAsSource(read: ReadAccount, origin: ReadAccount): boolean {
  const bodies = publishersOf(origin);
  if (bodies.length === 0) return false;
  const own = publishersOf(read);
  return (
    sourcesOf(read).some((body) => bodies.includes(body) && !own.includes(body)) || carriedBy(read).some((body) => bodies.includes(body))
  );
}

const known = new WeakMap<ReadAccount, { sources: readonly string[]; publishers: readonly string[]; carried: readonly string[] }>();

const sourcesOf = (read: ReadAccount): readonly string[] => readAll(read).sources;
const publishersOf = (read: ReadAccount): readonly string[] => readAll(read).publishers;
const carriedBy = (read: ReadAccount): readonly string[] => readAll(read).carried;

function readAll(read: ReadAccount) {
  const before = known.get(read);
  if (before) return before;
  const { extraction, account } = read;
  const bodies = extraction.mentions.filter(({ kind }) => kind === "body");
  const named = extraction.statements.flatMap(({ source, chain, speaker }) => [
    ...bodies.flatMap(({ start, end, entity }) => (source.some((span) => start >= span.start && end <= span.end) ? [entity] : [])),
    ...(speaker?.id?.startsWith("body:") ? [speaker.id] : []),
    ...chain.flatMap(({ name }) => bodiesIn(name)),
  ]);
  const all = bodiesIn(account.publisher ?? "");
  const direct = bodiesIn((account.publisher ?? "").split(handedOn)[0] ?? "");
  const found = {
    sources: [...new Set(named)],
    publishers: all,
    carried: all.filter((body) => !direct.includes(body)),
  };
  known.set(read, found);
  return found;
}

/** What parts a publisher from whom it carries: "Newser (from AP)". */
const handedOn = /[(（]|\b(?:via|from|carrying|quoting|citing)\b/iu;

const bodiesIn = (words: string): readonly string[] =>
  words === "" ? [] : findNames(words, null).flatMap(({ kind, entity }) => (kind === "body" ? [entity] : []));
