import type { StatementView } from "../../../domain/view.ts";
import { Glyph, Level, SideCode, TextStatusMark, verdictGlyph, verdictHue, Words } from "../../parts/parts.ts";
import { useDomainWords } from "../../words/domain-words.ts";
import { useWords } from "../../words/use-words.ts";
import type { Partner } from "./partners.ts";
import type { Place } from "./place.ts";
import { type PreparedText, quoteOf } from "./prepared-text.ts";
import { readingWords } from "./words.ts";

/** Statements of the same point, each with what it is to the selected one; then the texts that do not print it. */
export function PartnerList(props: {
  readonly prepared: PreparedText;
  readonly statement: StatementView;
  readonly texts: readonly PreparedText[];
  readonly names: ReadonlyMap<string, string>;
  readonly partners: readonly Partner[];
  onGo(place: Place): void;
}) {
  const { prepared, texts, names, partners } = props;
  const words = useWords(readingWords);
  const domain = useDomainWords();
  const silent = texts.filter(({ text }) => text.id !== prepared.text.id && partners.every((partner) => partner.account !== text.id));
  if (partners.length === 0) {
    return (
      <section className="partners">
        <h3>{words.partners}</h3>
        <p className="meta">{words.noPartners}</p>
      </section>
    );
  }
  const relation = (partner: Partner) => {
    const other = texts.find(({ text }) => text.id === partner.account)?.text;
    if (partner.account === prepared.text.id) return words.ownText;
    const sameVoice = other?.derivedFrom.includes(prepared.text.id) || prepared.text.derivedFrom.includes(partner.account);
    return sameVoice ? words.sameVoice : null;
  };
  return (
    <section className="partners">
      <h3>{words.partners}</h3>
      <ul>
        {partners.map((partner) => {
          const other = texts.find(({ text }) => text.id === partner.account);
          const statement = other?.byId.get(partner.statement);
          const verdict = partner.point.verdict;
          return (
            <li key={`${partner.account}:${partner.statement}`}>
              <button className="row" type="button" onClick={() => props.onGo(partner)}>
                <SideCode side={other?.text.side ?? null} />
                <span className="row-words">
                  <span>
                    {names.get(partner.account)} {other !== undefined && <TextStatusMark status={other.text.textStatus} />}
                  </span>
                  {other !== undefined && statement !== undefined && <Words lang={other.text.language}>{quoteOf(other, statement)}</Words>}
                </span>
                <span className="meta" data-verdict={verdictHue(verdict)}>
                  {relation(partner) ?? (
                    <span className="row-verdict">
                      <Glyph name={verdictGlyph(verdict)} size="s" />
                      {domain.verdicts[verdict]}
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
        {silent.map(({ text }) => (
          <li key={text.id} className="row">
            <SideCode side={text.side} /> <span>{names.get(text.id)}</span>
            <span className="meta">
              <Level level={text.complete ? "silent" : "unknown"} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
