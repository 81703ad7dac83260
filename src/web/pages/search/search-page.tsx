import { useSearch as useAddress, useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { StatementSearch } from "../../../domain/view.ts";
import { useSearch } from "../../api/queries.ts";
import { Button, ErrorNote, Loading, useDemonstration } from "../../parts/parts.ts";
import { useTitle } from "../../shell/use-title.ts";
import { useWords } from "../../words/use-words.ts";
import { HitList, useHitKeys } from "./hit-list.tsx";
import { pageSize, type QueryAddress, readQuery, toStatementQuery } from "./read-query.ts";
import { SearchForm } from "./search-form.tsx";
import { searchWords } from "./words.ts";
import "./search.css";

/** Looks for statements across the workspace. The address holds the query. */
export function SearchPage() {
  const words = useWords(searchWords);
  const navigate = useNavigate();
  const address = useAddress({ strict: false }) as Readonly<Record<string, unknown>>;
  const { asked, offset } = useMemo(() => readQuery(address), [address]);
  const { data, error, refetch, isPlaceholderData } = useSearch(toStatementQuery(asked, offset));
  const found = Object.keys(asked).length === 0 ? undefined : data;
  useTitle(asked.words === undefined ? words.title : `${asked.words} · ${words.title}`);
  useDemonstration(found?.hits.some(({ textStatus }) => textStatus === "example") ?? false);
  useHitKeys(found?.hits ?? []);
  const ask = useCallback(
    (next: QueryAddress) => void navigate({ to: "/search", search: next as never, replace: true, resetScroll: false }),
    [navigate],
  );
  const goTo = (place: number) => void navigate({ to: "/search", search: { ...asked, ...(place > 0 ? { offset: place } : {}) } as never });
  return (
    <div className="page">
      <div className="masthead">
        <div>
          <h1>{words.title}</h1>
          <p className="standfirst">{words.standfirst}</p>
        </div>
      </div>
      <SearchForm asked={asked} onAsk={ask} />
      <section className="section" aria-busy={isPlaceholderData}>
        {Object.keys(asked).length === 0 ? (
          <p className="meta">{words.hint}</p>
        ) : error !== null ? (
          <ErrorNote error={error} retry={() => void refetch()} />
        ) : found === undefined ? (
          <Loading />
        ) : (
          <Results found={found} offset={offset} onPage={goTo} />
        )}
      </section>
    </div>
  );
}

function Results({ found, offset, onPage }: { readonly found: StatementSearch; readonly offset: number; onPage(offset: number): void }) {
  const words = useWords(searchWords);
  const { scope, total, hits } = found;
  const readAs = words.readAs[found.readAs];
  return (
    <>
      <div className="section-head">
        <h2 role="status">
          {total > 0
            ? words.found(total, scope)
            : scope.accounts === 0
              ? words.nothingSearched
              : words.notFound(scope.accounts, scope.encounters)}
        </h2>
        <span className="meta">
          {[readAs, total === 0 && scope.accounts > 0 ? words.partial(scope.partial) : ""].filter((part) => part !== "").join(" · ")}
        </span>
      </div>
      <HitList hits={hits} />
      {total > hits.length && (
        <nav className="paging" aria-label={words.shown(offset + 1, offset + hits.length, total)}>
          <Button disabled={offset === 0} onClick={() => onPage(Math.max(0, offset - pageSize))}>
            {words.previous}
          </Button>
          <span className="meta num">{words.shown(offset + 1, offset + hits.length, total)}</span>
          <Button disabled={offset + hits.length >= total} onClick={() => onPage(offset + pageSize)}>
            {words.next}
          </Button>
        </nav>
      )}
    </>
  );
}
