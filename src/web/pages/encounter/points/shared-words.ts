import type { PointLink } from "../../../../domain/comparison.ts";
import { findTopic } from "../../../../domain/topics.ts";

/** Most that are named: the heaviest stand first. */
const most = 5;

/** What two statements have in common, in words: ideas and names by their codes, topics by their labels, amounts with their unit. */
export function sharedWords({ shared }: PointLink, language: "en" | "zh"): readonly string[] {
  const words = shared.map((key) => {
    const code = key.slice(2);
    if (key.startsWith("p:")) return findTopic(code)?.label[language] ?? code;
    if (key.startsWith("q:")) {
      const at = code.lastIndexOf(":");
      return `${code.slice(at + 1)} ${code.slice(0, at)}`;
    }
    if (key.startsWith("t:")) return code;
    return code.slice(code.indexOf(":") + 1).replaceAll("-", " ");
  });
  return [...new Set(words)].slice(0, most);
}
