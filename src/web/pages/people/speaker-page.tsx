import { Link, useParams } from "@tanstack/react-router";
import { useId } from "react";
import type { StatementHit } from "../../../domain/view.ts";
import { useSpeaker } from "../../api/queries.ts";
import { ErrorNote, Loading, SideCode, useDemonstration } from "../../parts/parts.ts";
import { useTitle } from "../../shell/use-title.ts";
import { formatDay, sideName } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { sortByDate } from "../search/group-hits.ts";
import { HitList, useHitKeys } from "../search/hit-list.tsx";
import { splitByTeller } from "./group-speakers.ts";
import { peopleWords } from "./words.ts";
import "./people.css";

/** One speaker: what their own side tells, apart from what others tell for them, by date. */
export function SpeakerPage() {
  const words = useWords(peopleWords);
  const language = useLanguage();
  const { speaker: id = "" } = useParams({ strict: false }) as { readonly speaker?: string };
  const { data, error, refetch } = useSpeaker(id);
  const statements = sortByDate(data?.statements ?? []);
  useTitle(data?.speaker.names[language] ?? words.title);
  useDemonstration(statements.some(({ textStatus }) => textStatus === "example"));
  const party = data?.speaker.party ?? null;
  const split = party === null ? null : splitByTeller(statements, party);
  useHitKeys(split === null ? statements : [...split.own, ...split.others]);
  if (data === undefined) {
    return <div className="page">{error === null ? <Loading /> : <ErrorNote error={error} retry={() => void refetch()} />}</div>;
  }
  const { speaker } = data;
  const day = (iso: string | null) => (iso === null ? null : formatDay(iso, language));
  return (
    <div className="page">
      <div className="masthead">
        <div>
          <p className="kicker">
            <Link to="/people">{words.back}</Link> · <SideCode side={party} />{" "}
            {party === null ? words.unknownParty : sideName(party, language)}
          </p>
          <h1>{speaker.names[language]}</h1>
          <p className="standfirst">{words.counts(speaker.own, speaker.toldByOthers)}</p>
          {speaker.offices.map(({ titles, from, to }) => (
            <p key={`${titles.en} ${from}`} className="meta">
              {words.office(titles[language], day(from), day(to))}
            </p>
          ))}
        </div>
      </div>
      {split === null ? (
        <Told head={words.allSection} note={words.allNote} none={words.noOthers} hits={statements} />
      ) : (
        <>
          <Told head={words.ownSection} note={words.ownNote} none={words.noOwn} hits={split.own} />
          <Told head={words.othersSection} note={words.othersNote} none={words.noOthers} hits={split.others} />
        </>
      )}
    </div>
  );
}

function Told({
  head,
  note,
  none,
  hits,
}: {
  readonly head: string;
  readonly note: string;
  readonly none: string;
  readonly hits: readonly StatementHit[];
}) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{head}</h2>
        <span className="meta">{note}</span>
        <span className="end meta num">{hits.length}</span>
      </div>
      {hits.length === 0 ? <p className="meta">{none}</p> : <HitList hits={hits} />}
    </section>
  );
}
