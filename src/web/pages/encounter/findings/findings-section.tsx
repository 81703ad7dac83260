import { type KeyboardEvent, type ReactNode, useState } from "react";
import { findingKinds } from "../../../../domain/comparison.ts";
import type { FindingView } from "../../../../domain/view.ts";
import { encounterPath, useDecide } from "../../../api/queries.ts";
import { useKeys } from "../../../keys/use-keys.ts";
import { Button, useToast } from "../../../parts/parts.ts";
import { domainWords } from "../../../words/domain-words.ts";
import { useEncounterPage } from "../encounter-context.ts";
import { usePrinting } from "../use-printing.ts";
import { arrangeFindings, type ScopeGroup } from "./arrange-findings.ts";
import { FindingItem } from "./finding-item.tsx";
import { findingAnchor, focusedFinding, focusFinding } from "./focus-finding.ts";

/** So many stand at first: about a screenful; ranked lists are read from the top. */
const firstShown = 4;

/** What comparing shows, ranked; each can be confirmed or overruled, by keys alone if wanted. */
export function FindingsSection({
  wanted,
}: {
  /** Id of a finding that must be shown, however far down it ranks. */ readonly wanted: string | null;
}) {
  const { view, words, language } = useEncounterPage();
  const { findings } = view;
  const decide = useDecide();
  const toast = useToast();
  const printing = usePrinting();
  const [asked, setAsked] = useState(false);
  const [overruling, setOverruling] = useState<string | null>(null);
  const wantedPlace = findings.findIndex(({ id }) => id === wanted);
  const canFold = findings.length > firstShown;
  const all = asked || printing || wantedPlace >= firstShown || !canFold;
  const groups = arrangeFindings(findings, all ? findings.length : firstShown);
  const shown = groups.flatMap((group) => group.findings);

  const send = async (finding: FindingView, action: "confirmed" | "overruled", reason: string | null) => {
    setOverruling(null);
    // The field of the reason goes; meanwhile one may have gone on to another finding, and stays there.
    focusFinding(finding.id);
    const told = action === "confirmed" ? words.confirmedTold : words.overruledTold;
    // The hook has told of an error by then.
    await decide
      .mutateAsync({ path: `${encounterPath(view.encounter.id)}/findings`, body: { finding: finding.id, action, reason }, told })
      .catch(() => undefined);
    if (document.activeElement === document.body) focusFinding(finding.id);
  };
  const confirm = (finding: FindingView) => void send(finding, "confirmed", null);
  const step = (by: number) => {
    const place = (list: readonly FindingView[]) => list.findIndex(({ id }) => id === focusedFinding());
    // Past the last of the first ones come all the others, and the order is theirs.
    const beyond = !all && by > 0 && place(shown) === shown.length - 1;
    if (beyond) setAsked(true);
    const list = beyond ? arrangeFindings(findings, findings.length).flatMap((group) => group.findings) : shown;
    const at = place(list);
    const next = at < 0 ? (by > 0 ? 0 : -1) : at + by;
    const target = list[Math.max(0, Math.min(next, list.length - 1))];
    if (target !== undefined) requestAnimationFrame(() => focusFinding(target.id));
  };
  const toggle = () => {
    const focused = focusedFinding();
    setAsked(!all);
    // Where the finding with the focus goes, the focus would go with it.
    if (all && focused !== undefined)
      requestAnimationFrame(() => document.activeElement === document.body && focusFinding(findings[0]?.id ?? ""));
  };
  const confirmByEnter = (event: KeyboardEvent<HTMLOListElement>) => {
    const item = event.target instanceof HTMLElement && event.target.classList.contains("finding") ? event.target : null;
    const finding = findings.find(({ id }) => id === item?.dataset.finding);
    if (event.key !== "Enter" || finding === undefined) return;
    event.preventDefault();
    confirm(finding);
  };
  const onFocused = (run: (finding: FindingView) => void) => {
    const finding = findings.find(({ id }) => id === focusedFinding());
    if (finding === undefined) toast(words.chooseFinding);
    else run(finding);
  };
  useKeys([
    { key: "j", told: words.nextKey, group: words.keyFindings, run: () => step(1), when: findings.length > 0 },
    { key: "k", told: words.previousKey, group: words.keyFindings, run: () => step(-1), when: findings.length > 0 },
    { key: "m", told: all ? words.fewerKey : words.moreKey, group: words.keyFindings, run: toggle, when: canFold },
    {
      key: "x",
      told: words.overruleKey,
      group: words.keyFindings,
      run: () => onFocused(({ id }) => setOverruling(id)),
      when: findings.length > 0,
    },
    {
      key: "o",
      told: words.openFindingKey,
      group: words.keyFindings,
      run: () => onFocused(({ id }) => openFinding(id)),
      when: findings.length > 0,
    },
  ]);

  const counts = findingKinds.flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [`${count} ${domainWords[language].findings[kind]}`];
  });
  return (
    <section className="section findings-section" aria-labelledby="h-findings">
      <div className="section-head">
        <h2 id="h-findings">{words.findings}</h2>
        {findings.length > 0 && <span className="meta">{words.findingsNote(findings.length, shown.length)}</span>}
        <div className="end">
          <span className="meta hide-s">{counts.join(" · ")}</span>
        </div>
      </div>
      {findings.length === 0 && <p className="meta">{words.noFindings}</p>}
      {groups.map((group) => (
        <ScopeFindings key={group.scope} group={group} alone={groups.length === 1} onKeyDown={confirmByEnter}>
          {group.findings.map((finding) => (
            <FindingItem
              key={finding.id}
              finding={finding}
              heading={groups.length === 1 ? "h3" : "h4"}
              overruling={overruling === finding.id}
              onConfirm={confirm}
              onOverrule={(each, reason) => void send(each, "overruled", reason)}
              onAskReason={(each) => {
                setOverruling(each?.id ?? null);
                if (each === null) focusFinding(finding.id);
              }}
            />
          ))}
        </ScopeFindings>
      ))}
      {canFold && (
        <p className="more-row">
          <Button kbd="m" aria-expanded={all} onClick={toggle}>
            {all ? words.onlyFirst(firstShown) : words.others(findings.length - shown.length)}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Findings that compare the same kind of things, under a head that says which; without one where there is no other kind. */
function ScopeFindings({
  group,
  alone,
  onKeyDown,
  children,
}: {
  readonly group: ScopeGroup;
  /** Whether there is no other kind. */
  readonly alone: boolean;
  onKeyDown(event: KeyboardEvent<HTMLOListElement>): void;
  readonly children: ReactNode;
}) {
  const { words } = useEncounterPage();
  const { scope, findings, all } = group;
  const list = (
    <ol className="findings" onKeyDown={onKeyDown}>
      {children}
    </ol>
  );
  if (alone) return list;
  return (
    <div className="scope" data-scope={scope}>
      <h3 className="scope-head">
        {words.scopes[scope]} <span className="meta">{words.scopeNote(scope, all, findings.length)}</span>
      </h3>
      {findings.length > 0 && list}
    </div>
  );
}

function openFinding(id: string): void {
  document.getElementById(findingAnchor(id))?.querySelector<HTMLElement>(".f-head a")?.click();
}
