import { type TextStatus, textStatuses, thirdParty } from "../domain/account.ts";
import type { Commitment, ComparedAccount, Comparison, EncounterFact, Level } from "../domain/comparison.ts";
import type { Quantity } from "../domain/quantity.ts";
import type { EvidenceSpan } from "../domain/span.ts";
import { nameParty } from "../language/names/party-labels.ts";
import { cleanLine } from "./clean.ts";
import type { Messages } from "./messages.ts";

/** One character a level, different in shape so that no colour is needed. */
export const levelGlyphs: Readonly<Record<Level, string>> = { quoted: "●", mentioned: "◐", denied: "✕", silent: "○", unknown: "?" };

/** A side in a table or a box: its code. The list of accounts says what it stands for. */
export function labelSide(side: string | null, messages: Messages): string {
  if (side === null) return messages.unknownSide;
  return side === thirdParty ? messages.thirdParty : cleanLine(side);
}

/** A side by name, as people read it: "United States", 美国; several for a joint text. */
export function nameSide(side: string | null, messages: Messages): string {
  if (side === null || side === thirdParty) return labelSide(side, messages);
  return listNames(
    side.split("+").map((code) => cleanLine(nameParty(code, messages.language))),
    messages,
  );
}

/** A side by name, with the code that tables use. */
export function nameSideAndCode(side: string | null, messages: Messages): string {
  const name = nameSide(side, messages);
  const code = labelSide(side, messages);
  return name === code ? name : messages.withCode(name, code);
}

/** Several sides by name. */
export function labelSides(sides: readonly string[], messages: Messages): string {
  return sides.length === 0
    ? messages.nobody
    : listNames(
        sides.map((side) => nameSide(side, messages)),
        messages,
      );
}

const listNames = (names: readonly string[], { language }: Messages): string => names.join(language === "zh" ? "、" : ", ");

/** What must be said of the texts before anything else: demonstration first, then what is not the publishers' own words. */
export function listNotices(accounts: readonly { readonly textStatus: TextStatus }[], messages: Messages): string[] {
  const present = new Set(accounts.map((account) => account.textStatus));
  const order: readonly TextStatus[] = [...textStatuses].reverse();
  return order.flatMap((status) => (status !== "verbatim" && present.has(status) ? [messages.notices[status]] : []));
}

/** The title of a comparison, or its best substitute. */
export function labelEncounter(comparison: Comparison): string {
  return cleanLine(comparison.encounter.title ?? comparison.encounter.id);
}

/** Kind, date and participants of the encounter on one line. */
export function describeEncounter(comparison: Comparison, messages: Messages): string {
  const { kind, date, participants } = comparison.encounter;
  const people = participants
    .map((participant) => messages.withCode(cleanLine(participant.name), nameSide(participant.side, messages)))
    .join(messages.language === "zh" ? "、" : ", ");
  return [kind === null ? "" : messages.encounterKinds[kind], date === null ? messages.undated : cleanLine(date), people]
    .filter((part) => part !== "")
    .join(" · ");
}

/** What is known of an account from outside its text, as parts of one line; the side and the publisher not among them. */
export function describeAccount(account: ComparedAccount, messages: Messages, withStatus = true): string[] {
  return [
    account.kind === null ? "" : messages.accountKinds[account.kind],
    cleanLine(account.language),
    cleanLine(account.publishedAt ?? messages.undated),
    account.complete ? messages.whole : messages.partial,
    account.textStatus === "verbatim" || !withStatus ? "" : messages.textStatuses[account.textStatus],
    messages.countStatements(account.statements),
    account.derivedFrom.length === 0 ? "" : `${messages.derivedFrom} ${account.derivedFrom.map(cleanLine).join(", ")}`,
    account.outlier ? messages.outlier : "",
  ].filter((part) => part !== "");
}

const grouped = (value: number): string => {
  const [whole = "", fraction] = String(value).split(".");
  const digits = whole.includes("e") ? whole : whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
};

/** A quantity in base units: `20,000,000 t`, `5–10 %`. */
export function formatQuantity(quantity: Quantity): string {
  const value = typeof quantity.value === "number" ? grouped(quantity.value) : quantity.value.map(grouped).join("–");
  const bound = quantity.bound === "exact" || quantity.bound === "range" ? "" : `${quantity.bound} `;
  return cleanLine(`${bound}${value} ${quantity.unit}`);
}

/** Who promises what to whom, how much, by when and how firmly. */
export function describeCommitment(commitment: Commitment, messages: Messages): string[] {
  const to = commitment.to === null ? "" : ` → ${nameSide(commitment.to, messages)}`;
  return [
    `${nameSide(commitment.by, messages)}${to}`,
    commitment.quantity === null ? "" : formatQuantity(commitment.quantity),
    commitment.time === null ? "" : cleanLine(commitment.time.edtf),
    commitment.modality === null ? "" : messages.modalities[commitment.modality],
    commitment.condition === null ? "" : `${messages.condition} ${cleanLine(commitment.condition)}`,
  ].filter((part) => part !== "");
}

/** Who stands where on a commitment. */
export function describeAcknowledgement(commitment: Commitment, messages: Messages): string[] {
  return [
    commitment.claimedBy.length === 0 ? "" : `${messages.claimedBy} ${labelSides(commitment.claimedBy, messages)}`,
    `${messages.acknowledgedBy} ${labelSides(commitment.acknowledgedBy, messages)}`,
    commitment.deniedBy.length === 0 ? "" : `${messages.deniedBy} ${labelSides(commitment.deniedBy, messages)}`,
  ].filter((part) => part !== "");
}

/** One thing that an account says of the encounter, with what it is about. */
export interface LabelledFact {
  readonly label: string;
  readonly value: string;
  readonly fact: EncounterFact;
}

/** Facts of the encounter in a fixed order; lengths of time as people write them. */
export function listFacts(comparison: Comparison, messages: Messages): LabelledFact[] {
  const { initiator, duration, tone, place, present } = comparison.encounterFacts;
  return [
    ...initiator.map((fact) => ({
      label: messages.initiator,
      value: fact.party === null ? fact.value : nameSide(fact.party, messages),
      fact,
    })),
    ...duration.map((fact) => ({ label: messages.duration, value: formatDuration(fact.value), fact })),
    ...tone.map((fact) => ({ label: messages.tone, value: fact.value, fact })),
    ...place.map((fact) => ({ label: messages.place, value: fact.value, fact })),
    ...present.map((fact) => ({ label: messages.present, value: fact.value, fact })),
  ].map((entry) => ({ ...entry, value: cleanLine(entry.value) }));
}

/** `5400` as `1 h 30 min`; whatever is not a number of seconds stays as it is. */
function formatDuration(value: string): string {
  if (!/^\d{1,9}$/.test(value)) return value;
  const minutes = Math.round(Number(value) / 60);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""].filter((part) => part !== "").join(" ");
}

/** Words in quotation marks, on one line, safe to print. */
export function quoteWords(span: EvidenceSpan): string {
  return `“${cleanLine(span.quote)}”`;
}
