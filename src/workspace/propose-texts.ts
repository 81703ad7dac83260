import type { RecordedAccountFields } from "../domain/record.ts";
import type { EncounterProposal, InterfaceLanguage, TextProposal } from "../domain/view.ts";
import { type Proposed, type ProposedText, proposeEncounter, type UnknownText } from "../extraction/propose-encounter.ts";
import { type AccountFields, noFields, withDefaults } from "../ingest/account-fields.ts";
import { proposeMetadata } from "../ingest/propose-metadata.ts";
import { detectLanguage } from "../text/language.ts";
import { choosePack } from "./choose-pack.ts";
import { countLength } from "./count-length.ts";
import { nameEncounter } from "./name-encounter.ts";

/** A text with what is said of it so far; null where nobody said. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
  readonly fields: AccountFields;
}

/** The fields of an account, complete, and which of them nobody gave. */
export interface FilledFields {
  readonly fields: RecordedAccountFields;
  readonly proposed: readonly (keyof RecordedAccountFields)[];
}

/** What texts about one encounter let one suppose of them and of it, with reasons for people. `today` is an ISO date. */
export function proposeTexts(texts: readonly NamedText[], language: InterfaceLanguage, today: string): EncounterProposal {
  const { proposed, heads, languages } = read(texts, today);
  return {
    texts: texts.map((text, at): TextProposal => {
      const head = heads[at] ?? null;
      const found = proposed.texts[at];
      return {
        side: found?.side?.value ?? null,
        kind: found?.kind?.value ?? null,
        publishedAt: found?.publishedAt.value ?? null,
        publisher: text.fields.publisher ?? head?.publisher ?? null,
        language: languages[at] ?? "und",
        length: countLength(text.text, languages[at] ?? "und"),
        reasons: [...(head?.reasons ?? []), ...(found ? reasonsOf(found, language) : [])],
      };
    }),
    kind: proposed.kind,
    date: proposed.date,
    title: nameEncounter(proposed, language),
    participants: proposed.participants,
  };
}

/** The fields of texts, filled with what is supposed where nobody said. */
export function fillFields(texts: readonly NamedText[], today: string): readonly FilledFields[] {
  const { proposed, heads, languages } = read(texts, today);
  return texts.map(({ fields }, at): FilledFields => {
    const found = proposed.texts[at];
    const side = found?.side?.value ?? null;
    const kind = found?.kind?.value ?? null;
    const publishedAt = found?.publishedAt.value ?? null;
    const publisher = fields.publisher ?? heads[at]?.publisher ?? null;
    const open = { side: fields.side === null, kind: fields.kind === null, publishedAt: fields.publishedAt === null };
    return {
      fields: {
        ...fields,
        side,
        kind,
        publishedAt,
        publisher,
        language: languages[at] ?? "und",
        complete: fields.complete ?? true,
        textStatus: fields.textStatus ?? "verbatim",
      },
      proposed: [
        ...(open.side ? (["side"] as const) : []),
        ...(open.kind ? (["kind"] as const) : []),
        ...(fields.publisher === null && publisher !== null ? (["publisher"] as const) : []),
        ...(open.publishedAt ? (["publishedAt"] as const) : []),
        ...(fields.language === null ? (["language"] as const) : []),
        ...(fields.complete === null ? (["complete"] as const) : []),
      ],
    };
  });
}

function read(texts: readonly NamedText[], today: string) {
  const heads = texts.map(({ name, text }) => proposeMetadata(text, name));
  const languages = texts.map(({ text, fields }) => detectLanguage(text, fields.language).language);
  const unknown = texts.map(({ text, fields }, at): UnknownText => {
    const head = heads[at];
    const known = withDefaults(fields, {
      ...noFields,
      side: head?.side ?? null,
      kind: head?.kind ?? null,
      publishedAt: head?.publishedAt ?? null,
    });
    const language = languages[at] ?? "und";
    return { text, language, pack: choosePack(language), side: known.side, kind: known.kind, publishedAt: known.publishedAt };
  });
  return { proposed: proposeEncounter(unknown, today), heads, languages };
}

const names = {
  en: { side: "Side", kind: "Kind", publishedAt: "Date" },
  zh: { side: "一方", kind: "类型", publishedAt: "日期" },
} as const;

function reasonsOf(found: ProposedText, language: InterfaceLanguage): string[] {
  const fields = (["side", "kind", "publishedAt"] as const).flatMap((field) => {
    const proposal = found[field];
    return proposal && proposal.rule !== "given" ? [{ field, proposal }] : [];
  });
  // One reason may tell two fields.
  const told = new Map<string, string[]>();
  for (const { field, proposal } of fields) {
    const reason = reasonOf(proposal, language);
    told.set(reason, [...(told.get(reason) ?? []), names[language][field]]);
  }
  return [...told].map(([reason, of]) => (language === "zh" ? `${of.join("、")}：${reason}` : `${of.join(" and ")} ${reason}`));
}

function reasonOf({ rule, words }: Proposed<string>, language: InterfaceLanguage): string {
  const quote = words === null ? "" : `“${words}”`;
  const zh = language === "zh";
  switch (rule) {
    case "given":
      return zh ? "已给出" : "as given";
    case "first-person":
      return zh ? `依据文中第一人称${quote}` : `from the first person: ${quote}`;
    case "opening-name":
      return zh ? `依据开头先提到的${quote}` : `from who is named first: ${quote}`;
    case "language":
      return zh ? `依据文字${quote}` : quote === "" ? "from the language of the text" : `from the language of the text and ${quote}`;
    case "reporting":
      return zh ? `依据转述用语${quote}` : `from words that report: ${quote}`;
    case "date-in-text":
      return zh ? `依据${quote}` : `from ${quote}`;
    case "other-text":
      return zh ? "与另一文本相同" : "as in the other text";
    case "today":
      return zh ? "文中没有日期，暂用今天" : "is today's: the text has none";
    default:
      return rule satisfies never;
  }
}
