import { fileURLToPath } from "node:url";
import { compare } from "./compare.ts";
import type { Door } from "./door.ts";
import type { Language } from "./options.ts";

/** The example that comes with the package; the same way up from `src/cli` and `dist/cli`. */
const example = new URL("../../examples/2026-02-04-trump-xi-call/", import.meta.url);

/** What is printed of the example, and how. */
export interface PrintOptions {
  readonly json?: boolean;
  readonly lang: Language;
  readonly columns?: number;
}

/** Compares the example and says what to do next. */
export async function printExample({ json, lang, columns }: PrintOptions, door: Door): Promise<number> {
  const folder = fileURLToPath(example);
  const how = { lang, account: [], ...(json === undefined ? {} : { json }), ...(columns === undefined ? {} : { columns }) };
  const code = await compare([folder], how, door);
  if (json !== true) await door.write(nextSteps[lang](quoteForShell(folder.replace(/[/\\]$/, ""))));
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
