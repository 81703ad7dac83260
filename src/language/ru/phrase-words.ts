import { titleNouns } from "./title-nouns.ts";
import type { Word } from "./words.ts";

/** Pronouns that may be a subject. */
export const pronouns = new Set("он она они мы я оба обе".split(" "));
const prepositions = new Set(
  (
    "в во на с со к ко от ото для по о об обо у из изо за при между перед над под через без до после против ради вокруг около среди " +
    "кроме вместо согласно благодаря вопреки относительно касательно посредством включая помимо накануне ввиду насчет"
  ).split(" "),
);
/** Words that no noun phrase runs over. */
export const stops = new Set(
  "что чтобы если когда как где который которая которое которые а но или либо не ли же то это этот эта эти пока поскольку".split(" "),
);
/** The ending of an adjective in the nominative. */
export const attribute = /(?:ский|цкий|ская|цкая|ское|цкое|ские|цкие|ый|ий|ой|ая|яя|ое|ее|ые|ие|ин|ева)$/u;
/** What may stand before a title or a party and belongs to it. */
export const possessive = new Set("его ее их наш наша наши мой свой обе оба эти этот эта два две три".split(" "));

/** Whether a word is a title, also behind a hyphen. */
export const isTitle = (word: Word | undefined): boolean =>
  word !== undefined && (titleNouns.has(word.plain) || titleNouns.has(word.plain.split("-").at(-1) ?? ""));

/** Whether a word tells what kind of paper or agency a name in quotation marks is: "РИА «Маяк»", "газета «Маяк»". */
export const isPress = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:[рмни]?иа|тк|агентство|информагентство|издание|газета|журнал|телеканал|канал|портал|сайт|радио|радиостанция|телекомпания|ресурс)$/u.test(
    word.plain,
  );

/** Whether a word is a preposition. */
export const isPreposition = (word: Word | undefined): boolean => word !== undefined && prepositions.has(word.plain);
