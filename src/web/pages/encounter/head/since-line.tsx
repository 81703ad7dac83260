import { useQueryClient } from "@tanstack/react-query";
import { Fragment, useEffect, useState } from "react";
import type { ChangeView } from "../../../../domain/view.ts";
import { encounterPath, refresh, tellError } from "../../../api/queries.ts";
import { postJson } from "../../../api/request.ts";
import { Button, useToast } from "../../../parts/parts.ts";
import { formatInCapitals } from "../../../words/domain-words.ts";
import { useEncounterPage } from "../encounter-context.ts";

/** So many changes stand in the line at first. */
const firstShown = 6;

/** Encounters whose first look has been told to the server while the page is open. */
const firstLooks = new Set<string>();

/** What is otherwise than when a person last looked; on the very first look there is nothing to compare with, and the look is kept. */
export function SinceLine({ onGo }: { onGo(change: ChangeView): void }) {
  const { view, words, language } = useEncounterPage();
  const client = useQueryClient();
  const toast = useToast();
  const [all, setAll] = useState(false);
  const { id } = view.encounter;
  const { since, changes } = view.changes;
  const path = `${encounterPath(id)}/looked`;
  const first = since === null;
  useEffect(() => {
    if (!first || firstLooks.has(id)) return;
    firstLooks.add(id);
    // A look that could not be kept costs nothing but a longer list next time.
    postJson(path).catch(() => firstLooks.delete(id));
  }, [first, id, path]);
  const markSeen = () =>
    postJson(path).then(() => {
      toast(words.seenTold);
      return refresh(client);
    }, tellError);
  if (first) return null;
  const sides = view.encounter.participants.map(({ side }) => side);
  const shown = all ? changes : changes.slice(0, firstShown);
  return (
    <div className="since no-print">
      <strong>{words.since}</strong> <span className="meta">{formatInCapitals(since, sides, language)}</span>
      {changes.length === 0 && <span className="meta">{words.nothingChanged}</span>}
      {shown.map((change, at) => (
        <Fragment key={at}>
          {at > 0 && <span aria-hidden="true">·</span>}
          <button type="button" className="since-b" onClick={() => onGo(change)}>
            {change.sentence}
          </button>
        </Fragment>
      ))}
      {shown.length < changes.length && (
        <Button kind="bare" onClick={() => setAll(true)}>
          {words.moreChanges(changes.length - shown.length)}
        </Button>
      )}
      {changes.length > 0 && (
        <Button className="since-seen" onClick={() => void markSeen()}>
          {words.seen}
        </Button>
      )}
    </div>
  );
}
