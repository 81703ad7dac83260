/*
 * Values of the visual language: type, space, ink, levels, verdicts; light-dark() holds both themes. Three families of hue never
 * mix: ink (text), level (what one account does), verdict (what accounts do to each other). Fonts are local ones only.
 */

/** The tokens as CSS. */
export const tokensCss = `
@font-face {
  font-family: "Parley Han Marks";
  src: local("PingFang SC"), local("PingFangSC-Regular"), local("Microsoft YaHei UI"), local("Microsoft YaHei"), local("Noto Sans CJK SC"), local("NotoSansCJKsc-Regular"), local("Source Han Sans SC");
  unicode-range: U+2014-2015, U+2018-2019, U+201C-201D, U+2026;
}
@font-face {
  font-family: "Parley Song Marks";
  src: local("Songti SC"), local("STSongti-SC-Regular"), local("Noto Serif CJK SC"), local("NotoSerifCJKsc-Regular"), local("Source Han Serif SC"), local("Microsoft YaHei UI"), local("Microsoft YaHei");
  unicode-range: U+00B7, U+2014-2015, U+2018-2019, U+201C-201D, U+2026;
}
@font-face {
  font-family: "Parley Text Fallback";
  src: local("Noto Serif CJK KR"), local("NotoSerifCJKkr-Regular");
  font-weight: 400; ascent-override: 96%; descent-override: 26%; line-gap-override: 0%;
  unicode-range: U+0000-024F, U+02C6-02DD, U+2010-2027, U+2030-203A, U+20AC, U+2190-2193, U+2212;
}
@font-face {
  font-family: "Parley Text Fallback";
  src: local("Noto Serif CJK KR Bold"), local("NotoSerifCJKkr-Bold");
  font-weight: 600 700; ascent-override: 96%; descent-override: 26%; line-gap-override: 0%;
  unicode-range: U+0000-024F, U+02C6-02DD, U+2010-2027, U+2030-203A, U+20AC, U+2190-2193, U+2212;
}
:root {
  color-scheme: light dark;
  --latin-ui: -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial;
  --latin-text: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Source Serif Pro", "Noto Serif", "Sitka Text", Cambria, "Parley Text Fallback", "Liberation Serif", "Times New Roman";
  --han-ui: "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC";
  --han-text: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Microsoft YaHei UI", "Microsoft YaHei";
  --han-trad-ui: "PingFang TC", "Microsoft JhengHei UI", "Microsoft JhengHei", "Noto Sans CJK TC", "Noto Sans TC";
  --han-trad-text: "Songti TC", "Noto Serif CJK TC", "Noto Serif TC", "Microsoft JhengHei UI", "Microsoft JhengHei";
  --hangul-ui: "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", "Noto Sans KR";
  --hangul-text: "AppleMyungjo", "Noto Serif CJK KR", "Noto Serif KR", "Nanum Myeongjo", "Malgun Gothic";
  --kana-ui: "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", "Noto Sans JP";
  --kana-text: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Noto Serif JP";
  --font-code: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", "Noto Sans Mono CJK SC", monospace;
  --size-1: 0.75rem;
  --size-2: 0.8125rem;
  --size-3: 0.875rem;
  --size-4: 1rem;
  --size-5: 1.125rem;
  --size-6: 1.4375rem;
  --size-7: 1.875rem;
  --size-read: 1.0313rem;
  --size-read-cjk: 1rem;
  --lead-tight: 1.2;
  --lead-ui: 1.4;
  --lead-read: 1.58;
  --lead-read-cjk: 1.85;
  --measure: 66ch;
  --s1: 0.125rem; --s2: 0.25rem; --s3: 0.5rem; --s4: 0.75rem; --s5: 1rem; --s6: 1.5rem; --s7: 2rem; --s8: 3rem;
  --gutter: 1.5rem;
  --radius-1: 2px;
  --radius-2: 4px;
  --radius-3: 8px;
  --target: 1.75rem;
  --paper: light-dark(#fdfdfb, #131517);
  --surface: light-dark(#f5f5f1, #1a1d20);
  --sunken: light-dark(#ecece6, #0e1011);
  --ink: light-dark(#15181b, #eceae4);
  --ink-2: light-dark(#454b52, #bcbebd);
  --ink-3: light-dark(#585f66, #9aa0a5);
  --on-ink: light-dark(#fdfdfb, #131517);
  --line: light-dark(#e2e2db, #2b2f33);
  --line-2: light-dark(#c9cac3, #41464b);
  --edge: light-dark(#81868b, #767d84);
  --link: light-dark(#15181b, #eceae4);
  --link-line: light-dark(#9aa0a6, #6d747b);
  --focus: light-dark(#0a57d0, #8ab8ff);
  --ring: 2px solid var(--focus);
  --mark: light-dark(#ffdf6b, #6e5600);
  --mark-ink: light-dark(#15181b, #fffaf0);
  --mark-2: light-dark(#fff2bf, #3c3312);
  --mark-2-ink: light-dark(#15181b, #f5efd9);
  --mark-edge: light-dark(#8f6b00, #d9b23c);
  --demo: light-dark(#f3eddc, #262113);
  --demo-ink: light-dark(#54430f, #e3cf93);
  --demo-line: light-dark(#a58a3a, #8a7433);
  --quoted: light-dark(#0f4a52, #9bd3d6); --quoted-fill: light-dark(#cfe3e3, #163c41);
  --mentioned: light-dark(#2b6269, #8fbfc3); --mentioned-fill: light-dark(#ebf3f2, #15262a);
  --denied: light-dark(#8c1d3f, #f29ab3); --denied-fill: light-dark(#f8e6eb, #391825);
  --silent: light-dark(#555c63, #9aa0a5); --silent-fill: transparent;
  --unknown: light-dark(#555c63, #9aa0a5); --unknown-fill: light-dark(#f0f0eb, #1b1e21); --unknown-hatch: light-dark(#dedfd7, #2c3135);
  --corroborated: light-dark(#17653a, #84d1a1); --corroborated-fill: light-dark(#e2f1e7, #14291d);
  --one-sided: light-dark(#1b579b, #94bff2); --one-sided-fill: light-dark(#e3edf9, #142438);
  --degree: light-dark(#755500, #e2bd52); --degree-fill: light-dark(#f8efd0, #2c2410);
  --substance: light-dark(#974107, #f2a46f); --substance-fill: light-dark(#fceade, #33200f);
  --conflict: light-dark(#b0152f, #ff97a3); --conflict-fill: light-dark(#fde6e9, #3c161c);
  --told: light-dark(#683c9e, #c6a8f2); --told-fill: light-dark(#efe7f9, #281e3a);
  --quiet: light-dark(#50575e, #aab0b5); --quiet-fill: light-dark(#ecece7, #23272a);
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
@media (prefers-contrast: more) {
  :root {
    --ink-2: light-dark(#2b3035, #dcdddb); --ink-3: light-dark(#3d4349, #c9cccf);
    --line: light-dark(#9a9d9f, #6b7177); --line-2: light-dark(#6f7479, #8a9198); --edge: light-dark(#4b5157, #aab0b5);
  }
}
:root, [lang] {
  --font-ui: var(--latin-ui), var(--han-ui), var(--hangul-ui), sans-serif;
  --font-text: var(--latin-text), var(--han-text), var(--hangul-text), serif;
}
[lang|="zh"] {
  --font-ui: "Parley Han Marks", var(--latin-ui), var(--han-ui), sans-serif;
  --font-text: "Parley Song Marks", var(--latin-text), var(--han-text), serif;
}
[lang|="zh-Hant"] {
  --font-ui: var(--latin-ui), var(--han-trad-ui), sans-serif;
  --font-text: var(--latin-text), var(--han-trad-text), serif;
}
[lang|="ko"] {
  --font-ui: var(--latin-ui), var(--hangul-ui), sans-serif;
  --font-text: var(--latin-text), var(--hangul-text), serif;
}
[lang|="ja"] {
  --font-ui: var(--latin-ui), var(--kana-ui), sans-serif;
  --font-text: var(--latin-text), var(--kana-text), serif;
}
`;
