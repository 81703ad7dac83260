import type { Span } from "../../domain/span.ts";
import { pastAddressee } from "./addressees.ts";
import { withoutCard } from "./cards.ts";
import { startOfContent } from "./content-start.ts";
import type { Head } from "./head.ts";
import type { Reading } from "./reading.ts";
import type { Sentence } from "./sentence.ts";
import { insideQuotes, trimContent } from "./trim-content.ts";
import { plainOf } from "./words.ts";

/** What a head hands over. */
export interface FoundContent {
  readonly content: readonly Span[];
  readonly direct: boolean;
}

/** Finds what a head hands over, on either side of it or in the sentence before; null where nothing is. `end` is where the next head begins. */
export function contentOf(reading: Reading, sentence: Sentence, span: Span, head: Head, cueEnd: number, end: number): FoundContent | null {
  const { text } = reading.view;
  const { verb, source, place } = head;
  const sourceEnd = Math.max(verb.end, source && source.start >= verb.end ? source.end : 0);
  if (place === "earlier") {
    const earlier = reading.previous;
    return earlier ? { content: [trimContent(text, earlier)], direct: false } : null;
  }
  if (place === "around") {
    const before = trimContent(text, { start: span.start, end: head.start });
    const comma = text.indexOf(",", sourceEnd);
    const after = comma < 0 || comma >= span.end ? { start: span.end, end: span.end } : trimContent(text, { start: comma + 1, end });
    const content = [before, after].filter((one) => one.end - one.start > 3);
    return content.length > 0 ? { content, direct: false } : null;
  }
  if (place === "before") return contentBefore(text, span, head, sourceEnd, end);
  const start =
    source && source.start >= cueEnd
      ? startAfterSource(text, source.end, end)
      : (pastAddressee(sentence, plainOf(text.slice(verb.start, cueEnd)), cueEnd, end) ??
        startOfContent(sentence, verb.plain, cueEnd, end));
  // "говорил по телефону": talked, and said nothing that is told.
  if (/^говор/u.test(verb.plain) && verb.kind === "say" && !/(?:что|:|об?|про)\s*$/u.test(text.slice(verb.start, start))) return null;
  // "обсуждались и вопросы торговли": "и" only adds.
  const added = verb.kind === "name" ? /^\sи\s(?!далее)/u.exec(text.slice(start, Math.min(end, start + 8))) : null;
  const content = trimContent(text, { start: start + (added?.[0].length ?? 0), end });
  if (verb.voice === "passive") {
    const said = matterBefore(text, span, head);
    const adjunct =
      !/^\s*,/u.test(text.slice(cueEnd, cueEnd + 2)) &&
      /^(?:на|в ходе|в рамках|во время|сторонами|лидерами|в|и|по итогам|обеими|президентами|участниками|сегодня|также в)(?:\s|$)/u.test(
        text.slice(content.start, content.start + 20),
      );
    if (said && (content.end <= content.start || adjunct)) return { content: [said], direct: false };
    if (content.end > content.start && adjunct && !said) return null;
  }
  if (verb.voice === "active" && source && source.start < verb.start) {
    // "Ситуацию президент обсудил с коллегой", "О решении министр сообщил послам": the matter stands before the subject.
    const said = matterBefore(text, span, head);
    if (/^об этом(?:\s|$)/u.test(text.slice(content.start, content.end)) && reading.previous)
      return { content: [trimContent(text, reading.previous)], direct: false };
    if (said && (content.end <= content.start || /^Об?\s/u.test(text.slice(said.start, said.start + 3)) || onlyPartner(text, content)))
      return { content: [said], direct: false };
  }
  if (verb.voice === "active" && verb.kind === "name" && content.end <= content.start) return null;
  // "…, которые по-прежнему лишены прав" behind a name in quotation marks: the page's own addition to a topic.
  const tail =
    verb.kind === "name" ? /(?<=[»”][^»”]{0,140}), котор(?:ый|ая|ое|ые)\s[^»”]*$/u.exec(text.slice(content.start, content.end)) : null;
  if (tail) return { content: [{ start: content.start, end: content.start + tail.index }], direct: false };
  const aside = verb.kind === "name" || verb.voice === "passive" ? narrated.exec(text.slice(content.start, content.end)) : null;
  if (aside && aside.index > 3) return { content: [{ start: content.start, end: content.start + aside.index }], direct: false };
  const partner = /^(?:обсу[дж]|обговор)/u.test(verb.plain) ? partnerBehind.exec(text.slice(content.start, content.end)) : null;
  if (partner && partner.index > 3) return { content: [{ start: content.start, end: content.start + partner.index }], direct: false };
  const semicolon = verb.kind === "name" ? text.slice(content.start, content.end).indexOf("; ") : -1;
  if (semicolon > 3) return { content: [{ start: content.start, end: content.start + semicolon }], direct: false };
  return content.end - content.start > 1 ? { content: [withoutCard(text, sentence.words, content)], direct: false } : null;
}

