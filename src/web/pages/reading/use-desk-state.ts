import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import type { TextsView } from "../../../domain/view.ts";
import { startOf, statementsAt } from "../../text-marks/statement-at.ts";
import { findAgain, type Remembered } from "./find-again.ts";
import { indexPoints } from "./partners.ts";
import { type AskedFor, type Place, writePlace } from "./place.ts";
import { type PreparedText, prepareText } from "./prepared-text.ts";
import { chooseAccounts } from "./shown-accounts.ts";

type Chosen = Remembered & { readonly account: string };

/** What is shown and selected on the desk; the address follows it, and it follows the address. */
export function useDeskState(view: TextsView, asked: AskedFor) {
  const pointsOf = useMemo(() => indexPoints(view.points), [view.points]);
  const texts = useMemo(() => view.accounts.map((account) => prepareText(account, pointsOf)), [view.accounts, pointsOf]);
  const [shown, setShown] = useState(() => readShown(view, asked));
  const [chosen, setChosen] = useState<Chosen | null>(() => readChosen(texts, asked));
  const [found, setFound] = useState(asked.span);
  const selected = useMemo(() => {
    const prepared = texts.find(({ text }) => text.id === chosen?.account);
    const statement = prepared === undefined || chosen === null ? null : findAgain(prepared.statements, chosen);
    return prepared === undefined || statement === null ? null : { prepared, statement };
  }, [texts, chosen]);

  useAddress(
    { shown, place: selected === null ? null : { account: selected.prepared.text.id, statement: selected.statement.id } },
    asked,
    () => {
      setShown(readShown(view, asked));
      setChosen(readChosen(texts, asked));
      setFound(asked.span);
    },
  );

  return {
    texts,
    pointsOf,
    shown,
    setShown,
    selected,
    found,
    select(place: Place | null) {
      const statement = texts.find(({ text }) => text.id === place?.account)?.byId.get(place?.statement ?? "");
      setFound(null);
      setChosen(place === null || statement === undefined ? null : { ...place, start: startOf(statement) });
    },
  };
}

function readShown(view: TextsView, asked: AskedFor): readonly string[] {
  const held = asked.accounts.filter((id) => view.accounts.some((account) => account.id === id)).slice(0, 4);
  const needed = asked.place?.account ?? asked.span?.account ?? null;
  if (held.length === 0) return chooseAccounts(view.accounts, needed);
  return needed === null || held.includes(needed) ? held : [...held.slice(0, 3), needed];
}

/** A statement by name, or the innermost one that stands where the address points. */
function readChosen(texts: readonly PreparedText[], asked: AskedFor): Chosen | null {
  if (asked.place !== null) return { ...asked.place, start: null };
  const { span } = asked;
  const prepared = texts.find(({ text }) => text.id === span?.account);
  if (span === null || prepared === undefined) return null;
  const touching = prepared.statements.filter(({ content }) => content.some((part) => part.start < span.end && span.start < part.end));
  const inner = statementsAt(prepared.statements, span.start)[0] ?? touching[0];
  return inner === undefined ? null : { account: span.account, statement: inner.id, start: startOf(inner) };
}

/** Writes the address when the hand rests, so that it can be sent on; reads it when it changes from elsewhere. */
function useAddress(state: { readonly shown: readonly string[]; readonly place: Place | null }, asked: AskedFor, read: () => void): void {
  const navigate = useNavigate();
  const accounts = state.shown.join(",");
  const statement = state.place === null ? undefined : writePlace(state.place);
  const written = useRef<string | null>(null);
  const latest = useRef(read);
  latest.current = read;
  const askedKey = JSON.stringify([asked.accounts.join(","), asked.place === null ? undefined : writePlace(asked.place)]);
  const first = useRef(askedKey);
  useEffect(() => {
    if (askedKey === first.current || askedKey === written.current) return;
    first.current = askedKey;
    latest.current();
  }, [askedKey]);
  useEffect(() => {
    const timer = setTimeout(() => {
      written.current = JSON.stringify([accounts, statement]);
      void navigate({ to: ".", search: { accounts, statement } as never, replace: true, resetScroll: false });
    }, 400);
    return () => clearTimeout(timer);
  }, [accounts, statement, navigate]);
}
