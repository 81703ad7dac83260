import type { Comparison, Level, MatrixCell, MatrixRow } from "../../domain/comparison.ts";
import { cleanLine } from "../clean.ts";
import type { Messages } from "../messages.ts";
import { foldCells, type SideAccounts } from "../order-accounts.ts";
import { findCell } from "../text-matrix.ts";
import { type Evidence, findingLooks } from "./evidence.ts";
import { html, type Markup } from "./markup.ts";
import { chip, glyph, sideBox } from "./parts.ts";

/** Links to single places in a cell: more than this are left to the text itself. */
const mostPlaces = 4;

/** The matrix as a table: topics down, accounts across, grouped by side; on a phone each side is folded into one cell. */
export function matrixSection(comparison: Comparison, evidence: Evidence, messages: Messages): Markup {
  const levels: readonly Level[] = ["quoted", "mentioned", "denied", "silent", "unknown"];
  const legend = levels.map((level) => levelWord(level, messages));
  const body =
    comparison.matrix.length === 0
      ? html`<p class="empty">${messages.none}</p>`
      : html`<div class="matrix-wrap"><table class="matrix">${head(evidence, messages)}<tbody>
${comparison.matrix.map((row) => topicRow(row, comparison, evidence, messages))}</tbody></table></div>`;
  return html`<section class="section" aria-labelledby="h-matrix"><div class="section-head"><h2 id="h-matrix">${messages.matrix}</h2><div class="legend">${legend}</div></div>
${body}</section>
`;
}

function head(evidence: Evidence, messages: Messages): Markup {
  let number = 0;
  const sides = evidence.groups.map(
    ({ side, accounts }) => html`<th scope="colgroup" colspan="${accounts.length}" class="open">${sideBox(side, messages)}</th>`,
  );
  const accounts = evidence.groups.map((group) =>
    group.accounts.map((account, index) => {
      number += 1;
      return html`<th scope="col"${index === 0 ? html` class="open"` : null}><a href="#a${number}">[${number}] ${cleanLine(account.publisher ?? account.id)}</a><span class="meta">${cleanLine(account.language)}${account.complete ? null : ` · ${messages.partial}`}</span></th>`;
    }),
  );
  return html`<thead><tr class="sides"><th rowspan="2" scope="col" class="corner">${messages.topic}</th>${sides}<th rowspan="2" scope="col" class="verdict open">${messages.findingsHead}</th></tr>
<tr class="accounts">${accounts}</tr></thead>
`;
}

function topicRow(row: MatrixRow, comparison: Comparison, evidence: Evidence, messages: Messages): Markup {
  const at = comparison.findings.findIndex((finding) => finding.topic === row.topic);
  const finding = comparison.findings[at];
  const top =
    finding === undefined
      ? null
      : html`<a href="#f${at + 1}">${chip(findingLooks[finding.kind].hue, findingLooks[finding.kind].glyph, messages.findings[finding.kind])}</a>`;
  return html`<tr><th scope="row">${cleanLine(row.label)}</th>${evidence.groups.map((group) => sideCells(row, group, evidence, messages))}<td class="verdict open">${top}</td></tr>
`;
}

function sideCells(row: MatrixRow, group: SideAccounts, evidence: Evidence, messages: Messages): Markup {
  const cells = group.accounts.map((account) => findCell(row, account.id));
  const folded = foldCells(cells);
  const shown = cells.find((cell) => cell.level === folded.level && cell.spans.length > 0);
  const phoneSide = html`<span class="phone">${sideBox(group.side, messages)}</span>`;
  const count = folded.of > 1 ? html`<span class="n">${folded.having}/${folded.of}</span>` : null;
  return html`${cells.map((cell, index) => wholeCell(cell, index === 0, evidence, messages))}<td class="fold" data-level="${folded.level}">${phoneSide}${linkLevel(folded.level, shown, evidence, messages)}${count}</td>`;
}

function wholeCell(cell: MatrixCell, first: boolean, evidence: Evidence, messages: Messages): Markup {
  const anchors = cell.spans.flatMap((span) => evidence.anchorOf(span) ?? []);
  const others = anchors.slice(1, mostPlaces).map((anchor, index) => html` <a href="#${anchor}">${index + 2}</a>`);
  const left = anchors.length > mostPlaces ? html` <span>+${anchors.length - mostPlaces}</span>` : null;
  const percent = Math.min(100, Math.max(0, Math.round(cell.share * 100)));
  const share =
    percent === 0
      ? null
      : html`<svg class="share" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="2"/><rect class="part" width="${percent}" height="2"/></svg><span class="vh">, ${messages.shareOfText(percent)}</span>`;
  return html`<td class="m${first ? html` open` : null}" data-level="${cell.level}">${linkLevel(cell.level, cell, evidence, messages)}<span class="n">${others}${left}</span>${share}</td>`;
}

function linkLevel(level: Level, cell: MatrixCell | undefined, evidence: Evidence, messages: Messages): Markup {
  const span = cell?.spans[0];
  const anchor = span === undefined ? null : evidence.anchorOf(span);
  const word = levelWord(level, messages);
  return anchor === null ? word : html`<a class="to" href="#${anchor}">${word}</a>`;
}

function levelWord(level: Level, messages: Messages): Markup {
  return html`<span class="level" data-level="${level}">${glyph(`l-${level}`)}${messages.levels[level]}</span>`;
}
