import type { EncounterKind, Participant } from "../domain/encounter.ts";
import type { InterfaceLanguage } from "../domain/view.ts";
import { findNames } from "../language/names/find-names.ts";
import { findEntity, namesOf } from "../language/names/name-table.ts";

const kindNames: Readonly<Record<InterfaceLanguage, Readonly<Record<EncounterKind, string>>>> = {
  en: { call: "call", meeting: "meeting", video: "video call", visit: "visit", talks: "talks" },
  zh: { call: "通话", meeting: "会晤", video: "视频会晤", visit: "访问", talks: "会谈" },
};

/** Family names come first there. */
const familyFirst = new Set("CN TW HK KR KP JP VN HU KH".split(" "));

/** What an encounter is called where nobody has named it: "Trump–Xi call, 20 November 2026". Null where too little is known. */
export function nameEncounter(
  about: { readonly kind: EncounterKind | null; readonly date: string | null; readonly participants: readonly Participant[] },
  language: InterfaceLanguage,
): string | null {
  const people = about.participants.map((participant) => shortName(participant, language));
  if (people.length < 2) return null;
  const kind = about.kind ? kindNames[language][about.kind] : language === "zh" ? "会晤" : "encounter";
  const date = about.date && /^\d{4}-\d{2}-\d{2}$/.test(about.date) ? formatDate(about.date, language) : null;
  if (language === "zh") return `${date ?? ""}${people.join("—")}${kind}`;
  return `${people.join("–")} ${kind}${date ? `, ${date}` : ""}`;
}

function shortName(participant: Participant, language: InterfaceLanguage): string {
  const found = findNames(participant.name, null).find((name) => name.kind === "person");
  if (language === "zh") {
    const entity = found ? findEntity(found.entity) : undefined;
    const [han] = entity ? namesOf(entity, "han") : [];
    return han ?? participant.name;
  }
  const name = found?.name ?? participant.name;
  if (familyFirst.has(participant.side)) return name.split(/\s+/)[0] ?? name;
  // With what belongs to it: von der Leyen, de Gaulle.
  return /(?:(?:^|\s)\p{Ll}[\p{L}'’]*)*\s?\S+$/u.exec(name)?.[0].trim() ?? name;
}

const months = "January February March April May June July August September October November December".split(" ");

function formatDate(date: string, language: InterfaceLanguage): string {
  const [year, month, day] = date.split("-").map(Number);
  return language === "zh" ? `${year}年${month}月${day}日` : `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
