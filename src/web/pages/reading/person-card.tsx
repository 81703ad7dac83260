import { Link } from "@tanstack/react-router";
import { Button, Glyph, SideCode, Words } from "../../parts/parts.ts";
import { useDomainWords } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import type { NamePlace } from "./people-in-text.ts";
import { readingWords } from "./words.ts";

/** Who is meant by words of a text: the name, the party, the offices, how it is known, and by which words. */
export function PersonCard(props: {
  readonly subject: NamePlace;
  /** Language tag of the text. */
  readonly lang: string;
  /** Number of the place among all of the text, from 1, and how many there are; null while it is only pointed at. */
  readonly at: readonly [number, number] | null;
  onGo(place: NamePlace): void;
  onStep(direction: 1 | -1): void;
}) {
  const { subject, lang, at } = props;
  const { person, place } = subject;
  const words = useWords(readingWords);
  const language = useLanguage();
  const roles = person.offices.length > 0 ? person.offices.map((office) => office[language]) : person.titles;
  const accounts = new Set(person.places.map(({ account }) => account)).size;
  return (
    <section className="who" aria-label={words.who}>
      <div className="rail-top">
        <h3>
          <Link to="/people/$speaker" params={{ speaker: person.speakers[0] ?? person.id }} preload={false}>
            {person.names[language]}
          </Link>{" "}
          {person.party !== null && <SideCode side={person.party} />}
        </h3>
        {at !== null && (
          <span className="rail-nav">
            <Button kind="icon" aria-label={words.previousName} title={words.previousName} onClick={() => props.onStep(-1)}>
              <Glyph name="u-left" size="s" />
            </Button>
            <span className="meta num">{words.of(at[0], at[1])}</span>
            <Button kind="icon" aria-label={words.nextName} title={words.nextName} onClick={() => props.onStep(1)}>
              <Glyph name="u-right" size="s" />
            </Button>
          </span>
        )}
      </div>
      {roles.length > 0 && <p className="meta">{roles.join(language === "zh" ? "、" : ", ")}</p>}
      <p>
        <KnownBy subject={subject} lang={lang} onGo={props.onGo} />
      </p>
      <Spellings subject={subject} />
      <p className="meta">{words.meant(person.places.filter(({ account }) => account === place.account).length, accounts)}</p>
    </section>
  );
}

/** “Lund”: short form, from “Kari Lund”. The words that bore it lead to their place. */
export function KnownBy({ subject, lang, onGo }: { readonly subject: NamePlace; readonly lang: string; onGo(place: NamePlace): void }) {
  const words = useWords(readingWords);
  const domain = useDomainWords();
  const { person, place } = subject;
  const { by, how } = place;
  const borne = by === null ? undefined : person.places.find(({ account, start }) => account === place.account && start === by.start);
  return (
    <>
      <Words lang={lang}>“{place.quote}”</Words> <span className="meta">{domain.resolutions[how]}</span>
      {by !== null && (
        <>
          <span className="meta">{words.borneBy(how)}</span>{" "}
          {borne === undefined ? (
            <Words lang={lang}>“{by.quote}”</Words>
          ) : (
            <button className="link" type="button" onClick={() => onGo({ person, place: borne })}>
              <Words lang={lang}>“{by.quote}”</Words>
            </button>
          )}
        </>
      )}
    </>
  );
}

/** Other ways in which the accounts write the name, and how each is known to be the same person's. */
function Spellings({ subject: { person, place } }: { readonly subject: NamePlace }) {
  const words = useWords(readingWords);
  const domain = useDomainWords();
  const others = person.spellings.filter(({ text }) => text !== place.quote).slice(0, 6);
  if (others.length === 0) return null;
  return (
    <p className="who-spelt">
      <span className="meta">{words.alsoWritten}</span>{" "}
      {others.map(({ text, language, matched }) => (
        <span key={`${language} ${text}`} className="spelt">
          <Words lang={language}>{text}</Words>
          {matched !== "table" && matched !== "own" && matched !== "same" && <span className="meta"> {domain.nameMatches[matched]}</span>}
        </span>
      ))}
    </p>
  );
}
