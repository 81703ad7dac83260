import { Link, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { ReviewView, TextsView } from "../../../domain/view.ts";
import { useReview, useTexts } from "../../api/queries.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { Empty, ErrorNote, Loading, useDemonstration } from "../../parts/parts.ts";
import { useTitle } from "../../shell/use-title.ts";
import { languageName, useDomainWords } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { nameAccounts } from "../reading/name-accounts.ts";
import { afterDecision, moveInQueue, type QueuePlace } from "./queue.ts";
import { QueueList } from "./queue-list.tsx";
import { ReviewDesk } from "./review-desk.tsx";
import { useCurrentPlace, useStatementAt } from "./use-current.ts";
import { useDrafts } from "./use-drafts.ts";
import { reviewWords } from "./words.ts";
import "./review.css";

/** Statements that a person should look at, one after the other, the most doubtful first. */
export function ReviewPage() {
  const words = useWords(reviewWords);
  useTitle(words.title);
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const encounter = textOf(search.encounter);
  const account = textOf(search.account);
  const statement = textOf(search.statement);
  const asked = useMemo(
    () => (encounter === null || account === null || statement === null ? null : { encounter, account, statement, quote: null }),
    [encounter, account, statement],
  );
  const review = useReview(encounter);
  if (review.error !== null && review.data === undefined) return <ErrorNote error={review.error} retry={() => void review.refetch()} />;
  if (review.data === undefined) return <Loading />;
  return <Queue review={review.data} encounter={encounter} asked={asked} />;
}

function Queue({
  review,
  encounter,
  asked,
}: {
  readonly review: ReviewView;
  readonly encounter: string | null;
  readonly asked: QueuePlace | null;
}) {
  const words = useWords(reviewWords);
  const { place, at, setPlace } = useCurrentPlace(review.items, asked);
  const title = review.items.find((item) => item.encounter === encounter)?.encounterTitle ?? words.untitled;
  const head =
    encounter === null ? null : (
      <p className="meta only">
        {words.ofEncounter(title)} · <Link to="/review">{words.allEncounters}</Link>
      </p>
    );
  const move = (direction: 1 | -1) => setPlace(moveInQueue(review.items, place, direction) ?? place);
  return (
    <div className="review">
      <QueueList review={review} at={at} head={head} onGo={setPlace} />
      {place === null ? (
        <div className="work">
          <Empty title={words.nothing} action={<Link to="/encounters">{words.toEncounters}</Link>}>
            {words.nothingWhy}
          </Empty>
        </div>
      ) : (
        <Current
          place={place}
          position={at < 0 ? words.notQueued : words.of(at + 1, review.items.length)}
          onDecided={(targets) => setPlace(afterDecision(review.items, place, targets))}
          onMove={move}
        />
      )}
    </div>
  );
}

function Current(props: {
  readonly place: QueuePlace;
  readonly position: string;
  onDecided(targets: readonly string[]): void;
  onMove(direction: 1 | -1): void;
}) {
  const { place } = props;
  const texts = useTexts(place.encounter);
  useDemonstration(texts.data?.demonstration ?? false);
  if (texts.error !== null && texts.data === undefined) return <ErrorNote error={texts.error} retry={() => void texts.refetch()} />;
  if (texts.data === undefined) return <Loading />;
  return <Found {...props} view={texts.data} />;
}

function Found({ view, place, ...rest }: Parameters<typeof Current>[0] & { readonly view: TextsView }) {
  const domain = useDomainWords();
  const language = useLanguage();
  const drafts = useDrafts();
  const text = view.accounts.find(({ id }) => id === place.account);
  const statement = useStatementAt(text, place);
  const names = useMemo(
    () =>
      nameAccounts(
        view.accounts,
        (kind) => (kind === null ? domain.unknownKind : domain.accountKinds[kind]),
        (tag) => languageName(tag, language),
      ),
    [view.accounts, domain, language],
  );
  if (text === undefined || statement === null) return <Missing onMove={rest.onMove} />;
  return (
    <ReviewDesk
      key={`${text.id}:${statement.id}`}
      {...rest}
      view={view}
      text={text}
      statement={statement}
      name={names.get(text.id) ?? text.id}
      drafts={drafts}
    />
  );
}

function Missing({ onMove }: { readonly onMove: (direction: 1 | -1) => void }) {
  const words = useWords(reviewWords);
  useKeys([
    { key: "j", told: words.keys.next, group: words.keys.group, run: () => onMove(1) },
    { key: "k", told: words.keys.previous, group: words.keys.group, run: () => onMove(-1) },
  ]);
  return (
    <div className="work">
      <Empty title={words.notFound}>{words.notFoundWhy}</Empty>
    </div>
  );
}

/** The router reads `12` as a number. */
function textOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
