import type { StatementHit } from "../../../domain/view.ts";
import { Ladder, SideCode, TextStatusMark, Words } from "../../parts/parts.ts";
import { cutByMarks } from "../../text-marks/segments.ts";
import { domainWords, formatDay } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { ReadingLink } from "../encounter/reading-link.tsx";
import { searchWords } from "./words.ts";

/** One statement: its words with what was found marked, and who speaks and who tells on lines of their own. */
export function HitItem({ hit }: { readonly hit: StatementHit }) {
  const words = useWords(searchWords);
  const language = useLanguage();
  const labels = domainWords[language];
  const { statement, span } = hit;
  const chain = statement?.chain.map(({ name }) => name) ?? [];
  const kind = hit.kind === null ? labels.unknownKind : labels.accountKinds[hit.kind];
  return (
    <li className="hit" tabIndex={-1} data-hit={`${hit.encounter} ${hit.account} ${span.start}-${span.end}`}>
      <dl className="said">
        <div>
          <dt>{words.speaker}</dt>
          <dd>
            {statement === null ? (
              words.noStatement
            ) : statement.type === "own" ? (
              words.ownVoice
            ) : statement.speaker === null ? (
              words.unresolved
            ) : (
              <>
                {statement.speaker.name} <SideCode side={statement.speaker.party} />
              </>
            )}
            {statement?.toldFor === "other" && <span className="told-note">{words.toldForOther}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.teller}</dt>
          <dd>
            <SideCode side={hit.side} /> {hit.publisher ?? hit.account}
            {chain.length > 0 && words.via(chain)} <span className="meta">{kind}</span> <TextStatusMark status={hit.textStatus} />
          </dd>
        </div>
        <div>
          <dt>{words.published}</dt>
          <dd>{hit.publishedAt === null ? words.undated : formatDay(hit.publishedAt, language)}</dd>
        </div>
      </dl>
      <div className="hit-main">
        <ReadingLink className="evidence" encounter={hit.encounter} place={{ accounts: [hit.account], at: span }}>
          <Words lang={hit.language}>
            {cutByMarks(
              span,
              hit.marks.map(({ start, end }) => ({ start, end, look: "hit" })),
            ).map(({ start, end, looks }) => {
              const quote = span.quote.slice(start - span.start, end - span.start);
              return looks.length === 0 ? quote : <mark key={start}>{quote}</mark>;
            })}
          </Words>
        </ReadingLink>
        <p className="meta hit-facts">
          {statement !== null && <span>{labels.acts[statement.act]}</span>}
          {statement?.modality != null && <Ladder modality={statement.modality} />}
        </p>
      </div>
    </li>
  );
}
