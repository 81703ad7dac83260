import { useNavigate, useRouter } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import type { StatementAction } from "../../../domain/decision.ts";
import { modalities } from "../../../domain/statement.ts";
import type { StatementView, TextsView, TextView } from "../../../domain/view.ts";
import { encounterPath, useDecide, useSpeakers } from "../../api/queries.ts";
import { type KeyBinding, useKeys } from "../../keys/use-keys.ts";
import { useToast } from "../../parts/parts.ts";
import { splitParagraphs } from "../../text-marks/paragraphs.ts";
import { useDomainWords } from "../../words/domain-words.ts";
import { useWords } from "../../words/use-words.ts";
import { listKnownSpeakers } from "./choose-speaker.ts";
import { joinContents, splitContent } from "./content-edges.ts";
import { DoubtBox } from "./doubt-box.tsx";
import type { Draft } from "./draft.ts";
import { type EdgeKind, stepEdge } from "./edge.tsx";
import { Fields, ownPoint } from "./fields.tsx";
import { nextStatement } from "./next-statement.ts";
import { extentOf, paragraphsAround } from "./shown-paragraphs.ts";
import { StatementWork } from "./statement-work.tsx";
import type { useDrafts } from "./use-drafts.ts";
import { reviewWords } from "./words.ts";

/** One statement under review: its words with their ends, its fields, and every decision on it. */
export function ReviewDesk(props: {
  readonly view: TextsView;
  readonly text: TextView;
  readonly statement: StatementView;
  readonly name: string;
  readonly position: string;
  readonly drafts: ReturnType<typeof useDrafts>;
  /** Called with the statements decided on, when the decision is on the disk and everything was read anew. */
  onDecided(targets: readonly string[]): void;
  onMove(direction: 1 | -1): void;
}) {
  const { view, text, statement, drafts } = props;
  const words = useWords(reviewWords);
  const domain = useDomainWords();
  const decide = useDecide();
  const toast = useToast();
  const navigate = useNavigate();
  const router = useRouter();
  const speakers = useSpeakers();
  const [split, setSplit] = useState<number | null>(null);
  const [edge, setEdge] = useState<EdgeKind | null>(null);
  const [point, setPoint] = useState<string | null>(null);
  const [resets, setResets] = useState(0);
  const edges = { start: useRef<HTMLDivElement>(null), end: useRef<HTMLDivElement>(null), split: useRef<HTMLDivElement>(null) };
  const handles = {
    speaker: useRef<HTMLInputElement>(null),
    act: useRef<HTMLFieldSetElement>(null),
    point: useRef<HTMLSelectElement>(null),
  };

  const key = `${view.encounter.id}/${text.id}/${statement.id}`;
  const draft = drafts.draftFor(key, statement);
  const changes = drafts.changes(key, statement);
  const setDraft = (next: Draft) => drafts.keep(key, statement, next);
  const changed = Object.keys(changes).length > 0;
  const allParagraphs = useMemo(() => splitParagraphs(text.text), [text.text]);
  const paragraphs = useMemo(() => paragraphsAround(allParagraphs, statement.content), [allParagraphs, statement.content]);
  const limits = extentOf(paragraphs);
  const known = useMemo(() => knownSpeakers(view, text, speakers.data ?? []), [view, text, speakers.data]);
  const parties = useMemo(
    () =>
      partiesOf(
        view,
        known.map((speaker) => speaker.party),
      ),
    [view, known],
  );
  const points = useMemo(() => pointsFor(view, statement), [view, statement]);

  async function send(action: StatementAction, targets: readonly string[], statements: readonly unknown[]) {
    if (decide.isPending) return;
    try {
      if (point !== null) await sendPoint(point);
      await decide.mutateAsync({
        path: `${encounterPath(view.encounter.id)}/statements`,
        body: { account: text.id, action, targets, statements },
        told: words.told[action],
      });
    } catch {
      // The toast has told it; what was typed stays.
      return;
    }
    drafts.drop(key);
    props.onDecided(targets);
  }

  async function sendPoint(chosen: string) {
    await decide.mutateAsync({
      path: `${encounterPath(view.encounter.id)}/points`,
      body: { account: text.id, statement: statement.id, point: chosen === ownPoint ? null : chosen },
      told: words.told.point,
    });
    setPoint(null);
  }

  function accept() {
    void (changed ? send("fixed", [statement.id], [changes]) : send("confirmed", [statement.id], [{}]));
  }

  function splitNow() {
    if (split === null) return;
    const halves = splitContent(text.text, draft.content, split);
    if (halves === null) toast(words.cannotSplit, { kind: "error" });
    else
      void send(
        "split",
        [statement.id],
        halves.map((content) => ({ ...changes, content })),
      ).then(() => setSplit(null));
  }

  function join() {
    const next = nextStatement(text.statements, statement);
    if (next === null) toast(words.noNext, { kind: "error" });
    else void send("joined", [statement.id, next.id], [{ ...changes, content: joinContents(text.text, draft.content, next.content) }]);
  }

  function startSplit(at: number | null) {
    setSplit(at === null ? null : splitPlace(text, draft, at));
    requestAnimationFrame(() => (at === null ? edges.start : edges.split).current?.focus());
  }

  const { group } = words.keys;
  useKeys([
    { key: "j", told: words.keys.next, group, run: () => props.onMove(1) },
    { key: "k", told: words.keys.previous, group, run: () => props.onMove(-1) },
    {
      key: "Enter",
      told: split === null ? words.keys.accept : words.keys.splitNow,
      group,
      run: () => (split === null ? accept() : splitNow()),
    },
    { key: "x", told: words.keys.reject, group, run: () => void send("rejected", [statement.id], []) },
    { key: "[", told: words.keys.start, group, run: () => edges.start.current?.focus() },
    { key: "]", told: words.keys.end, group, run: () => edges.end.current?.focus() },
    { key: "s", told: words.keys.split, group, when: split === null, run: () => startSplit(middleOf(draft)) },
    { key: "m", told: words.keys.join, group, run: join },
    { key: "p", told: words.keys.speaker, group, run: () => handles.speaker.current?.select() },
    { key: "c", told: words.keys.act, group, run: () => handles.act.current?.querySelector<HTMLInputElement>("input:checked")?.focus() },
    { key: "o", told: words.keys.point, group, run: () => handles.point.current?.focus() },
    ...[...modalities, null].map(
      (modality, at): KeyBinding => ({
        key: modality === null ? "0" : String(at + 1),
        told: words.keys.firmness(modality === null ? words.noFirmness : domain.modalities[modality]),
        group,
        run: () => setDraft({ ...draft, modality }),
      }),
    ),
    ...edgeKeys(edge, words.keys),
    {
      key: "Escape",
      told: split === null ? words.keys.back : words.keys.stop,
      group,
      run: () => {
        if (split !== null) startSplit(null);
        else if (router.history.canGoBack()) router.history.back();
        else void navigate({ to: "/encounters/$encounter", params: { encounter: view.encounter.id } });
      },
    },
  ]);

  return (
    <>
      <StatementWork
        encounter={view.encounter.id}
        text={text}
        name={props.name}
        allParagraphs={allParagraphs}
        paragraphs={paragraphs}
        statement={statement}
        draft={draft}
        edges={edges}
        split={split}
        position={props.position}
        doubts={<DoubtBox statement={statement} account={text.id} view={view} />}
        onDraft={setDraft}
        onSplitAt={(at) => (split === null || at === null ? startSplit(at) : setSplit(at))}
        onSplit={splitNow}
        onJoin={join}
        onEdge={setEdge}
        onMove={props.onMove}
      />
      <Fields
        key={resets}
        text={text}
        statement={statement}
        draft={draft}
        limits={limits}
        speakers={known}
        parties={parties}
        points={points}
        point={point}
        changed={changed}
        busy={decide.isPending}
        handles={handles}
        onDraft={setDraft}
        onPoint={setPoint}
        onPutThere={() => point !== null && void sendPoint(point).catch(() => undefined)}
        onAccept={accept}
        onReject={() => void send("rejected", [statement.id], [])}
        onSkip={() => props.onMove(1)}
        onReset={() => {
          drafts.drop(key);
          setResets(resets + 1);
        }}
      />
    </>
  );
}

