import type { Comparison, Finding, QuotationStatus } from "../../domain/comparison.ts";
import { cleanLine } from "../clean.ts";
import { describeAcknowledgement, describeCommitment, labelSides, listFacts } from "../labels.ts";
import type { Messages } from "../messages.ts";
import { describeDescent, describeQuotation, describeWitnesses, groupByScope, listDescents, orderQuotations } from "../provenance.ts";
import { type Evidence, findingLooks, type Hue } from "./evidence.ts";
import { html, type Markup } from "./markup.ts";
import { chip, languageOf, quote } from "./parts.ts";

/** The findings, best first: kind, sentence, words, and what supports them. */
export function findingsSection(comparison: Comparison, evidence: Evidence, messages: Messages): Markup {
  const { findings } = comparison;
  const groups = groupByScope(findings);
  const entries = groups.map(({ scope, findings: own }) => {
    const list = html`<ol class="findings">${own.map(({ finding, number }) => findingEntry(finding, number, comparison, evidence, messages))}</ol>`;
    return groups.length === 1
      ? list
      : html`<div class="scope" data-scope="${scope}"><h3 class="scope-head">${messages.scopes[scope]} <span class="meta">${own.length}</span></h3>
${list}</div>
`;
  });
  return section(
    "findings",
    messages.findingsHead,
    messages.shownOf(findings.length, findings.length),
    findings.length === 0 ? null : html`${entries}`,
    messages,
  );
}

function findingEntry(finding: Finding, number: number, comparison: Comparison, evidence: Evidence, messages: Messages): Markup {
  const look = findingLooks[finding.kind];
  const meta = [
    finding.saidBy.length === 0 ? "" : `${messages.saidBy} ${labelSides(finding.saidBy, messages)}`,
    finding.silent.length === 0 ? "" : `${messages.silent} ${labelSides(finding.silent, messages)}`,
    describeWitnesses(finding, comparison, messages),
    finding.firm ? messages.firm : messages.notFirm,
    `${messages.confidence} ${finding.confidence.toFixed(2)}`,
  ].filter((part) => part !== "");
  const searched =
    finding.silentAccounts.length === 0
      ? null
      : html`<p class="quote"><span class="who"></span><span class="absent">${messages.searchedTexts(finding.silentAccounts.length)}: ${finding.silentAccounts.map(
          (id) => {
            const number = evidence.findAccount(id)?.number;
            return number === undefined ? html`${cleanLine(id)} ` : html`<a href="#a${number}">[${number}]</a> `;
          },
        )}</span></p>`;
  return html`<li class="finding" id="f${number}"><div class="f-chip">${chip(look.hue, look.glyph, messages.findings[finding.kind])}</div>
<div class="f-main"><h3 class="f-head">${cleanLine(finding.explanation)}</h3>${finding.spans.map((span) => quote(span, evidence, messages))}${searched}</div>
<div class="f-meta meta">${meta.map((part) => html`<span>${part}</span>`)}<span class="rule">${cleanLine(finding.rule)}</span></div></li>
`;
}

/** What accounts print as a party's words, the gravest first, each beside the own words, with what was changed; nothing where nobody quotes. */
export function quotationsSection(comparison: Comparison, evidence: Evidence, messages: Messages): Markup | null {
  if (comparison.quotations.length === 0) return null;
  const entries = orderQuotations(comparison).map((quotation) => {
    const { printed, against, changes, status } = quotation;
    const changed = changes.map(
      ({ own, printed: put }) =>
        html`<span class="change">${own === "" ? null : html`<del>${cleanLine(own)}</del> `}${put === "" ? null : html`<ins>${cleanLine(put)}</ins>`}</span> `,
    );
    const language = evidence.findAccount(printed.account)?.account;
    return html`<li class="finding"><div class="f-chip">${chip(quotationHues[status], "v-altered", messages.quotations[status])}</div>
<div class="f-main">${quote(printed, evidence, messages)}${against === null ? null : quote(against, evidence, messages)}</div>
<div class="f-meta meta"><span>${describeQuotation(quotation, messages).slice(1).join("")}</span>${changes.length === 0 ? null : html`<span class="changes"${language ? html` ${languageOf(language)}` : null}>${changed}</span>`}</div></li>
`;
  });
  return section("quotations", messages.quotationsHead, String(entries.length), html`<ul class="findings">${entries}</ul>`, messages);
}

