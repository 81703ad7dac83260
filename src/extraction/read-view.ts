import type { Account } from "../domain/account.ts";
import type { Edges, LanguagePack, TextView } from "../language/language-pack.ts";
import { findNames } from "../language/names/find-names.ts";
import { splitParagraphs } from "../text/paragraphs.ts";
import { segmentSentences } from "../text/sentences.ts";
import { findSpeakerLabels } from "../text/speaker-labels.ts";

/** Lays a text out for the recognisers: paragraphs, sentences, known names, speaker labels. */
export function readView(account: Account, pack: LanguagePack, edges: Edges = "parley"): TextView {
  const { text } = account;
  const paragraphs = splitParagraphs(text);
  return {
    text,
    paragraphs,
    sentences: segmentSentences(text, paragraphs, pack.sentences),
    names: findNames(text, dayOf(account.publishedAt)),
    labels: findSpeakerLabels(text, paragraphs),
    fromOutside: account.side === null || account.side === "third-party" || account.kind === "independent-media",
    edges,
  };
}

/** The local day of a publication time; null where not even a day is known. */
export function dayOf(publishedAt: string | null): string | null {
  return publishedAt && /^\d{4}-\d{2}-\d{2}/.test(publishedAt) ? publishedAt.slice(0, 10) : null;
}
