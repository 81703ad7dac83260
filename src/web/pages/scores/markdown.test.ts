import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { listHeads, Markdown } from "./markdown.tsx";

const draw = (source: string): string => renderToStaticMarkup(createElement(Markdown, { source, tableLabel: "Figures" }));

test("tables become tables, figures stand to the right", () => {
  const drawn = draw("## Speed\n\n| what | ms |\n|---|---|\n| matrix | 12.5 |\n| `search` | – |\n");
  expect(drawn).toContain('<th scope="row">matrix</th><td class="r">12.5</td>');
  expect(drawn).toContain("<code>search</code>");
  expect(drawn).toContain('aria-label="Speed"');
});

test("markup in a document stays text, and no address but the web's is a link", () => {
  const drawn = draw(
    "A <img src=x onerror=alert(1)> and <script>alert(1)</script>\n\n[here](javascript:alert(1)) [there](https://example.org/a)",
  );
  expect(drawn).not.toMatch(/<img|<script|href="javascript/);
  expect(drawn).toContain("&lt;img");
  expect(drawn).toContain('href="https://example.org/a"');
});

test("signs are not written twice over", () => {
  expect(draw("Tom & Ada: a < b, `x && y`")).toContain("Tom &amp; Ada: a &lt; b, <code>x &amp;&amp; y</code>");
});

test("heads of the second level are the contents", () => {
  expect(listHeads("# Scores\n\n## Findings and matrix\n\n### Inner\n")).toEqual([
    { id: "s-findings-and-matrix", text: "Findings and matrix" },
  ]);
});
