import type { Level as LevelCode } from "../../domain/comparison.ts";
import { useDomainWords } from "../words/domain-words.ts";
import { Glyph } from "./glyph.tsx";

/** What one account does with a topic: glyph, word, and (where given) how many statements. */
export function Level({
  level,
  count,
  told,
  share,
}: {
  readonly level: LevelCode;
  readonly count?: number;
  /** Statements among them told for the other side. */
  readonly told?: number;
  /** Share of the account's text, 0 to 1. */
  readonly share?: number;
}) {
  const words = useDomainWords();
  return (
    <>
      <span className="level" data-level={level}>
        <Glyph name={`l-${level}`} />
        {words.levels[level]}
      </span>
      {count !== undefined && count > 0 && <span className="count num">{count}</span>}
      {told !== undefined && told > 0 && (
        <span className="told-count num" data-verdict="told" title={words.toldFor.other}>
          <Glyph name="v-told" size="s" />
          {told}
        </span>
      )}
      {share !== undefined && share > 0 && <Bar share={share} />}
    </>
  );
}

function Bar({ share }: { readonly share: number }) {
  return <span className="share-bar" aria-hidden="true" style={{ "--v": share }} />;
}