/** "…, в основе которого общая история": what a topic rests on is the narrator's. */
const narrated = /, в основе котор(?:ого|ой|ых)\s[^;«»]{1,160}$/u;

function startAfterSource(text: string, at: number, end: number): number {
  const found = /^\s*(?:,?\s*(?:что|:)\s|об этом\s)/u.exec(text.slice(at, Math.min(end, at + 10)));
  return at + (found?.[0].length ?? 0);
}

/** «…», – заявил Петров, – «…»: what stands before the verb, and the rest of a quotation that goes on behind its source. */
function contentBefore(text: string, span: Span, head: Head, sourceEnd: number, end: number): FoundContent | null {
  const before = trimContent(text, { start: span.start, end: head.start });
  if (before.end <= before.start) return null;
  const first = text.charAt(before.start);
  const opens = first === "«" || first === "“" || first === "„" || first === '"';
  const dash = /^[^,«»]{0,90}[,.]?\s*[–—-]\s/u.exec(text.slice(sourceEnd, Math.min(end, sourceEnd + 100)));
  const rest = dash ? trimContent(text, { start: sourceEnd + dash[0].length, end }) : null;
  const inner = opens ? insideQuotes(text, before) : null;
  if (inner) return { content: [inner], direct: true };
  if (opens && rest && rest.end > rest.start) {
    const close = text.charAt(rest.end - 1);
    return {
      content: [
        { start: before.start + 1, end: before.end },
        { start: rest.start, end: /[»”"]/u.test(close) ? rest.end - 1 : rest.end },
      ],
      direct: true,
    };
  }
  const dashed = /^[–—-]\s/u.test(text.slice(span.start, span.start + 2));
  if (dashed) return { content: rest && rest.end > rest.start ? [before, rest] : [before], direct: true };
  if (opens && !text.slice(before.start + 1, before.end).includes(first === "«" ? "»" : first))
    return { content: [{ start: before.start + 1, end: before.end }], direct: true };
  return { content: [before], direct: false };
}

const leadIn =
  /^(?:(?:[Тт]акже|[Кк]роме того|[Пп]ри этом|[Вв]месте с тем|[Вв] то же время|[Оо]днако|[Дд]алее|[Зз]атем|[Ии]|[Аа]|[Нн]о|[Тт]ак|[Вв] ходе [а-яё]+(?: [а-яё]+)?|[Нн]а встрече|[Пп]о итогам [а-яё]+|[Вв] частности|[Рр]анее|[Сс]егодня|[Вв]чера|[Нн]акануне|[Сс]о? [а-яё]+ сторон[ыа]?|[Сс]торонами|[Лл]идерами)(?:,\s*|\s+|$))+/u;

/** "… с президентом Турции": with whom it was discussed, behind the matter. */
const partnerBehind =
  /\s(?:с|со)\s(?:(?:своим|своими|его|её|[а-яё]+(?:ским|ими|ной|ым))\s){0,2}(?:президент|премьер|министр|глав(?:ой|ами)|лидер|директор|канцлер|корол[её]м|коллег(?:ой|ами)|партн[её]р|руководител|представител|председател|госсекретар|генсек|вице-)[а-яё-]*(?:\s[^,;:«»]*)?$/u;

/** "с коллегой", "по телефону с канцлером Германии": no matter, only with whom. */
const onlyPartner = (text: string, content: Span): boolean =>
  /^(?:по телефону\s|сегодня\s)?(?:с|со|на|в|во)\s[^,]{3,80}(?:, министром .{0,60})?$|^(?:подробно|детально|обстоятельно|отдельно|министром .{0,60})$/u.test(
    text.slice(content.start, content.end),
  );

/** What a passive is said of, where that stands before it: "Приглашение было принято". Null where only circumstances do. */
function matterBefore(text: string, span: Span, head: Head): Span | null {
  const words = text.slice(span.start, head.matterEnd);
  const lead = leadIn.exec(words);
  const rest = trimContent(text, { start: span.start + (lead?.[0].length ?? 0), end: Math.max(span.start, head.matterEnd) });
  if (rest.end - rest.start < 8) return null;
  return /^(?:в|во|на|по|с|со|при|для|от|за|к|у|из|после|перед|до|между|как|так|но|и|а|сегодня|вчера|ранее|накануне|по-прежнему|также|кроме|вместе)\s/iu.test(
    text.slice(rest.start, rest.start + 14),
  )
    ? null
    : rest;
}
