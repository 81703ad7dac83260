import type { Point, Verdict } from "../../../domain/comparison.ts";
import type { Span } from "../../../domain/span.ts";
import type { StatementView, TextView } from "../../../domain/view.ts";
import { type Place, samePlace } from "./place.ts";

/** From the one that must be seen first. */
const weight: readonly Verdict[] = ["conflict", "substance", "degree", "told-for-other", "one-sided", "corroborated"];

/** The verdict that a statement is shown with: the weightiest of its points; null where it stands in none. */
export function verdictOf(points: readonly Point[]): Verdict | null {
  return weight.find((verdict) => points.some((point) => point.verdict === verdict)) ?? null;
}

/** The weightier of two verdicts. */
export function weightier(one: Verdict | null, other: Verdict | null): Verdict | null {
  return weight.find((verdict) => verdict === one || verdict === other) ?? null;
}

/** Points by statement, so that a text of hundreds need not be searched for each. */
export function indexPoints(points: readonly Point[]): (place: Place) => readonly Point[] {
  const index = new Map<string, Point[]>();
  for (const point of points) {
    for (const { account, statement } of point.statements) {
      const key = JSON.stringify([account, statement]);
      const list = index.get(key);
      if (list === undefined) index.set(key, [point]);
      else if (!list.includes(point)) list.push(point);
    }
  }
  return ({ account, statement }) => index.get(JSON.stringify([account, statement])) ?? [];
}

/** A statement of the same point elsewhere. */
export interface Partner extends Place {
  readonly point: Point;
}

/** Statements of the same points, each once, those of other accounts first. */
export function partnersOf(place: Place, points: readonly Point[]): readonly Partner[] {
  const partners: Partner[] = [];
  for (const point of points) {
    for (const { account, statement } of point.statements) {
      const partner = { account, statement, point };
      if (!samePlace(partner, place) && !partners.some((known) => samePlace(known, partner))) partners.push(partner);
    }
  }
  return [
    ...partners.filter((partner) => partner.account !== place.account),
    ...partners.filter((partner) => partner.account === place.account),
  ];
}

/** Words of a text that come nearest to what it does not print: where it speaks of the same topic, or of a narrower or wider one. */
export function nearestWords(text: Pick<TextView, "topics">, topics: readonly string[]): Span | null {
  const same = text.topics.find(({ topic }) => topics.includes(topic));
  const akin = text.topics.find(({ topic }) => topics.some((one) => one.startsWith(`${topic}/`) || topic.startsWith(`${one}/`)));
  return same ?? akin ?? null;
}

/** Topics that a statement and its points are about. */
export function topicsOf(statement: Pick<StatementView, "topics">, points: readonly Point[]): readonly string[] {
  return [...new Set([...points.flatMap((point) => (point.topic === null ? [] : [point.topic])), ...statement.topics])];
}
