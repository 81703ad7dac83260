import type { ReactNode } from "react";
import type { StatementView } from "../../../domain/view.ts";
import { Confidence, Ladder, SideCode, Words } from "../../parts/parts.ts";
import { endOf, startOf } from "../../text-marks/statement-at.ts";
import { formatDay, formatInCapitals, formatMoment, useDomainWords } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { type NamePlace, namesWithin } from "./people-in-text.ts";
import { KnownBy } from "./person-card.tsx";
import { type PreparedText, paragraphOf } from "./prepared-text.ts";
import { readingWords } from "./words.ts";

/** Where a statement comes from, whatever is known of it: the same list everywhere. */
export function Provenance(props: {
  readonly prepared: PreparedText;
  readonly statement: StatementView;
  readonly name: string;
  /** Sides of the encounter: moments are told in their capitals. */
  readonly sides: readonly string[];
  /** Who is meant where in the text. */
  readonly places: readonly NamePlace[];
  onGoToName(place: NamePlace): void;
}) {
  const { prepared, statement, name, sides } = props;
  const { text } = prepared;
  const words = useWords(readingWords);
  const domain = useDomainWords();
  const language = useLanguage();
  const moments = (iso: string) => formatInCapitals(iso, sides, language).split(" · ");
  const published = (iso: string | null) => {
    if (iso === null) return [words.notDated];
    return iso.includes("T") ? moments(iso) : [[formatDay(iso, language), words.timeNotStated].join(language === "zh" ? "，" : ", ")];
  };
  const part = (start: number, end: number) => text.text.slice(start, end);
  const { speaker, review } = statement;
  return (
    <dl className="prov">
      <Row told={words.speaker}>
        {speaker === null ? (
          words.unknownSpeaker
        ) : (
          <>
            <b>{speaker.name}</b> {speaker.party !== null && <SideCode side={speaker.party} />}
          </>
        )}
        <HowKnown prepared={prepared} statement={statement} places={props.places} onGoToName={props.onGoToName} />
      </Row>
      <Row told={words.toldBy}>
        <b>{text.publisher ?? name}</b> <SideCode side={text.side} />
        <span className="line meta">{domain.toldFor[statement.toldFor]}</span>
      </Row>
      <Row told={words.chain}>
        <span className="chain">
          {[name, ...statement.chain.map((teller) => teller.name), speaker?.name ?? words.unknownSpeaker].map((teller, at) => (
            <span key={at}>
              {at > 0 && <i aria-hidden="true">› </i>}
              {teller}
            </span>
          ))}
          {statement.cue.map(({ start, end }) => (
            <Words key={start} lang={text.language}>
              {part(start, end)}
            </Words>
          ))}
        </span>
      </Row>
      <Row told={words.account}>
        {name} · {words.version(text.version.number)} · {words.paragraph(paragraphOf(prepared, statement))}
        <br />
        <span className="hash">
          {text.version.text.slice(0, 8)}…{text.version.text.slice(-6)} · {startOf(statement)}–{endOf(statement)}
        </span>
        {domain.quoteWarnings[text.textStatus] !== null && <span className="line">{domain.quoteWarnings[text.textStatus]}</span>}
      </Row>
      <Row told={words.published}>
        <Lines lines={published(text.publishedAt)} />
      </Row>
      <Row told={words.captured}>
        <Lines lines={moments(text.version.capturedAt)} />
      </Row>
      <Row told={words.type}>
        {domain.types[statement.type]} · {domain.acts[statement.act]}
      </Row>
      <Row told={words.firmness}>
        {statement.modality === null ? words.noFirmness : <Ladder modality={statement.modality} />}
        <br />
        <span className="meta">
          {words.force(domain.forces[statement.force])}
          {statement.negated ? ` · ${words.negated}` : ""}
        </span>
      </Row>
      {statement.condition !== null && (
        <Row told={words.condition}>
          <Words lang={text.language}>“{part(statement.condition.start, statement.condition.end)}”</Words>
        </Row>
      )}
      <NamedHere prepared={prepared} statement={statement} places={props.places} onGoToName={props.onGoToName} />
      <Quantities prepared={prepared} statement={statement} />
      <Times prepared={prepared} statement={statement} />
      <Row told={words.confidence}>
        <Confidence value={statement.confidence} />
      </Row>
      <Row told={words.confirmed}>
        {review === null ? (
          words.byNobody
        ) : (
          <>
            {words.actions[review.action](review.by)} <span className="meta">{formatMoment(review.at, language)}</span>
            {review.engineDiffers && <span className="warn">{words.engineDiffers}</span>}
          </>
        )}
      </Row>
      {review === null && statement.doubts.length > 0 && (
        <Row told={words.doubt}>{statement.doubts.map((doubt) => domain.doubts[doubt]).join(language === "zh" ? "、" : ", ")}</Row>
      )}
      {text.note !== null && <Row told={words.note}>{text.note}</Row>}
    </dl>
  );
}

