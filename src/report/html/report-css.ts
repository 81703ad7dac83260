/** Rules of the report: its parts at a desk, on a phone and on paper. Values come from `tokens-css.ts`. */
export const reportCss = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 var(--size-2)/var(--lead-ui) var(--font-ui); font-variant-numeric: tabular-nums lining-nums; text-autospace: normal; }
[lang] { font-family: var(--font-ui); }
.text, .words, :is(.text, .words) [lang] { font-family: var(--font-text); }
:lang(zh), :lang(ja) { line-break: strict; }
:lang(ko) { word-break: keep-all; }
h1, h2, h3, p, ol, ul { margin: 0; padding: 0; }
ol, ul { list-style: none; }
svg { display: block; flex: none; }
a { color: var(--link); text-decoration: underline; text-decoration-color: var(--link-line); text-decoration-thickness: 1px; text-underline-offset: .18em; overflow-wrap: anywhere; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: var(--ring); outline-offset: 2px; border-radius: var(--radius-1); }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.meta { color: var(--ink-3); font-size: var(--size-1); overflow-wrap: anywhere; }
.rule, .hash { font-family: var(--font-code); font-size: var(--size-1); }
.skip { position: absolute; left: var(--s3); top: -4rem; z-index: 50; padding: var(--s3) var(--s4); background: var(--surface); border: 1px solid var(--edge); }
.skip:focus { top: var(--s2); }
.g { width: 1em; height: 1em; font-size: 1rem; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linejoin: round; }
.sprite { position: absolute; width: 0; height: 0; overflow: hidden; }
.bar { display: flex; align-items: center; gap: var(--s5); min-height: 2.75rem; padding: 0 var(--gutter); background: var(--surface); border-bottom: 1px solid var(--line); }
.wordmark { display: inline-flex; align-items: center; gap: .45rem; font: 700 1.125rem/1 var(--latin-text), serif; letter-spacing: -.01em; }
.notice { padding: .3125rem var(--gutter); background: var(--surface); color: var(--ink-2); border-bottom: 1px solid var(--line); position: relative; }
.notice.demo { background: var(--demo); color: var(--demo-ink); font-weight: 600; }
.notice::before { content: ""; position: absolute; inset: 0 auto 0 0; width: .5rem; background: repeating-linear-gradient(-45deg, var(--demo-line) 0 3px, transparent 3px 6px); }
.page { padding: 0 var(--gutter) var(--s8); max-width: 118rem; margin: 0 auto; }
.masthead { padding: var(--s6) 0 var(--s5); }
.masthead h1 { font: 600 var(--size-7)/var(--lead-tight) var(--font-text); letter-spacing: -.012em; text-wrap: balance; overflow-wrap: anywhere; }
.kicker { color: var(--ink-3); }
.section { border-top: 2px solid var(--ink); padding-top: var(--s3); margin-top: var(--s7); }
.masthead + .section { margin-top: var(--s2); }
.section-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--s2) var(--s5); margin-bottom: var(--s4); }
.section-head h2 { font: 600 var(--size-5)/1.3 var(--font-text); }
.legend { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); font-size: var(--size-1); }
.empty { color: var(--ink-3); }
.side { display: inline-block; padding: 0 .28rem; border: 1px solid var(--edge); border-radius: 2px; color: var(--ink-2); font: 600 .75rem/1.0625rem var(--latin-ui), var(--han-ui), sans-serif; letter-spacing: .02em; vertical-align: 1px; overflow-wrap: anywhere; }
.side abbr { text-decoration: none; }
.side[data-side="press"] { border-style: dashed; }
.level { display: inline-flex; align-items: center; gap: .375rem; white-space: nowrap; font-weight: 500; }
.level[data-level="quoted"] { color: var(--quoted); font-weight: 600; }
.level[data-level="mentioned"] { color: var(--mentioned); }
.level[data-level="denied"] { color: var(--denied); font-weight: 600; }
.level[data-level="silent"] { color: var(--silent); font-weight: 400; }
.level[data-level="unknown"] { color: var(--unknown); font-weight: 400; font-style: italic; }
.level:lang(zh) { font-style: normal; }
.chip { display: inline-flex; align-items: center; gap: .3125rem; min-height: 1.375rem; padding: 0 .4375rem 0 .3125rem; border-radius: var(--radius-2); font-size: var(--size-1); font-weight: 600; line-height: 1.2; white-space: nowrap; color: var(--c); background: var(--f); }
[data-verdict="corroborated"] { --c: var(--corroborated); --f: var(--corroborated-fill); --u: solid; --uw: 1.5px; }
[data-verdict="one-sided"] { --c: var(--one-sided); --f: var(--one-sided-fill); --u: dotted; --uw: 2px; }
[data-verdict="degree"] { --c: var(--degree); --f: var(--degree-fill); --u: dashed; --uw: 1.5px; }
[data-verdict="substance"] { --c: var(--substance); --f: var(--substance-fill); --u: dashed; --uw: 3px; }
[data-verdict="conflict"] { --c: var(--conflict); --f: var(--conflict-fill); --u: wavy; --uw: 1.5px; }
[data-verdict="told"] { --c: var(--told); --f: var(--told-fill); --u: double; --uw: 1.5px; }
[data-verdict="quiet"] { --c: var(--quiet); --f: var(--quiet-fill); --u: solid; --uw: 1px; }
.chip[data-verdict="conflict"] { background: var(--conflict); color: var(--on-ink); }

