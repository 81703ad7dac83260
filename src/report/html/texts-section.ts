import type { ComparedAccount, Comparison } from "../../domain/comparison.ts";
import { cleanLine } from "../clean.ts";
import { describeAccount } from "../labels.ts";
import type { Messages } from "../messages.ts";
import { type CitedSpan, type Evidence, spanAnchor } from "./evidence.ts";
import { escapeHtml, html, Markup } from "./markup.ts";
import { address, languageOf, sideBox } from "./parts.ts";
import { placeMarks } from "./place-marks.ts";

/** The texts side by side, each span that the report points to marked and bearing its anchor. */
export function textsSection(_comparison: Comparison, evidence: Evidence, messages: Messages): Markup {
  const panes = evidence.accounts.map((account, index) => pane(account, index + 1, evidence, messages));
  return html`<section class="section" aria-labelledby="h-texts"><div class="section-head"><h2 id="h-texts">${messages.texts}</h2></div>
<div class="panes">${panes}</div></section>
`;
}

function pane(account: ComparedAccount, number: number, evidence: Evidence, messages: Messages): Markup {
  const name = cleanLine(account.publisher ?? account.id);
  const facts = [...describeAccount(account, messages), `${account.characters} ${messages.characters}`, cleanLine(account.id)];
  const hash = cleanLine(account.extraction.account.sha256).slice(0, 12);
  return html`<article class="pane" id="a${number}" aria-labelledby="n${number}"><header><h3 id="n${number}">${sideBox(account.side, messages)} [${number}] ${name}</h3><p class="meta">${facts.join(" · ")} · <span class="hash">${hash}</span></p>${account.url === null ? null : html`<p class="meta">${address(account.url)}</p>`}</header>
<div class="text scroll" tabindex="0" role="region" aria-labelledby="n${number}" ${languageOf(account)}>${markText(account.text, evidence.listSpans(account.id), number, messages)}</div></article>
`;
}

/** The text with its marks; what it says stands exactly as it was, save what cannot be shown. */
function markText(text: string, spans: readonly CitedSpan[], number: number, messages: Messages): Markup {
  let out = "";
  let at = 0;
  const open: number[] = [];
  const writeTo = (place: number): void => {
    while (open.length > 0 && (open.at(-1) ?? 0) <= place) {
      const end = open.pop() ?? at;
      out += `${escapeHtml(text.slice(at, end))}</mark>`;
      at = end;
    }
    out += escapeHtml(text.slice(at, place));
    at = place;
  };
  for (const mark of placeMarks(spans, text.length)) {
    const span = spans[mark.index];
    if (span === undefined) continue;
    writeTo(mark.start);
    const id = mark.first ? html` id="${spanAnchor(number, span)}"` : null;
    const hue = span.hue === null ? null : html` data-verdict="${span.hue}"`;
    out += html`<mark class="st"${id}${hue}>${mark.first ? span.findings.map((finding) => pin(finding, messages)) : null}`.text;
    open.push(mark.end);
  }
  writeTo(text.length);
  return new Markup(out);
}

/** The way back to a finding. Its number is drawn by the style sheet, so that copied words hold nothing but the words. */
function pin(finding: number, messages: Messages): Markup {
  return html`<a class="pin" href="#f${finding}" data-n="${finding}" aria-label="${messages.finding(finding)}"></a>`;
}
