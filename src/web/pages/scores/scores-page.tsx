import { useScores } from "../../api/queries.ts";
import { Empty, ErrorNote, Loading } from "../../parts/parts.ts";
import { useTitle } from "../../shell/use-title.ts";
import { useWords } from "../../words/use-words.ts";
import { listHeads, Markdown } from "./markdown.tsx";
import { scoresWords } from "./words.ts";
import "./scores-page.css";

/** The measured figures of the engine, as the project publishes them. */
export function ScoresPage() {
  const words = useWords(scoresWords);
  useTitle(words.title);
  const { data, error, refetch } = useScores();
  const heads = data === undefined ? [] : listHeads(data.markdown);
  return (
    <div className="page scores">
      <div className="masthead">
        <div>
          <h1>{words.title}</h1>
          <p className="standfirst">{words.standfirst}</p>
          {words.onlyEnglish !== "" && <p className="meta">{words.onlyEnglish}</p>}
        </div>
      </div>
      {error !== null && <ErrorNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data?.markdown === "" && <Empty title={words.none} />}
      {data !== undefined && data.markdown !== "" && (
        <div className="section scores-body">
          {heads.length > 1 && (
            <nav aria-label={words.contents} lang="en">
              <ul>
                {heads.map(({ id, text }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{text}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <article className="doc" lang="en">
            <Markdown source={data.markdown} tableLabel={words.table} />
          </article>
        </div>
      )}
    </div>
  );
}
