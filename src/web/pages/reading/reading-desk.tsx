import { useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo, useRef, useState } from "react";
import type { TextsView } from "../../../domain/view.ts";
import { encounterPath, useDecide, usePeople } from "../../api/queries.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { copyText } from "../../parts/parts.ts";
import { copyStatement } from "../../text-marks/copy-statement.ts";
import { usePlainMarks } from "../../text-marks/plain-marks.ts";
import { endOf, startOf } from "../../text-marks/statement-at.ts";
import { formatMoment, languageName, useDomainWords } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { Legend } from "./legend.tsx";
import { nameAccounts } from "./name-accounts.ts";
import { type Lit, Pane, type PaneHandle } from "./pane.tsx";
import { nearestWords, type Partner, partnersOf, topicsOf } from "./partners.ts";
import { type NamePlace, placesByAccount, statementOf, stepName } from "./people-in-text.ts";
import type { AskedFor, Place } from "./place.ts";
import { type PreparedText, quoteOf, type Underline, underlines } from "./prepared-text.ts";
import { Rail, type RailSubject } from "./rail.tsx";
import { toggleAccount } from "./shown-accounts.ts";
import { Tools } from "./tools.tsx";
import { useDeskState } from "./use-desk-state.ts";
import { useLevel } from "./use-level.ts";
import { useNames } from "./use-names.ts";
import { usePaneCount } from "./use-pane-count.ts";
import { readingWords } from "./words.ts";

