import type { Claim } from "../claims/claim.ts";

/** What claims say on each topic: in those that have it, and in those that have a part of it. */
interface Told {
  readonly on: Map<string, Set<string>>;
  readonly under: Map<string, Set<string>>;
}

/** Kept for the claims of each side, since each claim of the others is held against all of them. */
const known = new WeakMap<readonly Claim[], Told>();

/** Features of all claims on a topic, on a part of it, or on what it is part of; what is said not to have been discussed is not told. A set a topic. */
export function toldOn(topic: string, claims: readonly Claim[]): readonly ReadonlySet<string>[] {
  const told = known.get(claims) ?? gather(claims);
  known.set(claims, told);
  const found = [told.on.get(topic), told.under.get(topic), ...widerThan(topic).map((wider) => told.on.get(wider))];
  return found.filter((keys) => keys !== undefined);
}

function gather(claims: readonly Claim[]): Told {
  const told: Told = { on: new Map(), under: new Map() };
  for (const { statement, topics, features } of claims) {
    if (statement.modality === "not-discussed" || statement.modality === "denied") continue;
    for (const topic of topics) {
      add(told.on, topic, features);
      for (const wider of widerThan(topic)) add(told.under, wider, features);
    }
  }
  return told;
}

function add(sets: Map<string, Set<string>>, topic: string, features: ReadonlySet<string>): void {
  const known = sets.get(topic) ?? new Set();
  for (const key of features) known.add(key);
  sets.set(topic, known);
}

/** What a topic is part of: `trade/agriculture` and `trade` of `trade/agriculture/soybeans`. */
const widerThan = (topic: string): readonly string[] => {
  const parts = topic.split("/");
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
};
