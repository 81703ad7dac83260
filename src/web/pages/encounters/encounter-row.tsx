import { Link } from "@tanstack/react-router";
import { findingKinds } from "../../../domain/comparison.ts";
import type { EncounterSummary } from "../../../domain/view.ts";
import { Button, Glyph, SideCode, Verdict } from "../../parts/parts.ts";
import { formatDay, languageName, topicLabel, useDomainWords } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { groupBySide } from "./arrange-encounters.ts";
import { encountersWords } from "./words.ts";

/** One encounter of the list. */
export function EncounterRow({
  encounter,
  onFocus,
  onEdit,
  onRemove,
}: {
  readonly encounter: EncounterSummary;
  readonly onFocus: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const words = useWords(encountersWords);
  const domain = useDomainWords();
  const language = useLanguage();
  const title = encounter.title ?? words.untitled;
  const people = encounter.participants.map(({ name }) => name).join(language === "zh" ? "、" : ", ");
  const about = [encounter.kind === null ? null : domain.encounterKinds[encounter.kind], encounter.place, people === "" ? null : people];
  const topics = encounter.topics.slice(0, 5).map((topic) => topicLabel(topic, language));
  return (
    <li className="enc" onFocus={onFocus}>
      <p className="enc-when num">
        {encounter.date === null ? <span className="meta">{domain.undated}</span> : formatDay(encounter.date, language)}
      </p>
      <div className="enc-what">
        <h2>
          <Link to="/encounters/$encounter" params={{ encounter: encounter.id }} data-row={encounter.id}>
            {title}
          </Link>
        </h2>
        <p className="meta">{about.filter((part) => part !== null).join(" · ")}</p>
        {topics.length > 0 && <p className="meta">{topics.join(language === "zh" ? "、" : ", ")}</p>}
      </div>
      <div className="enc-accounts">
        <p>
          {groupBySide(encounter.accounts).map(({ side, languages }) => (
            <span key={side} className="enc-side">
              <SideCode side={side} />{" "}
              <span className="meta">
                {languages.map(({ tag, count }, at) => (
                  <span key={tag} className="nowrap num">
                    {at > 0 && "· "}
                    <abbr title={languageName(tag, language)}>{tag}</abbr>
                    {count > 1 && ` ×${count}`}{" "}
                  </span>
                ))}
              </span>
            </span>
          ))}
        </p>
        <p className="meta">
          {words.accounts(encounter.accounts.length)} · {words.statements(encounter.statements)}
          {encounter.demonstration && <> · {words.demonstration}</>}
        </p>
      </div>
      <p className="enc-findings">
        {findingKinds
          .filter((kind) => encounter.findings[kind] > 0)
          .map((kind) => (
            <Verdict key={kind} kind={kind} count={encounter.findings[kind]} />
          ))}
      </p>
      <div className="enc-state">
        {encounter.changes !== null && encounter.changes > 0 && <b>{words.changes(encounter.changes)}</b>}
        {encounter.changes === null && <span className="meta">{words.notLooked}</span>}
        {encounter.toReview > 0 && (
          <Link to="/review" search={{ encounter: encounter.id } as never} className="num">
            {words.toReview(encounter.toReview)}
          </Link>
        )}
      </div>
      <p className="enc-acts">
        <Button kind="icon" aria-label={words.editOf(title)} title={words.edit} onClick={onEdit}>
          <Glyph name="u-edit" />
        </Button>
        <Button kind="icon" aria-label={words.removeOf(title)} title={words.remove} onClick={onRemove}>
          <Glyph name="u-cross" />
        </Button>
      </p>
    </li>
  );
}