/** The texts, the line of tools above them and the column beside them. */
export function ReadingDesk({ view, asked }: { readonly view: TextsView; readonly asked: AskedFor }) {
  const words = useWords(readingWords);
  const domain = useDomainWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const decide = useDecide();
  const plain = usePlainMarks();
  const desk = useDeskState(view, asked);
  const { texts, selected, shown, pointsOf } = desk;
  const [underline, setUnderline] = useState<Underline>("verdicts");
  const [level, setLevel] = useState(true);
  const [hovered, setHovered] = useState<Place | null>(null);
  const [inPanes, setInPanes] = useState(false);
  const handles = useRef(new Map<string, PaneHandle>());
  const people = usePeople(view.encounter.id).data;
  const placesOf = useMemo(() => placesByAccount(people ?? []), [people]);
  const naming = useNames(placesOf, handles);
  const panes = useRef<HTMLDivElement>(null);
  const most = usePaneCount();
  const visible = useMemo(() => visibleOf(shown, selected?.prepared.text.id ?? null, most), [shown, selected, most]);
  const names = useMemo(
    () =>
      nameAccounts(
        view.accounts,
        (kind) => (kind === null ? domain.unknownKind : domain.accountKinds[kind]),
        (tag) => languageName(tag, language),
      ),
    [view.accounts, domain, language],
  );
  const sides = useMemo(() => sidesOf(view), [view]);
  const place = selected === null ? null : { account: selected.prepared.text.id, statement: selected.statement.id };
  const points = useMemo(() => (place === null ? [] : pointsOf(place)), [pointsOf, place?.account, place?.statement]);
  const partners = useMemo(() => (place === null ? [] : partnersOf(place, points)), [points, place?.account, place?.statement]);
  const lit = useMemo(
    () =>
      new Map(
        texts.map((prepared) => [
          prepared.text.id,
          litIn(prepared, { place, partners, hovered, found: desk.found, name: naming.shown, points, selected }),
        ]),
      ),
    [texts, place?.account, place?.statement, partners, hovered, desk.found, naming.shown, points, selected],
  );
  const levelY = useLevel({
    panes,
    handles,
    visible,
    level,
    targets: targetsOf(lit, texts, desk.found),
    anchor: place?.account ?? desk.found?.account ?? null,
  });

  const register = useCallback((account: string, handle: PaneHandle | null) => {
    if (handle === null) handles.current.delete(account);
    else handles.current.set(account, handle);
  }, []);

  /** The selected text takes the focus, so that scrolling and Tab go on from it. */
  function go(next: Place) {
    if (!shown.includes(next.account)) desk.setShown(toggleAccount(view.accounts, shown, next.account));
    desk.select(next);
    naming.choose(null);
    requestAnimationFrame(() => handles.current.get(next.account)?.scroller.focus({ preventScroll: true }));
  }

  /** A name with the statement whose words or source it stands in; without one no statement stays selected. */
  function goToName(next: NamePlace) {
    const { account } = next.place;
    if (!shown.includes(account)) desk.setShown(toggleAccount(view.accounts, shown, account));
    const around = texts.find(({ text }) => text.id === account);
    const statement = around === undefined ? null : statementOf(around, next);
    desk.select(statement === null ? null : { account, statement: statement.id });
    naming.choose(next);
  }

  /** From name to name in the text at hand; the first from where one reads. */
  function stepToName(direction: 1 | -1) {
    const account = naming.chosen?.place.account ?? place?.account ?? visible[0] ?? "";
    const from = selected !== null && selected.prepared.text.id === account ? startOf(selected.statement) : 0;
    const next = stepName(placesOf.get(account) ?? [], naming.chosen?.place ?? null, from, direction);
    if (next !== null) goToName(next);
  }

  function step(direction: 1 | -1) {
    const prepared = selected?.prepared ?? texts.find(({ text }) => text.id === visible[0]);
    if (prepared === undefined) return;
    const at = selected === null ? -1 : prepared.statements.indexOf(selected.statement);
    const next = prepared.statements[selected === null && direction === 1 ? 0 : Math.max(0, at + direction)];
    if (next !== undefined) go({ account: prepared.text.id, statement: next.id });
  }

  /** The partner in the nearest text to that side, so that Tab always comes to an end. */
  function partnerAside(direction: 1 | -1): Partner | null {
    const from = visible.indexOf(place?.account ?? "");
    for (let at = from + direction; from >= 0 && at >= 0 && at < visible.length; at += direction) {
      const partner = partners.find(({ account }) => account === visible[at]);
      if (partner !== undefined) return partner;
    }
    return null;
  }

  function send(action: "confirmed" | "rejected") {
    if (place === null || decide.isPending) return;
    decide.mutate({
      path: `${encounterPath(view.encounter.id)}/statements`,
      body: { account: place.account, action, targets: [place.statement], statements: action === "confirmed" ? [{}] : [] },
      told: action === "confirmed" ? words.confirmedToast : words.rejectedToast,
    });
  }

  function fix() {
    if (place !== null) void navigate({ to: "/review", search: { encounter: view.encounter.id, ...place } as never });
  }

  function copy() {
    if (selected === null) return;
    const { text } = selected.prepared;
    const copied = copyStatement(
      {
        quote: quoteOf(selected.prepared, selected.statement),
        speaker: selected.statement.speaker?.name ?? null,
        teller: text.publisher ?? names.get(text.id) ?? text.id,
        side: text.side,
        published: text.publishedAt === null ? null : formatMoment(text.publishedAt, language, "UTC"),
        encounter: view.encounter.title,
        version: text.version.number,
        text: text.version.text,
        start: startOf(selected.statement),
        end: endOf(selected.statement),
        url: text.url,
        warning: domain.quoteWarnings[text.textStatus],
      },
      words.copyWords,
    );
    void copyText(copied, words.copied);
  }

  const nextUnderline = () => setUnderline((before) => underlines[(underlines.indexOf(before) + 1) % underlines.length] ?? "verdicts");
  const some = selected !== null;
  const keys = words.keys;
  const { group } = keys;
  const rightward = inPanes ? partnerAside(1) : null;
  const leftward = inPanes ? partnerAside(-1) : null;
  useKeys([
    { key: "j", told: keys.next, group, run: () => step(1) },
    { key: "k", told: keys.previous, group, run: () => step(-1) },
    { key: "Tab", told: keys.partner, group, when: rightward !== null, run: () => rightward !== null && go(rightward) },
    { key: "Shift+Tab", told: keys.partnerBack, group, when: leftward !== null, run: () => leftward !== null && go(leftward) },
    { key: "Enter", told: keys.confirm, group, when: some, run: () => send("confirmed") },
    { key: "e", told: keys.fix, group, when: some, run: fix },
    { key: "x", told: keys.reject, group, when: some, run: () => send("rejected") },
    { key: "c", told: keys.copy, group, when: some, run: copy },
    { key: "n", told: keys.name, group, when: placesOf.size > 0, run: () => stepToName(1) },
    { key: "Shift+N", told: keys.nameBack, group, when: placesOf.size > 0, run: () => stepToName(-1) },
    { key: "l", told: keys.level, group, run: () => setLevel(!level) },
    { key: "h", told: keys.underline, group, run: nextUnderline },
    ...(most === 1 ? view.accounts.map(({ id }) => id) : visible).slice(0, 4).map((account, at) => ({
      key: String(at + 1),
      told: keys.pane(at + 1),
      group,
      run: () => {
        if (most === 1) desk.setShown([account]);
        requestAnimationFrame(() => handles.current.get(account)?.scroller.focus({ preventScroll: true }));
      },
    })),
    {
      key: "Escape",
      told: some || naming.chosen !== null ? keys.clear : keys.back,
      group,
      run: () =>
        naming.chosen !== null
          ? naming.choose(null)
          : some
            ? desk.select(null)
            : void navigate({ to: "/encounters/$encounter", params: { encounter: view.encounter.id } }),
    },
  ]);

  const pointed = hovered === null || (hovered.account === place?.account && hovered.statement === place.statement) ? null : hovered;
  const subject = subjectOf(texts, pointed, pointsOf) ?? (selected === null ? null : { ...selected, partners, kept: true });
  return (
    <div className="reading" data-panes={visible.length}>
      <h1 className="vh">{words.title(view.encounter.title ?? words.untitled)}</h1>
      <Tools
        encounter={view.encounter.id}
        title={view.encounter.title ?? words.untitled}
        accounts={view.accounts}
        names={names}
        visible={visible}
        single={most === 1}
        level={level}
        underline={underline}
        onToggle={(account) => desk.setShown(toggleAccount(view.accounts, visible, account))}
        onShow={(account) => desk.setShown([account])}
        onLevel={() => setLevel(!level)}
        onUnderline={nextUnderline}
      />
      <div className="desk">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as columns in every browser. */}
        <div
          className="panes"
          ref={panes}
          role="group"
          aria-label={words.panes(visible.length)}
          onFocus={() => setInPanes(true)}
          onBlur={(event) => setInPanes(event.currentTarget.contains(event.relatedTarget))}
        >
          {visible.map((account) => {
            const prepared = texts.find(({ text }) => text.id === account);
            const shownLit = lit.get(account);
            return (
              prepared !== undefined &&
              shownLit !== undefined && (
                <Pane
                  key={account}
                  prepared={prepared}
                  name={names.get(account) ?? account}
                  lit={shownLit}
                  underline={underline}
                  places={placesOf.get(account) ?? noPlaces}
                  plain={plain}
                  levelY={levelY}
                  register={register}
                  onSelect={(statement) => desk.select({ account, statement })}
                  onName={naming.choose}
                  onHover={(statement, name) => {
                    setHovered(statement === null ? null : { account, statement });
                    naming.point(name);
                  }}
                />
              )
            );
          })}
        </div>
        <Rail
          subject={subject}
          name={nameShown(naming, texts, placesOf)}
          places={placesOf.get(subject?.prepared.text.id ?? "") ?? noPlaces}
          texts={texts}
          names={names}
          sides={sides}
          findings={view.findings}
          busy={decide.isPending}
          onGo={go}
          onGoToName={goToName}
          onStep={step}
          onStepName={stepToName}
          onConfirm={() => send("confirmed")}
          onFix={fix}
          onReject={() => send("rejected")}
          onCopy={copy}
        />
      </div>
      <Legend underline={underline} plain={plain} />
    </div>
  );
}

