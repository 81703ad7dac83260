import type { Decision, StatementAction } from "../domain/decision.ts";
import type { InterfaceLanguage } from "../domain/view.ts";

/** How much of a text's words a sentence repeats, in UTF-16 units. */
const room = 60;

/** What a person decided, in one sentence. `encounter` is what its encounter is called; `undone` the sentence of the entry taken back. */
export function describeDecision(
  decision: Decision,
  language: InterfaceLanguage,
  names: { readonly encounter: string | null; readonly undone: string | null },
): string {
  const zh = language === "zh";
  const encounter = names.encounter ?? ("encounter" in decision ? decision.encounter : "");
  switch (decision.kind) {
    case "encounter-made":
      return zh ? `新建会晤“${encounter}”` : `Made the encounter “${encounter}”`;
    case "encounter-changed":
      return zh
        ? `修改会晤“${encounter}”：${Object.keys(decision.changes).join("、")}`
        : `Changed ${Object.keys(decision.changes).join(", ")} of “${encounter}”`;
    case "encounter-removed":
      return zh ? `移除会晤“${encounter}”` : `Removed the encounter “${encounter}”`;
    case "account-attached":
      return zh ? `加入文本 ${decision.account.id}` : `Added the account ${decision.account.id}`;
    case "account-changed": {
      const fields = Object.entries(decision.changes)
        .map(([field, value]) => `${field} ${zh ? "为" : "to"} ${String(value)}`)
        .join(zh ? "，" : ", ");
      return zh ? `设定 ${decision.account} 的 ${fields}` : `Set ${fields} of ${decision.account}`;
    }
    case "version-added":
      return zh
        ? `${decision.account} 加入第 ${decision.version.number} 版`
        : `Added version ${decision.version.number} of ${decision.account}`;
    case "account-detached":
      return zh ? `移除文本 ${decision.account}` : `Took out the account ${decision.account}`;
    case "statements-decided": {
      const words = (decision.statements[0] ?? decision.targets[0])?.content.map(({ quote }) => quote).join(" … ") ?? "";
      return `${actions[language][decision.action]}${zh ? "：" : ": "}“${shorten(words)}”`;
    }
    case "point-decided": {
      const words = shorten(decision.statement.content.map(({ quote }) => quote).join(" … "));
      if (decision.together.length === 0) return zh ? `单列一点：“${words}”` : `Made a point of its own: “${words}”`;
      return zh ? `改归他点：“${words}”` : `Moved to another point: “${words}”`;
    }
    case "finding-decided":
      if (decision.action === "confirmed") return zh ? `确认发现：${decision.sentence}` : `Confirmed the finding: ${decision.sentence}`;
      return zh ? `否定发现：${decision.sentence}` : `Overruled the finding: ${decision.sentence}`;
    case "encounter-looked":
      return zh ? `看过“${encounter}”` : `Looked at “${encounter}”`;
    case "import-begun":
      return zh ? `开始导入 ${decision.files.length} 个文件` : `Began to import ${decision.files.length} files`;
    case "import-ended":
      if (decision.outcome === "done") return zh ? "导入完成" : "Finished an import";
      return zh ? "放弃导入" : "Gave an import up";
    case "undone":
      return zh ? `撤销：${names.undone ?? `第 ${decision.entry} 条`}` : `Undid: ${names.undone ?? `entry ${decision.entry}`}`;
    default:
      return decision satisfies never;
  }
}

const actions: Readonly<Record<InterfaceLanguage, Readonly<Record<StatementAction, string>>>> = {
  en: {
    confirmed: "Confirmed the statement",
    fixed: "Fixed the statement",
    rejected: "Rejected the statement",
    split: "Split the statement",
    joined: "Joined the statements",
    added: "Added the statement",
  },
  zh: { confirmed: "确认表述", fixed: "更正表述", rejected: "否定表述", split: "拆分表述", joined: "合并表述", added: "添加表述" },
};

function shorten(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length <= room ? line : `${line.slice(0, room).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
