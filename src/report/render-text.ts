import type { ComparedAccount, Comparison, Finding, FindingKind } from "../domain/comparison.ts";
import type { EvidenceSpan } from "../domain/span.ts";
import { citationParts, citeSpan } from "./cite.ts";
import { cleanLine } from "./clean.ts";
import {
  describeAccount,
  describeAcknowledgement,
  describeCommitment,
  describeEncounter,
  labelEncounter,
  labelSides,
  listFacts,
  listNotices,
  nameSideAndCode,
  quoteWords,
} from "./labels.ts";
import { getMessages, type Messages, type ReportLanguage } from "./messages.ts";
import { orderAccounts, type SideAccounts } from "./order-accounts.ts";
import {
  describeChanges,
  describeDescent,
  describeQuotation,
  describeWitnesses,
  groupByScope,
  listDescents,
  orderQuotations,
} from "./provenance.ts";
import { addMatrix } from "./text-matrix.ts";
import { type Style, TextPage } from "./text-page.ts";

/** How a text for people is wished. */
export interface TextOptions {
  readonly language: ReportLanguage;
  /** Width of the page; the nearest of 80 to 200 is taken. */
  readonly columns: number;
  readonly color: boolean;
  /** Everything, rather than what an analyst wants on the first screen. */
  readonly all: boolean;
}

/** Without `--all`: findings end when this many lines are full, yet never before the third. */
const screenful = 46;
const leastFindings = 3;
/** Without `--all`: more accounts than this are told as one line a side, and more words than this are left to `--all`. */
const mostAccounts = 10;
const mostWords = 3;

/** Renders a comparison for people at a terminal: who and what, the matrix, the findings that matter most, then the rest. */
export function renderText(comparison: Comparison, options: TextOptions): string {
  const messages = getMessages(options.language);
  const page = new TextPage(options.columns, options.color);
  const groups = orderAccounts(comparison);
  const accounts = new Map(groups.flatMap((group) => group.accounts).map((account, index) => [account.id, { account, number: index + 1 }]));
  const cite: Cite = (span, indent) => addWords(page, span, accounts, indent);

  page.add(labelEncounter(comparison), "strong");
  page.add(describeEncounter(comparison, messages));
  for (const notice of listNotices(comparison.accounts, messages)) page.add(notice, "notice", 0, "! ");
  addAccounts(page, groups, options.all, messages);
  addMatrix(page, comparison, groups, messages);
  const shown = addFindings(page, comparison, options.all, cite, accounts, messages);
  if (options.all) {
    addQuotations(page, comparison, cite, messages);
    addIndependence(page, comparison, cite, accounts, messages);
    addCommitments(page, comparison, cite, messages);
    addFacts(page, comparison, cite, messages);
    addDiagnostics(page, comparison, messages);
    page.addGap().add(`${messages.engine} ${cleanLine(comparison.engine.version)}`, "quiet");
  } else {
    const left = [
      comparison.findings.length - shown,
      comparison.quotations.length,
      comparison.commitments.length,
      listFacts(comparison, messages).length,
      comparison.diagnostics.length,
    ] as const;
    if (left.some((count) => count > 0)) page.addGap().add(messages.more(...left), "quiet");
  }
  return page.toString();
}

type Cite = (span: EvidenceSpan, indent: number) => void;
type Numbered = ReadonlyMap<string, { readonly account: ComparedAccount; readonly number: number }>;

function addAccounts(page: TextPage, groups: readonly SideAccounts[], all: boolean, messages: Messages): void {
  page.addHead(messages.accounts);
  const count = groups.reduce((sum, group) => sum + group.accounts.length, 0);
  if (!all && count > mostAccounts) {
    for (const { side, accounts } of groups) {
      const whole = accounts.filter((account) => account.complete).length;
      const languages = [...new Set(accounts.map((account) => cleanLine(account.language)))].join(", ");
      const parts = [messages.countTexts(accounts.length), `${messages.whole}: ${whole}/${accounts.length}`, languages];
      page.addParts(parts, "plain", 2, `${nameSideAndCode(side, messages)}  `);
    }
    return;
  }
  // Where all texts are of one status, the notice above has said so.
  const mixed = new Set(groups.flatMap((group) => group.accounts.map((account) => account.textStatus))).size > 1;
  let number = 0;
  for (const { side, accounts } of groups) {
    for (const account of accounts) {
      number += 1;
      const publisher = cleanLine(account.publisher ?? account.id);
      const place = all ? [cleanLine(account.id), ...(account.url === null ? [] : [cleanLine(account.url)])] : [];
      const parts = [nameSideAndCode(side, messages), publisher, ...describeAccount(account, messages, mixed), ...place];
      page.addParts(parts, "plain", 2, `${`[${number}]`.padEnd(String(count).length + 2)} `);
    }
  }
}

const alarming: ReadonlySet<FindingKind> = new Set(["conflict", "quotation-altered"]);

function addFindings(page: TextPage, comparison: Comparison, all: boolean, cite: Cite, accounts: Numbered, messages: Messages): number {
  const top = page.height;
  page.addHead(messages.findingsHead);
  const { findings } = comparison;
  if (findings.length === 0) page.add(messages.none, "plain", 2);
  const add = (finding: Finding, number: number) => addFinding(page, finding, number, all, cite, accounts, comparison, messages);
  const groups = groupByScope(findings);
  if (all && groups.length > 1) {
    for (const group of groups) {
      page.addGap().add(messages.scopes[group.scope], "strong");
      for (const { finding, number } of group.findings) add(finding, number);
    }
    return findings.length;
  }
  let shown = 0;
  for (const finding of findings) {
    const before = page.height;
    add(finding, shown + 1);
    if (!all && shown >= leastFindings && page.height - top > screenful) {
      page.cutTo(before);
      break;
    }
    shown += 1;
  }
  return shown;
}

