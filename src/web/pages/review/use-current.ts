import { useEffect, useMemo, useState } from "react";
import type { ReviewItem, StatementView, TextView } from "../../../domain/view.ts";
import { quoteOf } from "./content-edges.ts";
import { findInQueue, type QueuePlace } from "./queue.ts";

/** The place under review: what the address names, else the most doubtful. */
export function useCurrentPlace(items: readonly ReviewItem[], asked: QueuePlace | null) {
  const [chosen, setChosen] = useState<QueuePlace | null>(asked);
  const askedKey = JSON.stringify(asked);
  useEffect(() => {
    const named = JSON.parse(askedKey) as QueuePlace | null;
    if (named !== null) setChosen(named);
  }, [askedKey]);
  const place = chosen ?? items[0] ?? null;
  const at = place === null ? -1 : findInQueue(items, place);
  return { place: at < 0 ? place : (items[at] ?? place), at, setPlace: setChosen };
}

/** The statement at a place of the queue: by its words where the number has moved. */
export function useStatementAt(text: TextView | undefined, place: QueuePlace | null): StatementView | null {
  return useMemo(() => {
    if (text === undefined || place === null) return null;
    const named = text.statements.find(({ id }) => id === place.statement);
    if (place.quote === null) return named ?? null;
    const sameWords = (statement: StatementView) => plain(quoteOf(text.text, statement.content)) === plain(place.quote ?? "");
    if (named !== undefined && sameWords(named)) return named;
    return text.statements.find(sameWords) ?? named ?? null;
  }, [text, place]);
}

/** Spaces, line breaks and the marks between parts are not words. */
function plain(quote: string): string {
  return quote.replace(/[\s…]+/gu, "");
}
