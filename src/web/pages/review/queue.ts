import type { ReviewItem } from "../../../domain/view.ts";

/** What names a place in the queue. A decision may renumber statements, so the words count when the id does not lead there. */
export type QueuePlace = Pick<ReviewItem, "encounter" | "account" | "statement"> & { readonly quote: string | null };

/** Place of an item in the queue: by its id and words, then by its words, then by its id; -1 where it is not there. */
export function findInQueue(items: readonly ReviewItem[], wanted: QueuePlace): number {
  const inAccount = (item: ReviewItem) => item.encounter === wanted.encounter && item.account === wanted.account;
  const exact = items.findIndex(
    (item) => inAccount(item) && item.statement === wanted.statement && (wanted.quote === null || item.quote === wanted.quote),
  );
  if (exact >= 0 || wanted.quote === null) return exact;
  return items.findIndex((item) => inAccount(item) && item.quote === wanted.quote);
}

/** The item to go to from one: the next in a direction, staying at the ends; from outside the queue its first. */
export function moveInQueue(items: readonly ReviewItem[], from: QueuePlace | null, direction: 1 | -1): ReviewItem | null {
  const at = from === null ? -1 : findInQueue(items, from);
  if (at < 0) return items[0] ?? null;
  return items[Math.min(Math.max(at + direction, 0), items.length - 1)] ?? null;
}

/** The item to go to when one has been decided on and leaves the queue: the next, at the end the one before. Others may leave with it. */
export function afterDecision(items: readonly ReviewItem[], decided: QueuePlace, targets: readonly string[]): ReviewItem | null {
  const at = findInQueue(items, decided);
  const stays = (item: ReviewItem) =>
    item.encounter !== decided.encounter || item.account !== decided.account || !targets.includes(item.statement);
  return items.slice(at + 1).find(stays) ?? items.slice(0, Math.max(at, 0)).findLast(stays) ?? null;
}
