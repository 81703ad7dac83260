// Names, ideas and topics that the project lists in several languages, for the training of meaning vectors. Usage: node export-lists.mjs <out.json>
// Shapes: entities [{en: [forms], zh, ru, ko}], ideas [{code, en: [forms], …}]; "*" ends a stem, "!" marks what is no form.
import { writeFileSync } from "node:fs";
import { conceptWords as en } from "../../dist/language/en/concepts.js";
import { topicWords as enTopics } from "../../dist/language/en/topics.js";
import { conceptWords as ko } from "../../dist/language/ko/concepts.js";
import { topicWords as koTopics } from "../../dist/language/ko/topics.js";
import { listEntities } from "../../dist/language/names/name-table.js";
import { conceptWords as ru } from "../../dist/language/ru/concepts.js";
import { topicWords as ruTopics } from "../../dist/language/ru/topics.js";
import { conceptWords as zh } from "../../dist/language/zh/concepts.js";
import { topicWords as zhTopics } from "../../dist/language/zh/topics.js";

const scripts = { latin: "en", han: "zh", cyrillic: "ru", hangul: "ko" };
const entities = listEntities().map((entity) => {
  const row = { id: entity.id, en: [], zh: [], ru: [], ko: [] };
  for (const { text, script, weak } of entity.forms) if (!weak && scripts[script]) row[scripts[script]].push(text);
  return row;
});

const ideas = new Map();
for (const [language, words] of Object.entries({ en, zh, ru, ko }))
  for (const { concept, forms } of words) add(`concept:${concept}`, language, forms);
for (const [language, words] of Object.entries({ en: enTopics, zh: zhTopics, ru: ruTopics, ko: koTopics }))
  for (const { topic, forms } of words) add(`topic:${topic}`, language, forms);

function add(code, language, forms) {
  if (!ideas.has(code)) ideas.set(code, { code, en: [], zh: [], ru: [], ko: [] });
  ideas.get(code)[language].push(...forms.filter((form) => typeof form === "string" && !/[!|[\]()]/.test(form)));
}

writeFileSync(process.argv[2], JSON.stringify({ entities, ideas: [...ideas.values()] }));