/** Arrows are the handle's own; here they are only told, while a handle has the focus. */
function edgeKeys(
  edge: EdgeKind | null,
  told: {
    readonly left: string;
    readonly right: string;
    readonly leftCharacter: string;
    readonly rightCharacter: string;
    readonly group: string;
  },
): readonly KeyBinding[] {
  const arrow = (key: string, text: string): KeyBinding => ({
    key,
    told: text,
    group: told.group,
    when: edge !== null,
    run: () => undefined,
  });
  return [
    arrow("ArrowLeft", told.left),
    arrow("ArrowRight", told.right),
    arrow("Shift+ArrowLeft", told.leftCharacter),
    arrow("Shift+ArrowRight", told.rightCharacter),
  ];
}

function middleOf(draft: Draft): number {
  return Math.floor(((draft.content[0]?.start ?? 0) + (draft.content.at(-1)?.end ?? 0)) / 2);
}

/** The beginning of the word nearest after a place within the content. */
function splitPlace(text: TextView, draft: Draft, at: number): number {
  const limits = { start: draft.content[0]?.start ?? 0, end: draft.content.at(-1)?.end ?? 0 };
  return stepEdge({ text: text.text, language: text.language, paragraphs: [], limits }, at, 1, false, "split");
}

/** Those present at the encounter, those whom the text names, then everybody of the workspace. */
function knownSpeakers(view: TextsView, text: TextView, others: Parameters<typeof listKnownSpeakers>[1]) {
  const present = view.encounter.participants.map(({ name, side }) => ({ id: null, name, party: side }));
  const named = text.statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const all = others.map(({ id, name, party }) => ({ id: /^(person|party|body):/.test(id ?? "") ? id : null, name, party }));
  return listKnownSpeakers(present, [...named, ...all]);
}

function partiesOf(view: TextsView, more: readonly (string | null)[]): readonly string[] {
  const sides = view.encounter.participants.map(({ side }) => side);
  return [...new Set([...sides, ...more])].filter((party): party is string => party !== null);
}

/** Points of the statement's own topics first. */
function pointsFor(view: TextsView, statement: StatementView) {
  const akin = (topic: string | null) => (topic !== null && statement.topics.includes(topic) ? 0 : 1);
  return [...view.points].sort((one, other) => akin(one.topic) - akin(other.topic));
}