function addFinding(
  page: TextPage,
  finding: Finding,
  number: number,
  all: boolean,
  cite: Cite,
  accounts: Numbered,
  comparison: Comparison,
  messages: Messages,
): void {
  const style: Style = alarming.has(finding.kind) ? "alarm" : "strong";
  const parts = [
    messages.findings[finding.kind],
    finding.scope === undefined ? "" : messages.scopes[finding.scope],
    finding.saidBy.length === 0 ? "" : `${messages.saidBy} ${labelSides(finding.saidBy, messages)}`,
    finding.silent.length === 0 ? "" : `${messages.silent} ${labelSides(finding.silent, messages)}`,
    describeWitnesses(finding, comparison, messages),
    finding.firm ? messages.firm : messages.notFirm,
    finding.confidence.toFixed(2),
    all ? cleanLine(finding.rule) : "",
  ].filter((part) => part !== "");
  page.addParts(parts, style, 0, `${String(number).padStart(2)}. `);
  page.add(cleanLine(finding.explanation), "plain", 4);
  const told = cleanLine(finding.explanation);
  for (const span of all ? finding.spans : quotedFirst(finding.spans, told).slice(0, mostWords)) {
    // The sentence quotes its first words already: then only where they stand is still to be said.
    if (told.includes(cleanLine(span.quote))) addPlace(page, span, accounts, 4);
    else cite(span, 4);
  }
  if (finding.silentAccounts.length > 0) {
    const numbers = finding.silentAccounts.map((id) => `[${accounts.get(id)?.number ?? "?"}]`).join(" ");
    page.add(`${messages.searchedTexts(finding.silentAccounts.length)}: ${numbers}`, "quiet", 4);
  }
}

/** What the sentence quotes comes first: of that a reader wants the place. */
function quotedFirst(spans: readonly EvidenceSpan[], told: string): readonly EvidenceSpan[] {
  const isQuoted = ({ quote }: EvidenceSpan): boolean => told.includes(cleanLine(quote));
  return [...spans.filter(isQuoted), ...spans.filter((span) => !isQuoted(span))];
}

/** The words, then where they stand. */
function addWords(page: TextPage, span: EvidenceSpan, accounts: Numbered, indent: number): void {
  page.add(quoteWords(span), "words", indent);
  addPlace(page, span, accounts, indent + 2);
}

function addPlace(page: TextPage, span: EvidenceSpan, accounts: Numbered, indent: number): void {
  const found = accounts.get(span.account);
  if (found === undefined) return;
  page.addParts(citationParts(citeSpan(found.account, span)), "quiet", indent, `[${found.number}] `);
}

/** What is printed as a party's words, beside its own. */
function addQuotations(page: TextPage, comparison: Comparison, cite: Cite, messages: Messages): void {
  if (comparison.quotations.length === 0) return;
  page.addHead(messages.quotationsHead);
  for (const quotation of orderQuotations(comparison)) {
    page.addParts(describeQuotation(quotation, messages), quotation.status === "altered" ? "alarm" : "strong", 2);
    cite(quotation.printed, 4);
    if (quotation.against !== null) {
      page.add(`${messages.ownWords}:`, "plain", 4);
      cite(quotation.against, 4);
    }
    if (quotation.changes.length > 0) page.add(describeChanges(quotation, messages), "plain", 4);
  }
}

/** Which account has its words from which, with a place that shows it. */
function addIndependence(page: TextPage, comparison: Comparison, cite: Cite, accounts: Numbered, messages: Messages): void {
  const descents = listDescents(comparison);
  if (descents.length === 0) return;
  page.addHead(messages.independenceHead);
  const nameOf = (id: string) => `[${accounts.get(id)?.number ?? "?"}]`;
  for (const { account, derivation } of descents) {
    page.addParts(describeDescent(derivation, messages, nameOf), "plain", 2, `${nameOf(account)} `);
    for (const span of derivation.spans.slice(0, 2)) cite(span, 4);
  }
}

function addCommitments(page: TextPage, comparison: Comparison, cite: Cite, messages: Messages): void {
  page.addHead(messages.commitments);
  if (comparison.commitments.length === 0) page.add(messages.none, "plain", 2);
  comparison.commitments.forEach((commitment, index) => {
    page.add(cleanLine(commitment.what), "strong", 0, `${String(index + 1).padStart(2)}. `);
    page.addParts(describeCommitment(commitment, messages), "plain", 4);
    page.addParts(describeAcknowledgement(commitment, messages), "plain", 4);
    for (const span of commitment.spans) cite(span, 4);
  });
}

function addFacts(page: TextPage, comparison: Comparison, cite: Cite, messages: Messages): void {
  page.addHead(messages.encounterFacts);
  const facts = listFacts(comparison, messages);
  if (facts.length === 0) page.add(messages.none, "plain", 2);
  for (const { label, value, fact } of facts) {
    page.add(`${label}: ${value}`, "plain", 2);
    for (const span of fact.spans) cite(span, 4);
  }
}

function addDiagnostics(page: TextPage, comparison: Comparison, messages: Messages): void {
  if (comparison.diagnostics.length === 0) return;
  page.addHead(messages.diagnostics);
  for (const { account, rule, message } of comparison.diagnostics) {
    page.add(
      [account, rule, message]
        .map((part) => cleanLine(part ?? ""))
        .filter((part) => part !== "")
        .join(" · "),
      "plain",
      2,
    );
  }
}
