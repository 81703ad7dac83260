/** Names of all glyphs: `l-` levels (a page), `v-` verdicts (a relation), `s-` states, `u-` controls. */
export const glyphNames = [
  "l-denied",
  "l-mentioned",
  "l-quoted",
  "l-silent",
  "l-unknown",
  "s-behind",
  "s-late",
  "s-met",
  "s-missed",
  "s-none",
  "s-pace",
  "s-progress",
  "s-superseded",
  "u-check",
  "u-copy",
  "u-cross",
  "u-down",
  "u-drop",
  "u-edit",
  "u-left",
  "u-lock",
  "u-mark",
  "u-menu",
  "u-plus",
  "u-right",
  "u-search",
  "u-theme",
  "u-undo",
  "v-altered",
  "v-both-silent",
  "v-conflict",
  "v-corroborated",
  "v-degree",
  "v-emphasis",
  "v-one-sided",
  "v-substance",
  "v-told",
] as const;
export type GlyphName = (typeof glyphNames)[number];

/** The one sprite that every glyph is drawn from; stands once in the page. */
export function Sprite() {
  return (
    <svg className="sprite" aria-hidden="true">
      <symbol id="l-denied" viewBox="0 0 16 16">
        <path d="M3.25 2.25h9.5v11.5h-9.5z" />
        <path strokeWidth="2" d="M1.5 14.5l13-13" />
      </symbol>
      <symbol id="l-mentioned" viewBox="0 0 16 16">
        <path d="M3.25 2.25h9.5v11.5h-9.5z" />
        <path strokeWidth="2" d="M5.25 7.5h3.5" />
      </symbol>
      <symbol id="l-quoted" viewBox="0 0 16 16">
        <path
          fill="currentColor"
          stroke="none"
          fillRule="evenodd"
          d="M3.5 1.5h9a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM4.75 4.25v1.5h6.5v-1.5zM4.75 7.25v1.5h6.5v-1.5zM4.75 10.25v1.5h4v-1.5z"
        />
      </symbol>
      <symbol id="l-silent" viewBox="0 0 16 16">
        <path strokeWidth="1.25" d="M3.25 2.25h9.5v11.5h-9.5z" />
      </symbol>
      <symbol id="l-unknown" viewBox="0 0 16 16">
        <path strokeWidth="1.25" d="M3.25 9.75v-7.5h9.5v7.5l-2.4-1.75-2.35 1.75-2.4-1.75z" />
        <path strokeWidth="1.25" strokeDasharray="1.5 1.5" d="M3.25 11.5v2.25h9.5v-2.25" />
      </symbol>
      <symbol id="s-behind" viewBox="0 0 16 16">
        <path d="M12.5 4l-4 4 4 4M7.5 4l-4 4 4 4" />
      </symbol>
      <symbol id="s-late" viewBox="0 0 16 16">
        <path strokeWidth="2" d="M1.75 7.5l3.25 3.25 6-7" />
        <circle cx="12.75" cy="12.5" r="2" fill="currentColor" stroke="none" />
      </symbol>
      <symbol id="s-met" viewBox="0 0 16 16">
        <path strokeWidth="2" d="M2.75 8.5l3.5 3.5 7-8" />
      </symbol>
      <symbol id="s-missed" viewBox="0 0 16 16">
        <path strokeWidth="2" d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
      </symbol>
      <symbol id="s-none" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.25" strokeDasharray="2.2 1.9" />
      </symbol>
      <symbol id="s-pace" viewBox="0 0 16 16">
        <path d="M3.5 4l4 4-4 4M8.5 4l4 4-4 4" />
      </symbol>
      <symbol id="s-progress" viewBox="0 0 16 16">
        <path d="M2 8h10M8.5 4.25L12.25 8 8.5 11.75" />
      </symbol>
      <symbol id="s-superseded" viewBox="0 0 16 16">
        <path d="M3 3.5v5.75h9.5M9 5.75l3.5 3.5-3.5 3.5" />
      </symbol>
      <symbol id="u-check" viewBox="0 0 16 16">
        <path strokeWidth="2" d="M2.75 8.5l3.5 3.5 7-8" />
      </symbol>
      <symbol id="u-copy" viewBox="0 0 16 16">
        <path d="M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8v.5" />
      </symbol>
      <symbol id="u-cross" viewBox="0 0 16 16">
        <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
      </symbol>
      <symbol id="u-down" viewBox="0 0 16 16">
        <path d="M3.5 6l4.5 4.5L12.5 6" />
      </symbol>
      <symbol id="u-drop" viewBox="0 0 16 16">
        <path d="M8 2v7.5M4.75 6.5L8 9.75l3.25-3.25M2.5 10.5v3h11v-3" />
      </symbol>
      <symbol id="u-edit" viewBox="0 0 16 16">
        <path d="M3 13l.75-3.25L10.5 3l2.5 2.5-6.75 6.75zM9 4.5L11.5 7" />
      </symbol>
      <symbol id="u-left" viewBox="0 0 16 16">
        <path d="M10 3.5L5.5 8 10 12.5" />
      </symbol>
      <symbol id="u-lock" viewBox="0 0 16 16">
        <path d="M3.5 7h9v6.5h-9zM5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
      </symbol>
      <symbol id="u-mark" viewBox="0 0 16 16">
        <circle cx="5.75" cy="8" r="4.75" />
        <circle cx="10.25" cy="8" r="4.75" fill="currentColor" />
      </symbol>
      <symbol id="u-menu" viewBox="0 0 16 16">
        <path d="M2 4.25h12M2 8h12M2 11.75h12" />
      </symbol>
      <symbol id="u-plus" viewBox="0 0 16 16">
        <path d="M8 2.5v11M2.5 8h11" />
      </symbol>
      <symbol id="u-right" viewBox="0 0 16 16">
        <path d="M6 3.5L10.5 8 6 12.5" />
      </symbol>
      <symbol id="u-search" viewBox="0 0 16 16">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5l3.75 3.75" />
      </symbol>
      <symbol id="u-theme" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.75" />
        <path fill="currentColor" stroke="none" d="M8 2.25v11.5a5.75 5.75 0 0 0 0-11.5z" />
      </symbol>
      <symbol id="u-undo" viewBox="0 0 16 16">
        <path d="M5.5 3L2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8h-3" />
      </symbol>
      <symbol id="v-altered" viewBox="0 0 16 16">
        <path
          fill="currentColor"
          stroke="none"
          d="M2.5 9V6.4C2.5 4.2 3.7 2.9 5.9 2.5v1.6c-.8.3-1.2.9-1.2 1.8h1.4V9zM8.6 9V6.4c0-2.2 1.2-3.5 3.4-3.9v1.6c-.8.3-1.2.9-1.2 1.8h1.4V9z"
        />
        <path d="M1.5 14L14.5 10.5" />
      </symbol>
      <symbol id="v-both-silent" viewBox="0 0 16 16">
        <circle cx="4.6" cy="8" r="2.9" />
        <circle cx="11.4" cy="8" r="2.9" />
      </symbol>
      <symbol id="v-conflict" viewBox="0 0 16 16">
        <path fill="currentColor" stroke="none" d="M1.25 2.75v10.5L7.5 8zM14.75 2.75v10.5L8.5 8z" />
      </symbol>
      <symbol id="v-corroborated" viewBox="0 0 16 16">
        <circle cx="5.6" cy="8" r="4.35" />
        <circle cx="10.4" cy="8" r="4.35" />
        <path fill="currentColor" stroke="none" d="M8 4.37a4.35 4.35 0 0 1 0 7.26a4.35 4.35 0 0 1 0-7.26z" />
      </symbol>
      <symbol id="v-degree" viewBox="0 0 16 16">
        <circle cx="3.6" cy="11" r="2.1" fill="currentColor" stroke="none" />
        <circle cx="10.2" cy="7.4" r="4.5" />
      </symbol>
      <symbol id="v-emphasis" viewBox="0 0 16 16">
        <path strokeWidth="3" d="M1.5 5h13M1.5 11.25h4.5" />
      </symbol>
      <symbol id="v-one-sided" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="5.75" />
        <path fill="currentColor" stroke="none" d="M8 2a6 6 0 0 0 0 12z" />
      </symbol>
      <symbol id="v-substance" viewBox="0 0 16 16">
        <circle cx="4.5" cy="8" r="3.25" />
        <path fill="currentColor" stroke="none" d="M11.75 4l4 4-4 4-4-4z" />
      </symbol>
      <symbol id="v-told" viewBox="0 0 16 16">
        <path d="M8 2.25c3.4 0 6 2.1 6 4.9s-2.6 4.9-6 4.9c-.5 0-1-.05-1.5-.14L3.4 14v-3.2C2.5 9.9 2 8.6 2 7.15c0-2.8 2.6-4.9 6-4.9z" />
        <path strokeWidth="2" d="M6.25 5.5v3M9.75 5.5v3" />
      </symbol>
    </svg>
  );
}