.matrix-wrap { overflow: auto; max-height: 100vh; max-height: 100dvh; }
.matrix { width: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; }
.matrix thead { position: sticky; top: 0; z-index: 20; }
.matrix thead th { background: var(--surface); text-align: left; font-weight: 400; vertical-align: bottom; padding: .3125rem .5rem; }
.matrix .accounts th { border-top: 1px solid var(--line); }
.matrix thead tr:last-child th, .matrix .corner, .matrix thead .verdict { border-bottom: 1px solid var(--edge); }
.matrix .accounts a { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; font-weight: 600; line-height: 1.25; text-decoration: none; }
.matrix .accounts a:hover, .matrix .accounts a:focus { text-decoration: underline; -webkit-line-clamp: none; }
.matrix .open { border-left: 1px solid var(--line-2); }
.matrix .corner { width: 12.5rem; }
.matrix .verdict { width: 10.5rem; }
.matrix .corner, .matrix tbody th { position: sticky; left: 0; z-index: 5; background: var(--paper); }
.matrix .corner { background: var(--surface); z-index: 21; }
.matrix tbody th { text-align: left; font-weight: 500; font-size: var(--size-3); padding: .25rem .5rem .25rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.matrix tbody td { position: relative; height: 2.0625rem; padding: 0 .5rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
.matrix td .level { vertical-align: middle; }
.matrix td a { text-decoration: none; }
.matrix td a.to:hover { text-decoration: underline; }
.matrix td[data-level="quoted"] { background: var(--quoted-fill); }
.matrix td[data-level="mentioned"] { background: var(--mentioned-fill); }
.matrix td[data-level="denied"] { background: var(--denied-fill); }
.matrix td[data-level="unknown"] { background: repeating-linear-gradient(-45deg, var(--unknown-hatch) 0 1px, transparent 1px 6px), var(--unknown-fill); }
.matrix .n { margin-left: .375rem; color: var(--ink-2); font-size: var(--size-1); }
.matrix .n a { padding: .25rem .125rem; text-decoration: underline; text-decoration-color: var(--link-line); }
.matrix .share { position: absolute; left: .5rem; bottom: 3px; width: calc(100% - 1rem); height: 2px; stroke: none; }
.share .all { fill: color-mix(in srgb, var(--quoted) 18%, transparent); }
.share .part { fill: var(--quoted); }
.matrix .fold { display: none; }

.finding { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr) 13rem; gap: 0 var(--s6); padding: var(--s4) 0 .875rem; border-top: 1px solid var(--line); }
.finding:first-child { border-top: 0; padding-top: 0; }
.finding:target, .entry:target { outline: 2px solid var(--mark-edge); outline-offset: 4px; }
.f-head { font: 600 1.0625rem/1.4 var(--font-text); margin-bottom: .375rem; text-wrap: pretty; overflow-wrap: anywhere; }
.f-head:lang(zh) { font-size: 1rem; line-height: 1.6; }
.f-meta { display: grid; gap: .1875rem; align-content: start; padding-top: .25rem; }
.quote { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0 var(--s4); align-items: baseline; padding: .125rem 0; }
.who { color: var(--ink-3); font-size: var(--size-1); overflow-wrap: anywhere; }
.words { font-size: .9375rem; line-height: 1.5; overflow-wrap: anywhere; }
.words a { text-decoration: none; } .words a:hover { text-decoration: underline; }
.words [lang|="zh"], .words [lang|="ja"] { font-size: .9063rem; line-height: 1.7; } .words [lang|="ko"] { font-size: .875rem; line-height: 1.65; }
.words > a > [lang], .words > [lang] { background: var(--mark-2); color: var(--mark-2-ink); border-radius: var(--radius-1); box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: .05em .06em; }
.cite { display: block; color: var(--ink-3); font: var(--size-1)/1.4 var(--font-ui); }
.words .cite a { text-decoration: underline; text-decoration-color: var(--link-line); }
.absent { color: var(--ink-3); }
.strip { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: var(--s5) var(--s6); }
.entry { display: grid; gap: .25rem; align-content: start; break-inside: avoid; }
.entry h3 { font: 600 1.0625rem/1.3 var(--font-text); overflow-wrap: anywhere; }
.entry .fig { font-size: var(--size-3); font-weight: 600; overflow-wrap: anywhere; }
.entry .quote { grid-template-columns: minmax(0, 1fr); }
.scope + .scope { margin-top: var(--s6); } .scope-head { margin-bottom: var(--s3); font: 600 var(--size-3)/1.4 var(--font-ui); } .scope-head .meta { font-weight: 400; }
.scope:not([data-scope="sides"]) { padding-left: var(--s4); border-left: 3px double var(--line-2); }
ins, del { text-decoration-thickness: 1.5px; border-radius: var(--radius-1); padding: 0 .08em; }
ins { background: var(--corroborated-fill); text-decoration: underline; text-decoration-color: var(--corroborated); }
del { background: var(--conflict-fill); text-decoration-color: var(--conflict); }
.changes { color: var(--ink-2); } .change { display: inline-block; margin-right: .5em; }
.doubts summary { cursor: pointer; }
.doubts li { padding: .25rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }

.panes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(21rem, 100%), 1fr)); gap: var(--s6); }
.pane { min-width: 0; }
.pane header { padding-bottom: var(--s3); border-bottom: 1px solid var(--line-2); }
.pane h3 { font-size: var(--size-3); font-weight: 600; overflow-wrap: anywhere; }
.text { font-size: var(--size-read); line-height: var(--lead-read); white-space: pre-wrap; overflow-wrap: anywhere; padding: var(--s4) var(--s2); }
.text:lang(zh), .text:lang(ja) { font-size: var(--size-read-cjk); line-height: var(--lead-read-cjk); } .text:lang(ko) { font-size: .9688rem; line-height: 1.75; }
.scroll { max-height: 36rem; overflow: auto; scroll-padding: 6rem; }
.st { background: none; color: inherit; text-decoration: underline var(--u, solid) var(--uw, 1px) color-mix(in srgb, var(--c, var(--line-2)) 75%, transparent); text-underline-offset: .26em; text-decoration-skip-ink: none; border-radius: var(--radius-1); scroll-margin: 8rem 0; }
.st:target, .st:target .st { background: var(--mark); color: var(--mark-ink); }
.pin { display: inline-block; margin: 0 .125em; min-width: 1.5em; padding: 0 .25em; border: 1px solid var(--c, var(--edge)); border-radius: 1em; color: var(--c, var(--ink-2)); font: 600 .6875rem/1.25rem var(--latin-ui), sans-serif; text-align: center; text-decoration: none; vertical-align: .15em; user-select: none; }
.pin::before { content: attr(data-n); }
.foot { padding: var(--s4) var(--gutter); border-top: 1px solid var(--line); background: var(--surface); color: var(--ink-3); font-size: var(--size-1); overflow-wrap: anywhere; }
.phone { display: none; }