const noPlaces: readonly NamePlace[] = [];

/** What the column tells of a name: the one pointed at before the one chosen. */
function nameShown(
  { shown, chosen }: ReturnType<typeof useNames>,
  texts: readonly PreparedText[],
  placesOf: ReadonlyMap<string, readonly NamePlace[]>,
): Parameters<typeof Rail>[0]["name"] {
  if (shown === null) return null;
  const { account, start, end } = shown.place;
  const all = placesOf.get(account) ?? noPlaces;
  const at = all.findIndex(({ place }) => place.start === start && place.end === end);
  const lang = texts.find(({ text }) => text.id === account)?.text.language ?? "und";
  return { place: shown, lang, at: shown === chosen ? [at + 1, all.length] : null };
}

/** As many texts as there is room for, the one with the selected statement among them. */
function visibleOf(shown: readonly string[], selected: string | null, most: number): readonly string[] {
  const kept = shown.slice(0, most);
  if (selected === null || kept.includes(selected) || !shown.includes(selected)) return kept;
  return [...kept.slice(0, -1), selected];
}

/** Whose capitals moments are told in: those of the parties present, else of the accounts. */
function sidesOf(view: TextsView): readonly string[] {
  const present = view.encounter.participants.map((participant) => participant.side);
  return [...new Set(present.length > 0 ? present : view.accounts.flatMap((account) => (account.side === null ? [] : [account.side])))];
}

