import { thirdParty } from "../../domain/account.ts";
import type { ComparedAccount } from "../../domain/comparison.ts";
import type { EvidenceSpan } from "../../domain/span.ts";
import { cleanLanguage, cleanLine, linkAddress } from "../clean.ts";
import { labelSide, nameSide } from "../labels.ts";
import type { Messages } from "../messages.ts";
import type { Evidence, Hue } from "./evidence.ts";
import { html, type Markup } from "./markup.ts";

/** A glyph of the sprite; `name` is one of ours. */
export function glyph(name: string): Markup {
  return html`<svg class="g" viewBox="0 0 16 16" aria-hidden="true"><use href="#${name}"/></svg>`;
}

/** A side: a code in a box, never a colour; its name for who points at it or hears it. */
export function sideBox(side: string | null, messages: Messages): Markup {
  const press = side === thirdParty || side === null;
  const [code, name] = [labelSide(side, messages), nameSide(side, messages)];
  const shown = name === code ? html`${code}` : html`<abbr title="${name}">${code}</abbr>`;
  return html`<span class="side"${press ? html` data-side="press"` : null}>${shown}</span>`;
}

/** A kind of finding or a verdict: glyph, word, hue. */
export function chip(hue: Hue, glyphName: string, words: string): Markup {
  return html`<span class="chip" data-verdict="${hue}">${glyph(glyphName)}${words}</span>`;
}

/** The attributes of words in the account's language. */
export function languageOf(account: ComparedAccount): Markup {
  return html`lang="${cleanLanguage(account.language)}" dir="auto"`;
}

/** An address as a link where it is one, as words where it is not. */
export function address(url: string): Markup {
  const target = linkAddress(url);
  return target === null ? html`${cleanLine(url)}` : html`<a class="address" href="${target}" rel="noreferrer noopener">${target}</a>`;
}

/** Words of an account: whose, the words linked to their place in the text, and the citation. */
export function quote(span: EvidenceSpan, evidence: Evidence, messages: Messages): Markup {
  const found = evidence.findAccount(span.account);
  const words = cleanLine(span.quote);
  if (found === undefined) return html`<p class="quote"><span class="who"></span><span class="words">“${words}”</span></p>`;
  const { account, number } = found;
  const anchor = evidence.anchorOf(span);
  const marked = html`<span ${languageOf(account)}>“${words}”</span>`;
  const linked = anchor === null ? marked : html`<a href="#${anchor}">${marked}</a>`;
  const cited = [`${cleanLine(account.id)}:${span.start}–${span.end}`, cleanLine(account.publishedAt ?? messages.undated)].join(" · ");
  return html`<p class="quote"><span class="who">${sideBox(account.side, messages)} <a href="#a${number}">[${number}]</a> ${cleanLine(account.publisher ?? "")}</span><span class="words">${linked}<span class="cite">${cited}${account.url === null ? null : html` · ${address(account.url)}`}</span></span></p>`;
}
