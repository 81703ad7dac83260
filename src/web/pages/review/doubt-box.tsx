import type { StatementView, TextsView } from "../../../domain/view.ts";
import { Ladder, SideCode, TextStatusMark, Words } from "../../parts/parts.ts";
import { formatMoment } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { quoteOf } from "./content-edges.ts";
import { reviewWords } from "./words.ts";

/** How many places elsewhere are worth the room. */
const most = 4;

/** Why a statement is worth a look, in words; what the other texts have at the same point; what was decided before. */
export function DoubtBox({
  statement,
  account,
  view,
}: {
  readonly statement: StatementView;
  readonly account: string;
  readonly view: TextsView;
}) {
  const words = useWords(reviewWords);
  const language = useLanguage();
  const { review } = statement;
  return (
    <div className="doubtbox">
      <h3>{words.whyDoubtful}</h3>
      {statement.doubts.length === 0 ? (
        <p className="meta">{words.noDoubt}</p>
      ) : (
        <ol>
          {statement.doubts.map((doubt) => {
            const [head, why] = words.doubts[doubt];
            return (
              <li key={doubt}>
                <b>{head}</b> {why}
              </li>
            );
          })}
        </ol>
      )}
      <Elsewhere statement={statement} account={account} view={view} />
      {review !== null && (
        <p className="meta">
          {words.decidedBy(words.decided[review.action], review.by, formatMoment(review.at, language))}
          {review.engineDiffers && <span className="warn"> {words.engineDiffers}</span>}
        </p>
      )}
    </div>
  );
}

function Elsewhere({
  statement,
  account,
  view,
}: {
  readonly statement: StatementView;
  readonly account: string;
  readonly view: TextsView;
}) {
  const words = useWords(reviewWords);
  const partners = view.points
    .filter((point) => statement.points.includes(point.id))
    .flatMap((point) => point.statements)
    .filter((one) => one.account !== account);
  if (partners.length === 0) return null;
  return (
    <div className="elsewhere">
      <h3>{words.elsewhere}</h3>
      <ul>
        {partners.slice(0, most).map((partner) => {
          const text = view.accounts.find(({ id }) => id === partner.account);
          const other = text?.statements.find(({ id }) => id === partner.statement);
          if (text === undefined || other === undefined) return null;
          return (
            <li key={`${partner.account}:${partner.statement}`}>
              <SideCode side={text.side} /> <Words lang={text.language}>“{quoteOf(text.text, other.content)}”</Words>{" "}
              <TextStatusMark status={text.textStatus} /> <Ladder modality={other.modality} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
