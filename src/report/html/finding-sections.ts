import type { Comparison, Finding } from "../../domain/comparison.ts";
import { cleanLine } from "../clean.ts";
import { describeAcknowledgement, describeCommitment, labelSides, listFacts } from "../labels.ts";
import type { Messages } from "../messages.ts";
import { type Evidence, findingLooks } from "./evidence.ts";
import { html, type Markup } from "./markup.ts";
import { chip, quote } from "./parts.ts";

/** The findings, best first: kind, sentence, words, and what supports them. */
export function findingsSection(comparison: Comparison, evidence: Evidence, messages: Messages): Markup {
  const { findings } = comparison;
  const entries = findings.map((finding, index) => findingEntry(finding, index + 1, evidence, messages));
  return section(
    "findings",
    messages.findingsHead,
    messages.shownOf(findings.length, findings.length),
    findings.length === 0 ? null : html`<ol class="findings">${entries}</ol>`,
    messages,
  );
}

function findingEntry(finding: Finding, number: number, evidence: Evidence, messages: Messages): Markup {
  const look = findingLooks[finding.kind];
  const meta = [
    finding.saidBy.length === 0 ? "" : `${messages.saidBy} ${labelSides(finding.saidBy, messages)}`,
    finding.silent.length === 0 ? "" : `${messages.silent} ${labelSides(finding.silent, messages)}`,
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
