import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import type { StatementHit } from "../../../domain/view.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { copyText } from "../../parts/parts.ts";
import { domainWords, formatDay } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { copyHit } from "./copy-hit.ts";
import { groupHits } from "./group-hits.ts";
import { HitItem } from "./hit-item.tsx";
import { searchWords } from "./words.ts";
import "./search.css";

/** Statements under their encounters. `j` and `k` move among all lists of the page, Enter opens, `c` copies. */
export function HitList({ hits }: { readonly hits: readonly StatementHit[] }) {
  const words = useWords(searchWords);
  const language = useLanguage();
  return groupHits(hits).map((group) => (
    <section key={group.encounter} className="hit-group">
      <h3>
        <Link to="/encounters/$encounter" params={{ encounter: group.encounter }} preload={false}>
          {group.title ?? words.untitled}
        </Link>{" "}
        <span className="meta">
          {group.date === null ? "" : `${formatDay(group.date, language)} · `}
          {words.inEncounter(group.hits.length)}
        </span>
      </h3>
      <ol>
        {group.hits.map((hit) => (
          <HitItem key={hitKey(hit)} hit={hit} />
        ))}
      </ol>
    </section>
  ));
}

/** Keys for the statements listed on the page, in the order in which they stand there. */
export function useHitKeys(hits: readonly StatementHit[]): void {
  const words = useWords(searchWords);
  const language = useLanguage();
  const byKey = useRef<ReadonlyMap<string, StatementHit>>(new Map());
  byKey.current = new Map(hits.map((hit) => [hitKey(hit), hit]));
  const items = () => [...document.querySelectorAll<HTMLElement>(".hit")];
  const current = () => items().findIndex((item) => item.contains(document.activeElement));
  const step = (by: number) => {
    const all = items();
    const at = current();
    all[Math.max(0, Math.min(at < 0 ? 0 : at + by, all.length - 1))]?.focus();
  };
  const onCurrent = (run: (item: HTMLElement) => void) => {
    const item = items()[current()];
    if (item !== undefined) run(item);
  };
  const copy = (item: HTMLElement) => {
    const hit = byKey.current.get(item.dataset.hit ?? "");
    if (hit !== undefined)
      void copyText(
        copyHit(hit, words, domainWords[language].quoteWarnings, (iso) => formatDay(iso, language)),
        words.copied,
      );
  };
  const when = hits.length > 0;
  useKeys([
    { key: "j", told: words.nextKey, group: words.group, when, run: () => step(1) },
    { key: "k", told: words.previousKey, group: words.group, when, run: () => step(-1) },
    { key: "Enter", told: words.openKey, group: words.group, when, run: () => onCurrent((item) => item.querySelector("a")?.click()) },
    { key: "c", told: words.copyKey, group: words.group, when, run: () => onCurrent(copy) },
  ]);
}

/** One statement of one text, or one stretch of it. */
export const hitKey = ({ encounter, account, span }: StatementHit): string => `${encounter} ${account} ${span.start}-${span.end}`;
