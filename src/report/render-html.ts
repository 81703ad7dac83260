import { createHash } from "node:crypto";
import type { Comparison } from "../domain/comparison.ts";
import { cleanLine } from "./clean.ts";
import { gatherEvidence } from "./html/evidence.ts";
import {
  commitmentsSection,
  diagnosticsSection,
  factsSection,
  findingsSection,
  independenceSection,
  quotationsSection,
} from "./html/finding-sections.ts";
import { glyphSymbols } from "./html/glyphs.ts";
import { html, Markup } from "./html/markup.ts";
import { matrixSection } from "./html/matrix-section.ts";
import { glyph } from "./html/parts.ts";
import { reportCss } from "./html/report-css.ts";
import { textsSection } from "./html/texts-section.ts";
import { tokensCss } from "./html/tokens-css.ts";
import { describeEncounter, labelEncounter, listNotices } from "./labels.ts";
import { getMessages, type Messages, type ReportLanguage } from "./messages.ts";

/** Width that a column of the matrix needs at a desk, and what stands beside the columns; in rem. */
const columnRem = 9;
const besideRem = 23;

/**
 * Renders a comparison as one HTML file that asks no host for anything and runs no script. Cells and findings lead to the words
 * in the texts, and the texts lead back. The policy in its head allows this file's own style sheet, by hash, and nothing else.
 */
export function renderHtml(comparison: Comparison, options: { readonly language: ReportLanguage }): string {
  const messages = getMessages(options.language);
  const evidence = gatherEvidence(comparison);
  const title = labelEncounter(comparison);
  const style = `${tokensCss}${reportCss}.matrix { min-width: ${besideRem + columnRem * evidence.accounts.length}rem; }\n`;
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${messages.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Parley</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#h-findings">${messages.toContents}</a>
<svg class="sprite" aria-hidden="true">${new Markup(glyphSymbols)}</svg>
<header class="bar"><span class="wordmark">${glyph("u-mark")}Parley</span></header>
${notices(comparison, messages)}<main class="page">
<div class="masthead"><h1 dir="auto">${title}</h1><p class="kicker">${describeEncounter(comparison, messages)}</p></div>
${matrixSection(comparison, evidence, messages)}${findingsSection(comparison, evidence, messages)}${quotationsSection(comparison, evidence, messages)}${independenceSection(comparison, evidence, messages)}${commitmentsSection(comparison, evidence, messages)}${factsSection(comparison, evidence, messages)}${textsSection(comparison, evidence, messages)}${diagnosticsSection(comparison, evidence, messages)}</main>
<footer class="foot">${footer(comparison, messages)}</footer>
</body>
</html>
`.text;
}

function notices(comparison: Comparison, messages: Messages): Markup[] {
  return listNotices(comparison.accounts, messages).map((notice) => {
    const demo = notice === messages.notices.example;
    return html`<aside class="notice${demo ? " demo" : ""}">${notice}</aside>
`;
  });
}

function footer(comparison: Comparison, messages: Messages): Markup {
  const models = Object.entries(comparison.engine.models).map(([name, hash]) => `${cleanLine(name)} ${cleanLine(hash).slice(0, 19)}`);
  return html`${[`${messages.engine} ${cleanLine(comparison.engine.version)}`, ...models, cleanLine(comparison.encounter.id)].join(" · ")}`;
}