function subjectOf(
  texts: readonly PreparedText[],
  place: Place | null,
  pointsOf: ReturnType<typeof useDeskState>["pointsOf"],
): RailSubject | null {
  const prepared = texts.find(({ text }) => text.id === place?.account);
  const statement = prepared?.byId.get(place?.statement ?? "");
  if (place === null || prepared === undefined || statement === undefined) return null;
  return { prepared, statement, partners: partnersOf(place, pointsOf(place)), kept: false };
}

function litIn(
  prepared: PreparedText,
  desk: {
    readonly place: Place | null;
    readonly partners: readonly Partner[];
    readonly hovered: Place | null;
    readonly found: AskedFor["span"];
    readonly name: NamePlace | null;
    readonly points: Parameters<typeof topicsOf>[1];
    readonly selected: { readonly statement: Parameters<typeof topicsOf>[0] } | null;
  },
): Lit {
  const { id } = prepared.text;
  const partners = desk.partners.filter(({ account }) => account === id).map(({ statement }) => statement);
  const silent = desk.selected !== null && desk.points.length > 0 && desk.place?.account !== id && partners.length === 0;
  return {
    selected: desk.place?.account === id ? desk.place.statement : null,
    partners,
    hovered: desk.hovered?.account === id ? desk.hovered.statement : null,
    found: desk.found?.account === id ? desk.found : null,
    name: desk.name?.place.account === id ? desk.name.place : null,
    silence:
      silent && desk.selected !== null ? { nearest: nearestWords(prepared.text, topicsOf(desk.selected.statement, desk.points)) } : null,
  };
}

/** What of each text is to stand at one height: the selected statement, its partner, or the nearest words. */
function targetsOf(lit: ReadonlyMap<string, Lit>, texts: readonly PreparedText[], found: AskedFor["span"]): ReadonlyMap<string, number> {
  const targets = new Map<string, number>();
  for (const prepared of texts) {
    const { id } = prepared.text;
    const shown = lit.get(id);
    const statement = prepared.byId.get(shown?.selected ?? shown?.partners[0] ?? "");
    const start =
      statement === undefined ? (shown?.silence?.nearest?.start ?? (found?.account === id ? found.start : null)) : startOf(statement);
    if (start !== null) targets.set(id, start);
  }
  return targets;
}
