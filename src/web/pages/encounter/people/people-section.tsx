import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { EncounterPerson } from "../../../../domain/person.ts";
import { usePeople } from "../../../api/queries.ts";
import { Button, SideCode, Words } from "../../../parts/parts.ts";
import { useDomainWords } from "../../../words/domain-words.ts";
import { nameAccount } from "../account-name.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { ReadingLink } from "../reading-link.tsx";
import { usePrinting } from "../use-printing.ts";
import { countHows, foremost, placesByText } from "./arrange-people.ts";

/** Whom the texts name: party, office, the ways in which they write the name, and where to read it first. Nothing until they have come. */
export function PeopleSection() {
  const { view, words } = useEncounterPage();
  const people = usePeople(view.encounter.id).data ?? [];
  const printing = usePrinting();
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;
  const shown = all || printing ? people : foremost(people);
  return (
    <section className="section" aria-labelledby="h-people">
      <div className="section-head">
        <h2 id="h-people">{words.people}</h2>
        <span className="meta">{words.peopleNote(people.length)}</span>
      </div>
      <ul className="people-list">
        {shown.map((person) => (
          <PersonItem key={`${person.id} ${person.party}`} person={person} />
        ))}
      </ul>
      {shown.length < people.length && (
        <Button className="no-print" onClick={() => setAll(true)}>
          {words.morePeople(people.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function PersonItem({ person }: { readonly person: EncounterPerson }) {
  const { language, words } = useEncounterPage();
  const domain = useDomainWords();
  const roles = person.offices.length > 0 ? person.offices.map((office) => office[language]) : person.titles;
  const name = person.names[language];
  const hows = countHows(person).map(([how, count]) => `${domain.resolutions[how]} ${count}`);
  return (
    <li className="person">
      <p className="person-who">
        <SideCode side={person.party} />{" "}
        <Link to="/people/$speaker" params={{ speaker: person.speakers[0] ?? person.id }} preload={false}>
          {name}
        </Link>
        {roles.length > 0 && <span className="meta"> {roles.join(words.comma)}</span>}
      </p>
      <p className="person-spelt">
        {person.spellings.slice(0, 8).map(({ text, language: tag, matched }) => (
          <span key={`${tag} ${text}`} className="spelt">
            <Words lang={tag}>{text}</Words>
            {matched !== "table" && matched !== "own" && matched !== "same" && <span className="meta"> {domain.nameMatches[matched]}</span>}
          </span>
        ))}
        {person.spellings.length > 8 && <span className="meta"> {words.moreSpellings(person.spellings.length - 8)}</span>}
      </p>
      <p className="person-places meta">
        <Texts person={person} /> <span className="person-hows">{hows.join(" · ")}</span>
      </p>
    </li>
  );
}

/** The texts that name somebody, each leading to the first place. */
function Texts({ person }: { readonly person: EncounterPerson }) {
  const { view, accountOf, words } = useEncounterPage();
  return placesByText(person).map(({ account, first, count }) => {
    const text = accountOf(account);
    if (text === undefined) return null;
    return (
      <span key={account} className="person-text">
        <SideCode side={text.side} />{" "}
        <ReadingLink encounter={view.encounter.id} place={{ accounts: [account], at: first }}>
          {nameAccount(text)}
          <span className="vh">{words.firstPlace(person.name)}</span>
        </ReadingLink>
        <span aria-hidden="true"> {count}</span>
        <span className="vh"> {words.places(count)}</span>
      </span>
    );
  });
}