function Row({ told, children }: { readonly told: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{told}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="line num">
      {line}
    </span>
  ));
}

interface NamesProps {
  readonly prepared: PreparedText;
  readonly statement: StatementView;
  readonly places: readonly NamePlace[];
  onGoToName(place: NamePlace): void;
}

/** How it is known who speaks, with the words that say it: the source as it stands, and what bore it. */
function HowKnown({ prepared, statement, places, onGoToName }: NamesProps) {
  const words = useWords(readingWords);
  const domain = useDomainWords();
  const { resolved, source, speaker } = statement;
  if (resolved === undefined) return null;
  const ofSpeaker = places.find(
    ({ person, place }) =>
      source.some(({ start, end }) => start <= place.start && place.end <= end) &&
      speaker !== null &&
      person.speakers.includes(speaker.id ?? `name:${speaker.name}`),
  );
  if (ofSpeaker !== undefined)
    return (
      <span className="line">
        <KnownBy subject={ofSpeaker} lang={prepared.text.language} onGo={onGoToName} />
      </span>
    );
  return (
    <span className="line">
      {source.map(({ start, end }) => (
        <Words key={start} lang={prepared.text.language}>
          “{prepared.text.text.slice(start, end)}”{" "}
        </Words>
      ))}
      <span className="meta">{resolved === null ? words.openWho : domain.resolutions[resolved]}</span>
    </span>
  );
}

/** Whom the statement's words name, each with how that is known. */
function NamedHere({ prepared, statement, places, onGoToName }: NamesProps) {
  const words = useWords(readingWords);
  const language = useLanguage();
  const inContent = namesWithin(places, { ...statement, source: [] });
  if (inContent.length === 0) return null;
  return (
    <Row told={words.namedHere}>
      {inContent.map((subject) => (
        <span key={subject.place.start} className="line">
          <button className="link" type="button" onClick={() => onGoToName(subject)}>
            {subject.person.names[language]}
          </button>{" "}
          {subject.person.party !== null && <SideCode side={subject.person.party} />}{" "}
          <KnownBy subject={subject} lang={prepared.text.language} onGo={onGoToName} />
        </span>
      ))}
    </Row>
  );
}

const figure = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 20 });

function Quantities({ prepared, statement }: { readonly prepared: PreparedText; readonly statement: StatementView }) {
  const words = useWords(readingWords);
  const { text } = prepared;
  const found = text.quantities.filter(({ id }) => statement.quantities.includes(id));
  if (found.length === 0) return null;
  return (
    <Row told={words.quantities}>
      {found.map((quantity) => (
        <span key={quantity.id} className="line">
          <Words lang={text.language}>“{text.text.slice(quantity.start, quantity.end)}”</Words> ={" "}
          <span className="num">
            {[quantity.value].flat().map(figure).join("–")} {quantity.unit}
          </span>{" "}
          <span className="meta">
            {words.bounds[quantity.bound]} · {words.quantityKinds[quantity.kind]}
          </span>
        </span>
      ))}
    </Row>
  );
}

function Times({ prepared, statement }: { readonly prepared: PreparedText; readonly statement: StatementView }) {
  const words = useWords(readingWords);
  const { text } = prepared;
  const found = text.times.filter(({ id }) => statement.times.includes(id));
  if (found.length === 0) return null;
  return (
    <Row told={words.times}>
      {found.map((time) => (
        <span key={time.id} className="line">
          <Words lang={text.language}>“{text.text.slice(time.start, time.end)}”</Words> = <span className="num">{time.edtf}</span>{" "}
          <span className="meta">{time.basis === "inferred" ? words.inferred : words.stated}</span>
          {time.readings.slice(1).map((reading) => (
            <span key={reading.name} className="meta">
              {" "}
              {words.alsoRead(`${reading.name} ${reading.edtf}`)}
            </span>
          ))}
        </span>
      ))}
    </Row>
  );
}
