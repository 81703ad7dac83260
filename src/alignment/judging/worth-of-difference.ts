import type { FindingKind } from "../../domain/comparison.ts";
import type { Difference, Dimension } from "./difference.ts";

/** What an analyst would report first has more: a figure, a period or a step of firmness before a name or an adjective. */
const worths: Readonly<Record<Dimension, number>> = {
  spoken: 0.8,
  polarity: 0.8,
  amount: 0.7,
  period: 0.75,
  firmness: 0.6,
  act: 0.6,
  time: 0.45,
  condition: 0.6,
  scope: 0.65,
  doer: 0.55,
  place: 0.65,
  recipient: 0.6,
  name: 0.55,
  grade: 0.55,
  demand: 0.6,
  certainty: 0.6,
  motion: 0.55,
  stance: 0.65,
  words: 0.5,
};

/** What it adds that a difference can be named. */
const named = 0.12;

/** Worth of a finding of two claims that meet, before likeness and figures are counted. */
export function worthOf(kind: FindingKind, lead: Difference | null): number {
  if (kind === "conflict") return 1;
  if (kind === "corroborated") return 0.45;
  // What differs in nothing that can be named is hardly worth telling.
  return lead ? named + worths[lead.dimension] : 0.25;
}
