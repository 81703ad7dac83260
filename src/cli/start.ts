import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { compare } from "./compare.ts";
import type { Door } from "./door.ts";
import { columnsOption, type Language, languageOption } from "./options.ts";
import { runCommand } from "./run-command.ts";

/** The example that comes with the package; the same way up from `src/cli` and `dist/cli`. */
const example = new URL("../../examples/2026-02-04-trump-xi-call/", import.meta.url);

/** Options of `parley start`. */
export interface StartOptions {
  readonly json?: boolean;
  readonly lang: Language;
  readonly columns?: number;
}

/** `parley start`: something to look at within a second of installing. */
export function startCommand(door: Door, leave: (code: number) => void): Command {
  return new Command("start")
    .description("compare the bundled example, and say what to do next")
    .option("--json", "print the comparison as JSON")
    .addOption(languageOption())
    .addOption(columnsOption())
    .action(async (options: StartOptions) => leave(await runCommand(door, () => start(options, door))));
}

/** Compares the example and says what to do next. */
export async function start(options: StartOptions, door: Door): Promise<number> {
  const folder = fileURLToPath(example);
  const code = await compare([folder], { ...options, account: [] }, door);
  if (options.json !== true) await door.write(nextSteps[options.lang](quoteForShell(folder.replace(/[/\\]$/, ""))));
  return code;
}

const nextSteps: Readonly<Record<Language, (folder: string) => string>> = {
  en: (folder) => `
Next
  parley compare ${folder} -o report.html
      the same as one page: every cell and finding leads to the words
  parley find "20 million tons" --in ${folder}
      where a figure or a word is said, in every language
  parley compare --account side=US,kind=leader-post:post.txt --account side=CN,kind=official-readout:readout.txt
      your own files
`,
  zh: (folder) => `
接下来
  parley compare ${folder} --lang zh -o report.html
      同样内容的网页：每个格子、每条发现都连到原文
  parley find "20 million tons" --in ${folder}
      一个数字或词语在哪里说过，不分语言
  parley compare --lang zh --account side=US,kind=leader-post:post.txt --account side=CN,kind=official-readout:readout.txt
      比对自己的文件
`,
};

/** A path as a shell takes it. */
function quoteForShell(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path.replace(/["$`\\]/g, "\\$&")}"`;
}
