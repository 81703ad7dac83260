import type { Span } from "../domain/span.ts";
import { type Item, inTextOrder } from "./decided-item.ts";
import { coincides, coveredLength, overlapLength, sameSpans } from "./span-lists.ts";

type Content = readonly Span[];

/**
 * Which statements a decision takes the place of, in the order of the text.
 *
 * Where each target is found with exactly its content, those and no others. Otherwise the engine reads the place otherwise than it did: then
 * every statement of the engine that mostly lies within what the person spoke of gives way, save those nested in another that gives way
 * (they say what they say inside the person's statement too) unless they cover the same words. What another decision made gives way
 * only where it is met exactly.
 */
export function chooseReplaced(
  items: readonly Item[],
  targets: readonly Content[],
  wanted: readonly Content[],
  nested: boolean,
): readonly Item[] {
  const exact = targets.map((target) => items.find((item) => sameSpans(item.statement.content, target)));
  const met = exact.flatMap((item) => (item ? [item] : []));
  if (targets.length > 0 && met.length === targets.length) return inTextOrder([...new Set(met)]);
  const places = [...targets, ...wanted];
  const sameWords = ({ statement }: Item): boolean => places.some((place) => coincides(statement.content, place));
  // One that is added beside what the engine reads takes the place only of the same words, which a newer engine may have found too.
  const lying = items.filter(
    (item) => item.word === null && (sameWords(item) || (targets.length > 0 && mostlyWithin(item, places, nested))),
  );
  const ids = new Set(lying.map(({ statement }) => statement.id));
  const giving = lying.filter((item) => !ids.has(item.statement.parent ?? "") || sameWords(item));
  return inTextOrder([...new Set([...met, ...giving])]);
}

function mostlyWithin({ statement }: Item, places: readonly Content[], nested: boolean): boolean {
  const length = coveredLength(statement.content);
  const place = places.flat();
  const shared = overlapLength(statement.content, place);
  // What holds a nested statement whole and more is the one that it is nested in.
  if (nested && shared === coveredLength(place) && length > shared) return false;
  return shared >= 0.5 * length;
}
