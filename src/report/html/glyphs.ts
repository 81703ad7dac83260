/*
 * Glyphs as SVG symbols. Squares are levels (a page: the more an account says, the more ink), round things are verdicts (a relation).
 */

/** The symbols, to stand once in a page. */
export const glyphSymbols = `
<symbol id="u-mark" viewBox="0 0 16 16"><circle cx="5.75" cy="8" r="4.75"/><circle cx="10.25" cy="8" r="4.75" fill="currentColor"/></symbol>
<symbol id="l-quoted" viewBox="0 0 16 16"><path fill="currentColor" stroke="none" fill-rule="evenodd" d="M3.5 1.5h9a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM4.75 4.25v1.5h6.5v-1.5zM4.75 7.25v1.5h6.5v-1.5zM4.75 10.25v1.5h4v-1.5z"/></symbol>
<symbol id="l-mentioned" viewBox="0 0 16 16"><path d="M3.25 2.25h9.5v11.5h-9.5z"/><path stroke-width="2" d="M5.25 7.5h3.5"/></symbol>
<symbol id="l-denied" viewBox="0 0 16 16"><path d="M3.25 2.25h9.5v11.5h-9.5z"/><path stroke-width="2" d="M1.5 14.5l13-13"/></symbol>
<symbol id="l-silent" viewBox="0 0 16 16"><path stroke-width="1.25" d="M3.25 2.25h9.5v11.5h-9.5z"/></symbol>
<symbol id="l-unknown" viewBox="0 0 16 16"><path stroke-width="1.25" d="M3.25 9.75v-7.5h9.5v7.5l-2.4-1.75-2.35 1.75-2.4-1.75z"/><path stroke-width="1.25" stroke-dasharray="1.5 1.5" d="M3.25 11.5v2.25h9.5v-2.25"/></symbol>
<symbol id="v-corroborated" viewBox="0 0 16 16"><circle cx="5.6" cy="8" r="4.35"/><circle cx="10.4" cy="8" r="4.35"/><path fill="currentColor" stroke="none" d="M8 4.37a4.35 4.35 0 0 1 0 7.26a4.35 4.35 0 0 1 0-7.26z"/></symbol>
<symbol id="v-one-sided" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.75"/><path fill="currentColor" stroke="none" d="M8 2a6 6 0 0 0 0 12z"/></symbol>
<symbol id="v-degree" viewBox="0 0 16 16"><circle cx="3.6" cy="11" r="2.1" fill="currentColor" stroke="none"/><circle cx="10.2" cy="7.4" r="4.5"/></symbol>
<symbol id="v-substance" viewBox="0 0 16 16"><circle cx="4.5" cy="8" r="3.25"/><path fill="currentColor" stroke="none" d="M11.75 4l4 4-4 4-4-4z"/></symbol>
<symbol id="v-conflict" viewBox="0 0 16 16"><path fill="currentColor" stroke="none" d="M1.25 2.75v10.5L7.5 8zM14.75 2.75v10.5L8.5 8z"/></symbol>
<symbol id="v-told" viewBox="0 0 16 16"><path d="M8 2.25c3.4 0 6 2.1 6 4.9s-2.6 4.9-6 4.9c-.5 0-1-.05-1.5-.14L3.4 14v-3.2C2.5 9.9 2 8.6 2 7.15c0-2.8 2.6-4.9 6-4.9z"/><path stroke-width="2" d="M6.25 5.5v3M9.75 5.5v3"/></symbol>
<symbol id="v-both-silent" viewBox="0 0 16 16"><circle cx="4.6" cy="8" r="2.9"/><circle cx="11.4" cy="8" r="2.9"/></symbol>
<symbol id="v-altered" viewBox="0 0 16 16"><path fill="currentColor" stroke="none" d="M2.5 9V6.4C2.5 4.2 3.7 2.9 5.9 2.5v1.6c-.8.3-1.2.9-1.2 1.8h1.4V9zM8.6 9V6.4c0-2.2 1.2-3.5 3.4-3.9v1.6c-.8.3-1.2.9-1.2 1.8h1.4V9z"/><path d="M1.5 14L14.5 10.5"/></symbol>
<symbol id="v-emphasis" viewBox="0 0 16 16"><path stroke-width="3" d="M1.5 5h13M1.5 11.25h4.5"/></symbol>
`;