@media (max-width: 70rem) {
  .finding { grid-template-columns: minmax(0, 1fr); gap: .375rem; } .f-meta { display: flex; flex-wrap: wrap; gap: .125rem var(--s5); }
}
@media screen and (max-width: 40rem) {
  :root { --gutter: 1rem; }
  .masthead { padding-top: var(--s5); } .masthead h1 { font-size: var(--size-6); }
  .quote { grid-template-columns: minmax(0, 1fr); }
  .matrix-wrap { overflow: visible; max-height: none; }
  .matrix, .matrix tbody { display: block; min-width: 0 !important; }
  .matrix thead, .matrix .m { display: none; }
  .matrix tbody tr { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); border-bottom: 1px solid var(--line-2); padding-bottom: .25rem; }
  .matrix tbody th { grid-column: 1 / 3; grid-row: 1; position: static; border: 0; padding: .5rem 0 .25rem; font-weight: 600; }
  .matrix tbody td, .matrix .open { border: 0; }
  .matrix tbody td.verdict { grid-column: 3; grid-row: 1; justify-self: end; width: auto; height: auto; padding: .4375rem 0 0; }
  .matrix tbody td.fold { display: flex; flex-wrap: wrap; align-items: center; align-content: center; gap: .125rem .375rem; height: auto; min-height: 2.75rem; padding: .25rem .5rem; }
  .matrix .verdict .chip { white-space: normal; }
  .phone { display: block; flex-basis: 100%; }
  .fold .n { margin: 0; color: var(--ink-3); }
  .scroll { max-height: none; }
  .pin { min-width: 1.75em; line-height: 1.5rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --surface: #fff; --gutter: 0; }
  @page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  body { font-size: 8.5pt; }
  .bar, .skip { display: none; }
  .page { padding: 0; }
  .notice, .notice.demo { border: 1px solid #000; background: none; color: #000; margin-bottom: 2mm; padding: 1.5mm 3mm; } .notice::before { content: none; }
  .masthead { padding: 2mm 0 3mm; } .masthead h1 { font-size: 18pt; } .section { margin-top: 6mm; }
  .chip, .chip[data-verdict="conflict"] { background: none; color: #000; border: 1px solid #000; }
  .level, .pin { color: #000 !important; }
  .matrix-wrap { overflow: visible; max-height: none; }
  .matrix { min-width: 0 !important; } .matrix thead, .matrix tbody th, .matrix .corner { position: static; }
  .matrix thead { display: table-header-group; }
  .matrix .corner { width: 30mm; } .matrix .verdict { width: 26mm; }
  .matrix thead th { background: none; padding: 1mm; } .matrix thead .meta { font-size: 7pt; } .matrix .accounts a { font-size: 7pt; -webkit-line-clamp: none; display: block; }
  .matrix tbody th { font-size: 7.5pt; padding: .5mm 1mm .5mm 0; } .matrix tbody td { height: 5.5mm; padding: 0 1mm; }
  .matrix .level { font-size: 7pt; gap: 1mm; } .matrix .level .g { font-size: 8pt; } .matrix .n, .matrix .share { display: none; }
  .matrix .verdict .chip { border: 0; padding: 0; font-size: 7pt; white-space: normal; }
  .finding { grid-template-columns: 34mm minmax(0, 1fr); gap: 0 4mm; } .f-meta { grid-column: 2; display: flex; flex-wrap: wrap; gap: 0 4mm; }
  .finding, .entry, tr, .doubts li { break-inside: avoid; } .section-head, h2, h3, .pane header { break-after: avoid; }
  .quote { grid-template-columns: 30mm minmax(0, 1fr); } .words { font-size: 9.5pt; }
  .words > a > [lang], .words > [lang] { background: none; color: #000; }
  .pane header { break-inside: avoid; }
  .panes { display: block; } .pane { margin-bottom: 6mm; } .scroll { max-height: none; overflow: visible; } .text { font-size: 9.5pt; }
  .foot { background: none; padding: 2mm 0; }
}
@media (forced-colors: active) { .chip, .level { border: 1px solid; } .st:target { background: Highlight; color: HighlightText; } }
`;
