import type { ComparedAccount, Comparison, Finding } from "../domain/comparison.ts";
import type { EvidenceSpan } from "../domain/span.ts";
import { citationParts, citeSpan } from "./cite.ts";
import { cleanLine, linkAddress } from "./clean.ts";
import {
  describeAccount,
  describeAcknowledgement,
  describeCommitment,
  describeEncounter,
  labelEncounter,
  labelSide,
  labelSides,
  levelGlyphs,
  listFacts,
  listNotices,
  nameSideAndCode,
} from "./labels.ts";
import { getMessages, type Messages, type ReportLanguage } from "./messages.ts";
import { orderAccounts } from "./order-accounts.ts";
import {
  describeChanges,
  describeDescent,
  describeQuotation,
  describeWitnesses,
  groupByScope,
  listDescents,
  orderQuotations,
} from "./provenance.ts";
import { findCell } from "./text-matrix.ts";

/** Renders a comparison as Markdown (CommonMark with tables), for notes and mail. */
export function renderMarkdown(comparison: Comparison, options: { readonly language: ReportLanguage }): string {
  const messages = getMessages(options.language);
  const accounts = orderAccounts(comparison).flatMap((group) => group.accounts);
  const cite = citer(accounts);
  const numberOf = (id: string) => `[${accounts.findIndex((account) => account.id === id) + 1}]`;
  const groups = groupByScope(comparison.findings);
  return [
    `# ${escapeMarkdown(labelEncounter(comparison))}`,
    escapeMarkdown(describeEncounter(comparison, messages)),
    ...listNotices(comparison.accounts, messages).map((notice) => `> **${escapeMarkdown(notice)}**`),
    `## ${messages.accounts}`,
    list(accounts.map((account, index) => `[${index + 1}] ${listAccount(account, messages)}`)),
    `## ${messages.matrix}`,
    matrixTable(comparison, accounts, messages),
    `## ${messages.findingsHead}`,
    ...groups.flatMap((group, at) => [
      ...(groups.length > 1 ? [`### ${messages.scopes[group.scope]}`] : []),
      list(
        group.findings.map(({ finding }) => findingEntry(finding)),
        1 + groups.slice(0, at).reduce((sum, before) => sum + before.findings.length, 0),
      ),
    ]),
    ...(groups.length === 0 ? [""] : []),
    ...section(
      messages.quotationsHead,
      orderQuotations(comparison).map((quotation) =>
        [
          `**${escapeMarkdown(describeQuotation(quotation, messages).join(" · "))}**`,
          cite(quotation.printed),
          ...(quotation.against === null ? [] : [`${messages.ownWords}: ${cite(quotation.against)}`]),
          ...(quotation.changes.length === 0 ? [] : [escapeMarkdown(describeChanges(quotation, messages))]),
        ].join("  \n  "),
      ),
    ),
    ...section(
      messages.independenceHead,
      listDescents(comparison).map(({ account, derivation }) =>
        [
          `${numberOf(account)} ${escapeMarkdown(describeDescent(derivation, messages, numberOf).join(" · "))}`,
          ...derivation.spans.slice(0, 2).map(cite),
        ].join("  \n  "),
      ),
    ),
    `## ${messages.commitments}`,
    list(
      comparison.commitments.map((commitment) =>
        [
          `**${escapeMarkdown(cleanLine(commitment.what))}**`,
          escapeMarkdown(describeCommitment(commitment, messages).join(" · ")),
          escapeMarkdown(describeAcknowledgement(commitment, messages).join(" · ")),
          ...commitment.spans.map(cite),
        ].join("  \n   "),
      ),
      1,
    ),
    `## ${messages.encounterFacts}`,
    list(
      listFacts(comparison, messages).map(({ label, value, fact }) =>
        [`${label}: ${escapeMarkdown(value)}`, ...fact.spans.map(cite)].join("  \n  "),
      ),
    ),
    `## ${messages.diagnostics}`,
    list(
      comparison.diagnostics.map(({ account, rule, message }) =>
        escapeMarkdown(
          [account ?? "", rule, message]
            .filter((part) => part !== "")
            .map(cleanLine)
            .join(" · "),
        ),
      ),
    ),
    escapeMarkdown(`${messages.engine} ${comparison.engine.version}`),
  ]
    .map((block) => (block === "" ? messages.none : block))
    .join("\n\n")
    .concat("\n");

  function findingEntry(finding: Finding): string {
    const parts = [
      `**${messages.findings[finding.kind]}**`,
      finding.saidBy.length === 0 ? "" : `${messages.saidBy} ${escapeMarkdown(labelSides(finding.saidBy, messages))}`,
      finding.silent.length === 0 ? "" : `${messages.silent} ${escapeMarkdown(labelSides(finding.silent, messages))}`,
      escapeMarkdown(describeWitnesses(finding, comparison, messages)),
      finding.firm ? messages.firm : messages.notFirm,
      finding.confidence.toFixed(2),
      escapeMarkdown(cleanLine(finding.rule)),
    ];
    const head = parts.filter((part) => part !== "").join(" · ");
    const searched =
      finding.silentAccounts.length === 0
        ? []
        : [`${messages.searchedTexts(finding.silentAccounts.length)}: ${finding.silentAccounts.map(escapeMarkdown).join(", ")}`];
    return [head, escapeMarkdown(cleanLine(finding.explanation)), ...finding.spans.map(cite), ...searched].join("  \n   ");
  }
}

