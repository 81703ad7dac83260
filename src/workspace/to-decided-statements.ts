import type { Account } from "../domain/account.ts";
import type { DecidedStatement, StatementsDecided } from "../domain/decision.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker, Statement } from "../domain/statement.ts";
import { UserError } from "../domain/user-error.ts";
import { toDecided, toPlace, toTarget } from "../extraction/to-decision.ts";
import { findEntity } from "../language/names/name-table.ts";
import { printable } from "../text/printable.ts";
import { trimSpan } from "../text/trim-span.ts";
import type { StatementsWanted, WantedStatement } from "./workspace.ts";

/** How many targets and statements each action takes. */
const shapes: Readonly<
  Record<StatementsWanted["action"], { readonly targets: readonly [number, number]; readonly statements: readonly [number, number] }>
> = {
  confirmed: { targets: [1, 1], statements: [0, 1] },
  fixed: { targets: [1, 1], statements: [1, 1] },
  rejected: { targets: [1, 1], statements: [0, 0] },
  split: { targets: [1, 1], statements: [2, 20] },
  joined: { targets: [2, 20], statements: [1, 1] },
  added: { targets: [0, 0], statements: [1, 1] },
};

/** What an added statement is where nothing else is said of it. */
const blank: Omit<Statement, "id"> = {
  type: "indirect",
  source: [],
  cue: [],
  content: [],
  speaker: null,
  chain: [],
  continues: null,
  parent: null,
  toldFor: "own",
  act: "position",
  modality: null,
  force: "neutral",
  negated: false,
  condition: null,
  quantities: [],
  times: [],
  topics: [],
  confidence: 1,
};

/**
 * A person's wish about statements of one account as a decision that the journal can keep. `shown` are the statements as the person sees them.
 * A wish that names no such statement, or places outside the text, is a `UserError`.
 */
export function toDecidedStatements(
  encounter: string,
  wanted: StatementsWanted,
  account: Pick<Account, "id" | "text">,
  textSha: string,
  shown: readonly Statement[],
): StatementsDecided {
  checkShape(wanted);
  const targets = wanted.targets.map((id) => {
    const statement = shown.find((each) => each.id === id);
    if (statement) return statement;
    throw new UserError(
      "no-such-statement",
      `${printable(account.id)} has no statement ${printable(id)} now. It may have been changed meanwhile: look at the account again.`,
    );
  });
  const base = targets[0] ?? blank;
  const wishes = wanted.action === "confirmed" ? [{}] : wanted.statements;
  return {
    kind: "statements-decided",
    encounter,
    action: wanted.action,
    targets: targets.length > 0 ? targets.map((target) => toTarget(target, account, textSha)) : [toPlace(account, textSha)],
    statements: wishes.map((wish, at) =>
      decide(wish, wanted.action === "split" && at > 0 ? { ...base, source: [], cue: [] } : base, account),
    ),
  };
}

function checkShape({ action, targets, statements }: StatementsWanted): void {
  const shape = shapes[action];
  const fits = (count: number, [least, most]: readonly [number, number]) => count >= least && count <= most;
  if (fits(targets.length, shape.targets) && fits(statements.length, shape.statements)) return;
  throw new UserError(
    "bad-decision",
    `“${action}” takes ${told(shape.targets)} as targets and ${told(shape.statements)} as result; ${targets.length} and ${statements.length} were given.`,
  );
}

const told = ([least, most]: readonly [number, number]): string =>
  most === 0 ? "no statements" : least === most ? `${least} statement${least === 1 ? "" : "s"}` : `${least} to ${most} statements`;

function decide(wish: WantedStatement, base: Omit<Statement, "id">, account: Pick<Account, "id" | "text">): DecidedStatement {
  const place = (spans: readonly Span[], what: string) => spans.map((span) => checkSpan(span, account, what));
  const content = place(wish.content ?? base.content, "content");
  if (content.length === 0) throw new UserError("bad-span", "A statement needs words: its content is empty.");
  return toDecided(
    {
      ...base,
      type: wish.type ?? base.type,
      source: place(wish.source ?? base.source, "source"),
      cue: place(wish.cue ?? base.cue, "cue"),
      content: [...content].sort((a, b) => a.start - b.start),
      speaker: wish.speaker === undefined ? base.speaker : checkSpeaker(wish.speaker),
      act: wish.act ?? base.act,
      modality: wish.modality === undefined ? base.modality : wish.modality,
      force: wish.force ?? base.force,
      negated: wish.negated ?? base.negated,
      condition: checkCondition(wish.condition === undefined ? base.condition : wish.condition, account),
    },
    account.text,
  );
}

function checkCondition(span: Span | null, account: Pick<Account, "id" | "text">): Span | null {
  return span === null ? null : checkSpan(span, account, "condition");
}

/** A stretch inside the text, without blanks at its ends, that cuts no character in two. */
function checkSpan(span: Span, { id, text }: Pick<Account, "id" | "text">, what: string): Span {
  const inside =
    Number.isInteger(span.start) && Number.isInteger(span.end) && span.start >= 0 && span.end <= text.length && span.start < span.end;
  const trimmed = inside ? trimSpan(text, span) : null;
  if (trimmed === null || trimmed.start >= trimmed.end)
    throw new UserError(
      "bad-span",
      `The ${what} ${span.start}–${span.end} holds no words of ${printable(id)}, which has ${text.length} characters.`,
    );
  if (cutsPair(text, trimmed.start) || cutsPair(text, trimmed.end))
    throw new UserError("bad-span", `The ${what} ${span.start}–${span.end} of ${printable(id)} cuts a character in two.`);
  return { start: trimmed.start, end: trimmed.end };
}

const cutsPair = (text: string, at: number): boolean =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) && /[\uD800-\uDBFF]$/.test(text.slice(0, at));

/** Whom the table knows is called as the table calls them; anybody else keeps the name that the person gave. */
function checkSpeaker(speaker: Speaker | null): Speaker | null {
  if (speaker === null) return null;
  const known = speaker.id === null ? undefined : findEntity(speaker.id);
  if (speaker.id !== null && known === undefined && !speaker.id.startsWith("name:"))
    throw new UserError("no-such-speaker", `The table of names has no ${printable(speaker.id)}. Give the name without an id.`);
  if (known) return { id: known.id, name: known.name, party: speaker.party ?? known.party };
  return { id: null, name: speaker.name, party: speaker.party };
}
