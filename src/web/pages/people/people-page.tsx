import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useSpeakers } from "../../api/queries.ts";
import { ErrorNote, Loading, SideCode } from "../../parts/parts.ts";
import { useTitle } from "../../shell/use-title.ts";
import { formatDay, sideName } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { groupSpeakers } from "./group-speakers.ts";
import { peopleWords } from "./words.ts";
import "./people.css";

/** Everyone who speaks in the workspace, by party, with what their own side tells and what others tell. */
export function PeoplePage() {
  const words = useWords(peopleWords);
  const language = useLanguage();
  const { data, error, refetch } = useSpeakers();
  const [wanted, setWanted] = useState("");
  const id = useId();
  useTitle(words.title);
  const groups = groupSpeakers(data ?? [], wanted);
  return (
    <div className="page">
      <div className="masthead">
        <div>
          <h1>{words.title}</h1>
          <p className="standfirst">{words.standfirst}</p>
        </div>
        <div className="field people-filter no-print">
          <label htmlFor={id}>{words.filter}</label>
          <input id={id} className="input" type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </div>
      </div>
      {data === undefined && (error === null ? <Loading /> : <ErrorNote error={error} retry={() => void refetch()} />)}
      {data !== undefined && groups.length === 0 && <p className="meta section">{data.length === 0 ? words.none : words.noneLeft}</p>}
      {groups.map(({ party, speakers }) => (
        <section key={party} className="section" aria-label={party === null ? words.unknownParty : sideName(party, language)}>
          <div className="section-head">
            <h2>
              <SideCode side={party} /> {party === null ? words.unknownParty : sideName(party, language)}
            </h2>
          </div>
          <div className="people-wrap">
            <table className="table people">
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  <th scope="col">{words.offices}</th>
                  <th scope="col" className="r">
                    {words.own}
                  </th>
                  <th scope="col" className="r">
                    {words.others}
                  </th>
                  <th scope="col" className="r">
                    {words.encounters}
                  </th>
                  <th scope="col" className="r">
                    {words.lastSeen}
                  </th>
                </tr>
              </thead>
              <tbody>
                {speakers.map((speaker) => (
                  <tr key={speaker.id}>
                    <th scope="row">
                      <Link to="/people/$speaker" params={{ speaker: speaker.id }} preload={false}>
                        {speaker.names[language]}
                      </Link>
                    </th>
                    <td className="meta">
                      {speaker.offices.map(({ titles, from, to }) => (
                        <span key={`${titles.en} ${from}`} className="office">
                          {words.office(titles[language], from?.slice(0, 4) ?? null, to?.slice(0, 4) ?? null)}
                        </span>
                      ))}
                    </td>
                    <td className="r">{speaker.own}</td>
                    <td className="r">{speaker.toldByOthers}</td>
                    <td className="r">{speaker.encounters}</td>
                    <td className="r">{speaker.lastSeen === null ? "–" : formatDay(speaker.lastSeen, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </div>
  );
}