/** A head with its list; nothing where the list is empty. */
function section(head: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`## ${head}`, list(entries)];
}

/** `first` is the number of the first entry; without it they have none. */
function list(entries: readonly string[], first?: number): string {
  return entries.map((entry, index) => `${first === undefined ? "-" : `${first + index}.`} ${entry}`).join("\n");
}

function listAccount(account: ComparedAccount, messages: Messages): string {
  const words = [
    nameSideAndCode(account.side, messages),
    cleanLine(account.publisher ?? account.id),
    ...describeAccount(account, messages),
  ];
  return [escapeMarkdown(words.join(" · ")), escapeMarkdown(cleanLine(account.id)), ...link(account.url)].join(" · ");
}

/** An address as a link where it is one, as text where it is not. */
function link(address: string | null): string[] {
  if (address === null) return [];
  const target = linkAddress(address);
  return [target === null ? escapeMarkdown(cleanLine(address)) : `<${target}>`];
}

function citer(accounts: readonly ComparedAccount[]): (span: EvidenceSpan) => string {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return (span) => {
    const words = `“${escapeMarkdown(cleanLine(span.quote))}”`;
    const account = byId.get(span.account);
    if (account === undefined) return words;
    const place = citationParts(citeSpan({ ...account, url: null }, span)).map(escapeMarkdown);
    return `${words} — ${[...place, ...link(account.url)].join(" · ")}`;
  };
}

function matrixTable(comparison: Comparison, accounts: readonly ComparedAccount[], messages: Messages): string {
  if (comparison.matrix.length === 0) return "";
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const heads = accounts.map((account, index) => escapeMarkdown(`${labelSide(account.side, messages)} [${index + 1}]`));
  return [
    row([messages.topic, ...heads]),
    row([messages.topic, ...heads].map(() => "---")),
    ...comparison.matrix.map((line) =>
      row([
        escapeMarkdown(cleanLine(line.label)),
        ...accounts.map((account) => {
          const cell = findCell(line, account.id);
          const count = cell.spans.length > 0 ? ` ${cell.spans.length}` : "";
          return `${levelGlyphs[cell.level]} ${messages.levels[cell.level]}${count}`;
        }),
      ]),
    ),
  ].join("\n");
}

/**
 * Makes words mean nothing to Markdown: markup, tables, HTML, and what GitHub's dialect would turn into links or formulas.
 * A mark that only counts at the head of a line is escaped there.
 */
export function escapeMarkdown(words: string): string {
  return cleanLine(words)
    .replace(/[\\`*_[\]|~#$!]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/:\/\//g, "\\://")
    .replace(/\b(www)\./gi, "$1\\.")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2")
    .replace(/^[-+=]/, "\\$&");
}
