import { type ActReading, readsAs as is } from "./act-reading.ts";
import { attitudeOf, silence } from "./attitudes.ts";
import { findFuture } from "./future.ts";
import { findMainClause } from "./main-clause.ts";
import { findPast } from "./past.ts";
import { isAnniversary, isComingAnniversary, isOngoing, isOurWork, isRelation, isWorkedOn } from "./states.ts";

/**
 * The act that the words themselves show. Only the main clause decides; there an attitude goes before a deed, what is to come before
 * what was, and a deed before a judgement.
 */
export function actOfContent(said: string): ActReading {
  const plain = said.replaceAll("\u00ad", "").replaceAll("ё", "е").replaceAll("Ё", "Е");
  const lower = plain.toLowerCase();
  if (silence.test(lower)) return is("mention", "not-discussed", true);
  const main = findMainClause(lower);
  const shown = attitudeOf(main.said, plain) ?? deedOf(main.said) ?? is("assessment");
  // "Знаю, что вы проведёте Дни культуры": the deed is another's.
  if (main.view === "knowledge") return shown.act === "commitment" ? is("event", shown.modality, shown.negated) : shown;
  // "Уверен, что мы продолжим" promises nothing.
  if (main.view !== null && (shown.act === "event" || (main.view === "certainty" && shown.act === "commitment"))) return is("assessment");
  return shown;
}

const verdict =
  /(?<![а-я])цен(?:ю|им|ит|ят)(?![а-я])|^(?:(?:это |нам |мне |весьма |очень |особенно |крайне |глубоко )*(?:символично|отрадно|приятно|примечательно|показательно|важно|хорошо|замечательно|ценим|ценю|высоко ценим|высоко оцениваем|высоко оцениваю|рады?|доволен|довольны))(?![а-я])/;

function deedOf(main: string): ActReading | null {
  if (verdict.test(main)) return is("assessment");
  if (isComingAnniversary.test(main)) return is("event", "will");
  if (isAnniversary.test(main)) return is("event", main.includes("исполняется") ? null : "ongoing");
  const words = main.split(/[^а-яa-z0-9-]+/).filter((word) => word !== "");
  const future = findFuture(words);
  if (future?.kind === "deed") return is("commitment", "will", future.negated);
  if (isWorkedOn.test(main)) return is("commitment", "ongoing");
  const past = findPast(words);
  const relation = isRelation(main);
  if (past && !past.negated && !(relation && past.kind === "done" && relation !== "object")) {
    if (past.kind === "agreed")
      return /(?:^|\s)(?:мы|нам|нами)\s/.test(main) && /договорил|услов/.test(main) ? is("commitment", "agreed") : is("event", "agreed");
    return is("event", past.kind);
  }
  if (past?.negated && /(?:^|\s)(?:мы|я)\s/.test(main)) return is("denial", "denied", true);
  if (future) return is("event", "will", future.negated);
  if (isOurWork.test(main)) return is("event", "ongoing");
  if (relation) return is("characterisation");
  return isOngoing.test(main) ? is("event", "ongoing") : null;
}