/** Borrowed from the verdict that is nearest in sense. */
const quotationHues: Readonly<Record<QuotationStatus, Hue>> = {
  altered: "substance",
  "not-found": "one-sided",
  trimmed: "degree",
  translation: "quiet",
  same: "corroborated",
  unchecked: "quiet",
};

/** Which account has its words from which, with places that show it; nothing where none does. */
export function independenceSection(comparison: Comparison, evidence: Evidence, messages: Messages): Markup | null {
  const descents = listDescents(comparison);
  if (descents.length === 0) return null;
  const nameOf = (id: string): string => {
    const found = evidence.findAccount(id);
    return found ? `[${found.number}] ${cleanLine(found.account.publisher ?? id)}` : cleanLine(id);
  };
  const entries = descents.map(
    ({ account, derivation }) =>
      html`<li><details><summary><strong>${nameOf(account)}</strong> ${describeDescent(derivation, messages, nameOf).join(" · ")}</summary>${derivation.spans.map((span) => quote(span, evidence, messages))}</details></li>
`,
  );
  return section("independence", messages.independenceHead, "", html`<ul class="doubts">${entries}</ul>`, messages);
}

/** What was promised, how firmly, and who has acknowledged it. */
export function commitmentsSection(comparison: Comparison, evidence: Evidence, messages: Messages): Markup {
  const entries = comparison.commitments.map(
    (
      commitment,
    ) => html`<li class="entry"><h3>${cleanLine(commitment.what)}</h3><p class="fig">${describeCommitment(commitment, messages).join(" · ")}</p><p class="meta">${describeAcknowledgement(commitment, messages).join(" · ")}</p>${commitment.spans.map((span) => quote(span, evidence, messages))}</li>
`,
  );
  return section("commitments", messages.commitments, "", entries.length === 0 ? null : html`<ol class="strip">${entries}</ol>`, messages);
}

/** What the accounts say of the encounter itself. */
export function factsSection(comparison: Comparison, evidence: Evidence, messages: Messages): Markup {
  const entries = listFacts(comparison, messages).map(
    ({
      label,
      value,
      fact,
    }) => html`<li class="entry"><p class="fig">${label}: ${value}</p>${fact.spans.map((span) => quote(span, evidence, messages))}</li>
`,
  );
  return section("facts", messages.encounterFacts, "", entries.length === 0 ? null : html`<ul class="strip">${entries}</ul>`, messages);
}

/** Doubts about the texts; nothing where there are none. */
export function diagnosticsSection(comparison: Comparison, evidence: Evidence, messages: Messages): Markup | null {
  if (comparison.diagnostics.length === 0) return null;
  const entries = comparison.diagnostics.map(({ account, rule, message }) => {
    const number = account === null ? undefined : evidence.findAccount(account)?.number;
    return html`<li>${number === undefined ? null : html`<a href="#a${number}">[${number}]</a> `}${cleanLine(message)} <span class="rule">${cleanLine(rule)}</span></li>
`;
  });
  return section("doubts", messages.diagnostics, "", html`<ul class="doubts">${entries}</ul>`, messages);
}

function section(id: string, head: string, meta: string, body: Markup | null, messages: Messages): Markup {
  return html`<section class="section" aria-labelledby="h-${id}"><div class="section-head"><h2 id="h-${id}">${head}</h2><span class="meta">${meta}</span></div>
${body ?? html`<p class="empty">${messages.none}</p>`}</section>
`;
}
