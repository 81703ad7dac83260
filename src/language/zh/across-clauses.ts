import type { Span } from "../../domain/span.ts";
import type { Head } from "./heads.ts";
import { silenceForm } from "./silence.ts";

/** 介绍了坚持…，推动…的情况: the noun that closes the topic stands in a later clause. */
export function topicEnd(plain: string, head: Head, clauses: readonly Span[], next: Head | undefined): number {
  if (
    head.kind !== "name" ||
    head.form === "就" ||
    head.form === silenceForm ||
    topicNoun.test(plain.slice(Math.max(head.contentStart, head.contentEnd - 4), head.contentEnd))
  )
    return 0;
  const limit = next
    ? Math.min(next.source?.start ?? next.contentStart, next.cue[0]?.start ?? next.contentStart)
    : Number.POSITIVE_INFINITY;
  const closing = clauses.find(
    (clause) =>
      clause.start > head.contentEnd &&
      clause.end <= limit &&
      topicNoun.test(plain.slice(Math.max(clause.start, clause.end - 4), clause.end)),
  );
  return closing?.end ?? 0;
}

const topicNoun = /(?:情况|立场|主张|看法|问题|举措|理念|政策|经验|进展|成果|情形|实践|历程)$/u;

/** 围绕…等议题，进行了磋商: topic and verb stand in two clauses. */
export function withClosing(plain: string, clause: Span, next: Span | undefined): Span {
  if (!next || !/就|围绕/u.test(plain.slice(clause.start, clause.start + 16))) return clause;
  return exchanging.test(plain.slice(next.start, next.start + 24)) ? { start: clause.start, end: next.end } : clause;
}

const exchanging =
  /^(?:双方)?(?:坦诚|深入|广泛|充分|友好|务实|进一步|[、和地])*(?:(?:进行|开展|举行|展开)了?[^，。]{0,16}(?:沟通|讨论|交流|磋商|会谈|对话|探讨)|交换了?(?:意见|看法)|达成了?[^，。]{0,10}(?:共识|一致|协议))/u;

/** 南方积极评价…，表示愿…: a side that is said to say something speaks for itself, whoever spoke before. */
export function tellsOfSide(plain: string, source: Span, clauses: readonly Span[], at: number): boolean {
  if (at > 0 || !/方$/u.test(plain.slice(source.start, source.end))) return false;
  return clauses
    .slice(1)
    .some((clause) => /^(?:并|还)?(?:表示|强调|指出|重申)(?!高度|衷心|诚挚|热烈)/u.test(plain.slice(clause.start, clause.start + 8)));
}

/** 习近平致电某某，祝贺…: who wrote is the subject of what follows. */
export function withWriter(plain: string, head: Head, before: Span | null): Head {
  if (head.source || !before) return head;
  if (head.kind === "say") return withTeller(plain, head, before);
  if (head.kind !== "stance") return head;
  // 某主席同某总统互致贺电，祝贺…: the two did.
  const exchanged = /^([^，]{2,30}[同与和][^，]{2,30}?)(?:[今昨当同]日|[今当]天|分别)?互致/u.exec(
    plain.slice(before.start, Math.min(before.end, before.start + 70)),
  )?.[1];
  if (exchanged !== undefined && !/[的是了]/u.test(exchanged))
    return { ...head, source: { start: before.start, end: before.start + exchanged.length } };
  const writer = /^([^，]{2,30}?)(?:[今昨当同]日|[今当]天|再次|分别)?(?:向[^，]{2,40}?致|致[电函信]|就[^，]{2,40}?(?:致|向))/u.exec(
    plain.slice(before.start, Math.min(before.end, before.start + 60)),
  )?.[1];
  return writer === undefined || /[的是了]/u.test(writer)
    ? head
    : { ...head, source: { start: before.start, end: before.start + writer.length } };
}

/** 孩子们向客人献花，并用中文说：“…”: who did the one also says the other. */
function withTeller(plain: string, head: Head, before: Span): Head {
  if (!head.atClauseEnd || !/[：:]/u.test(plain.slice(head.contentStart, head.contentStart + 2))) return head;
  const words = plain.slice(before.start, Math.min(before.end, before.start + 60));
  const teller = /^([^，。：“]{2,24}?)(?:向|对|在|于|为|接受|发表|发布|接连|连续|先后|随后|通过)/u.exec(words)?.[1];
  return teller === undefined || /[是了]|^(?:会|当|据|在|就|对|周|星期)/u.test(teller)
    ? head
    : { ...head, source: { start: before.start, end: before.start + teller.length } };
}
