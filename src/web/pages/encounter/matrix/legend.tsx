import { type Level as LevelCode, levels } from "../../../../domain/comparison.ts";
import { Glyph, Level } from "../../../parts/parts.ts";
import type { EncounterWords } from "../words.ts";

/** The levels with how often each occurs; each is a switch that takes its rows out and in. */
export function Legend({
  counts,
  hidden,
  words,
  onToggle,
}: {
  readonly counts: Readonly<Record<LevelCode, number>>;
  readonly hidden: readonly LevelCode[];
  readonly words: EncounterWords;
  onToggle(level: LevelCode): void;
}) {
  return (
    <fieldset className="legend" aria-label={words.legend}>
      {levels.map((level) => (
        <button key={level} type="button" className="legend-b" aria-pressed={!hidden.includes(level)} onClick={() => onToggle(level)}>
          <Level level={level} /> <span className="n">{counts[level]}</span>
          <span className="vh">{` ${words.levelMeaning[level]}`}</span>
        </button>
      ))}
      <span className="meta key-share">
        <span className="share-demo" aria-hidden="true" />
        {words.share}
      </span>
      <span className="meta key-share" data-verdict="told">
        <span className="told-key">
          <Glyph name="v-told" size="s" />
        </span>
        {words.told}
      </span>
    </fieldset>
  );
}
