import type { FindingView, StatementView } from "../../../domain/view.ts";
import { Button, Glyph, Verdict, Words } from "../../parts/parts.ts";
import { languageName } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { PartnerList } from "./partner-list.tsx";
import type { Partner } from "./partners.ts";
import type { NamePlace } from "./people-in-text.ts";
import { PersonCard } from "./person-card.tsx";
import type { Place } from "./place.ts";
import { type PreparedText, paragraphOf, quoteOf } from "./prepared-text.ts";
import { Provenance } from "./provenance.tsx";
import { readingWords } from "./words.ts";

/** What the column tells of: a statement, kept while it is selected, or shown while it is pointed at. */
export interface RailSubject {
  readonly prepared: PreparedText;
  readonly statement: StatementView;
  readonly partners: readonly Partner[];
  readonly kept: boolean;
}

/** The column beside the texts: the words, where they come from, their partners, what comparing shows, what can be done. */
export function Rail(props: {
  readonly subject: RailSubject | null;
  /** The name chosen or pointed at, with its place among all of its text where it is chosen. */
  readonly name: { readonly place: NamePlace; readonly lang: string; readonly at: readonly [number, number] | null } | null;
  /** Who is meant where in the statement's text. */
  readonly places: readonly NamePlace[];
  readonly texts: readonly PreparedText[];
  readonly names: ReadonlyMap<string, string>;
  readonly sides: readonly string[];
  readonly findings: readonly FindingView[];
  readonly busy: boolean;
  onGo(place: Place): void;
  onGoToName(place: NamePlace): void;
  onStep(direction: 1 | -1): void;
  onStepName(direction: 1 | -1): void;
  onConfirm(): void;
  onFix(): void;
  onReject(): void;
  onCopy(): void;
}) {
  const { subject, names } = props;
  const words = useWords(readingWords);
  const who = props.name !== null && (
    <PersonCard subject={props.name.place} lang={props.name.lang} at={props.name.at} onGo={props.onGoToName} onStep={props.onStepName} />
  );
  if (subject === null) {
    return (
      <aside className="rail" aria-label={words.rail}>
        <div className="rail-scroll">
          {who}
          <p>
            <b>{words.nothing}</b>
          </p>
          <p className="meta">{words.nothingWhy}</p>
          <Steps subject={null} onStep={props.onStep} />
        </div>
      </aside>
    );
  }
  const { prepared, statement, partners, kept } = subject;
  const name = names.get(prepared.text.id) ?? prepared.text.id;
  const verdict = prepared.verdicts.get(statement.id) ?? null;
  const findings = props.findings.filter((finding) => statement.findings.includes(finding.id));
  return (
    <aside className="rail" aria-label={kept ? words.rail : words.railPreview} aria-live={kept ? "polite" : "off"}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by key. */}
      <section className="rail-scroll" tabIndex={0} aria-label={words.provenance}>
        {who}
        <div className="rail-top">
          {verdict === null ? <span className="meta">{words.noVerdict}</span> : <Verdict kind={verdict} />}
          <Steps subject={subject} onStep={props.onStep} />
        </div>
        <blockquote className="words sel" lang={prepared.text.language}>
          <mark>{quoteOf(prepared, statement)}</mark>
        </blockquote>
        <OwnWords subject={subject} texts={props.texts} names={names} />
        <Provenance
          prepared={prepared}
          statement={statement}
          name={name}
          sides={props.sides}
          places={props.places}
          onGoToName={props.onGoToName}
        />
        <PartnerList prepared={prepared} statement={statement} texts={props.texts} names={names} partners={partners} onGo={props.onGo} />
        {findings.length > 0 && (
          <section className="why">
            <h3>{words.why}</h3>
            <ol>
              {findings.map((finding) => (
                <li key={finding.id}>
                  {finding.explanation}
                  <span className="rule">
                    {finding.rule} · {finding.firm ? words.firm : words.notFirm}
                  </span>
                </li>
              ))}
            </ol>
          </section>
        )}
      </section>
      {kept && (
        <div className="rail-actions">
          <Button kind="main" kbd="Enter" disabled={props.busy} onClick={props.onConfirm}>
            {words.confirm}
          </Button>
          <Button kbd="e" onClick={props.onFix}>
            {words.fix}
          </Button>
          <Button kbd="x" disabled={props.busy} onClick={props.onReject}>
            {words.reject}
          </Button>
          <Button kbd="c" aria-label={words.keys.copy} title={words.keys.copy} onClick={props.onCopy}>
            <Glyph name="u-copy" size="s" />
          </Button>
        </div>
      )}
    </aside>
  );
}

function Steps({ subject, onStep }: { readonly subject: RailSubject | null; readonly onStep: (direction: 1 | -1) => void }) {
  const words = useWords(readingWords);
  const all = subject?.prepared.statements ?? [];
  const at = subject === null ? -1 : all.indexOf(subject.statement);
  return (
    <span className="rail-nav">
      <Button kind="icon" aria-label={words.previous} title={words.previous} onClick={() => onStep(-1)}>
        <Glyph name="u-left" size="s" />
      </Button>
      {at >= 0 && <span className="meta num">{words.of(at + 1, all.length)}</span>}
      <Button kind="icon" aria-label={words.next} title={words.next} onClick={() => onStep(1)}>
        <Glyph name="u-right" size="s" />
      </Button>
    </span>
  );
}

/** What the same side says of the same point in its texts of other languages: no translation of ours. */
function OwnWords({
  subject,
  texts,
  names,
}: {
  readonly subject: RailSubject;
  readonly texts: readonly PreparedText[];
  readonly names: ReadonlyMap<string, string>;
}) {
  const words = useWords(readingWords);
  const language = useLanguage();
  const { text } = subject.prepared;
  const primary = (tag: string) => tag.split("-")[0];
  return subject.partners.map((partner) => {
    const other = texts.find((one) => one.text.id === partner.account);
    const statement = other?.byId.get(partner.statement);
    if (other === undefined || statement === undefined) return null;
    if (text.side === null || other.text.side !== text.side || primary(other.text.language) === primary(text.language)) return null;
    return (
      <p className="gloss" key={`${partner.account}:${partner.statement}`}>
        <span className="label">{words.inItsOwn(languageName(other.text.language, language))}</span>
        <Words lang={other.text.language}>{quoteOf(other, statement)}</Words>{" "}
        <span className="meta">
          {names.get(partner.account)}, {words.paragraph(paragraphOf(other, statement))}
        </span>
      </p>
    );
  });
}
