import { Link } from "@tanstack/react-router";
import type { EncounterView } from "../../../../domain/view.ts";
import { Button, Glyph, Kbd, TextNotices } from "../../../parts/parts.ts";
import { domainWords, formatDay, sideName } from "../../../words/domain-words.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { ReadingLink } from "../reading-link.tsx";
import { summariseTopics } from "../summarise-topics.ts";

/** What the encounter is, in one line and one sentence, and the three things one does next. */
export function Masthead({
  readable,
  onAdd,
}: {
  /** Accounts to lay side by side. */ readonly readable: readonly string[];
  onAdd(): void;
}) {
  const { view, words, language } = useEncounterPage();
  const { kind, place, date, title, participants, id } = view.encounter;
  const kicker = [
    kind === null ? "" : domainWords[language].encounterKinds[kind],
    place ?? "",
    date === null ? domainWords[language].undated : formatDay(date, language),
    participants.map(({ name, side }) => `${name} (${side})`).join(", "),
  ];
  return (
    <div className="masthead">
      <div>
        <p className="kicker">{kicker.filter((part) => part !== "").join(" · ")}</p>
        <h1>{title ?? words.untitled}</h1>
        <p className="standfirst">{useSummary(view)}</p>
        <TextNotices statuses={view.accounts.map(({ textStatus }) => textStatus)} />
      </div>
      <div className="actions">
        <Button kbd="a" onClick={onAdd}>
          <Glyph name="u-plus" size="s" />
          {words.add}
        </Button>
        {view.accounts.length > 0 && (
          <ReadingLink className="btn" encounter={id} place={{ accounts: readable }} kbd={<Kbd keys="t" />}>
            {words.readSide}
          </ReadingLink>
        )}
        <Link className="btn btn-main" to="/review" search={{ encounter: id } as never}>
          {words.review(view.toReview)}
          <Kbd keys="r" />
        </Link>
      </div>
    </div>
  );
}

/** One sentence composed from counts: nothing in it is guessed. */
function useSummary(view: EncounterView): string {
  const { words, language } = useEncounterPage();
  const summary = summariseTopics(view.accounts, view.matrix);
  const { sides, shared, alone, some, thirdAlone, nobody } = summary;
  const gap = language === "zh" ? "" : " ";
  const opening = words.textsAndVoices(summary.texts, summary.voices);
  if (summary.texts === 0) return words.noAccounts;
  if (summary.topics === 0) return `${opening}${gap}${words.noTopics}`;
  if (sides.length < 2) {
    return `${opening}${gap}${words.oneSideHeld(sides[0] === undefined ? null : sideName(sides[0], language))}`;
  }
  const clauses = [
    words.bothName(shared, sides.length),
    some === 0 ? "" : words.someName(some),
    ...alone.map(({ side, topics }) => words.aloneNames(sideName(side, language), topics)),
    thirdAlone === 0 ? "" : words.thirdAlone(thirdAlone),
    nobody === 0 ? "" : words.nobodyNames(nobody),
  ].filter((clause) => clause !== "");
  return `${opening}${gap}${words.joinSummary(words.ofTopics(summary.topics), clauses)}`;
}
