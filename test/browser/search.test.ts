import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { EncounterView } from "../../src/domain/view.ts";
import { describeInBrowser, patience } from "./in-browser.ts";
import { americanPost, chineseBriefing, chineseReadout } from "./texts.ts";

describeInBrowser("search and changes", (desk) => {
  test("words in Chinese find Chinese and English texts, marked, and a key opens the place", async () => {
    const page = await desk.open("/encounters");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("台湾");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?**");
    await expect.poll(() => marked(page), { timeout: patience }).toContain("台湾");
    expect(await page.getByRole("status").filter({ hasText: "statement" }).textContent()).toMatch(
      /^\d+ statements? in \d+ texts? of \d+ encounters?$/,
    );

    await page.goto(`${desk.app().origin}/search?words=${encodeURIComponent("大豆")}`);
    await expect.poll(() => marked(page), { timeout: patience }).toMatch(/soybeans/i);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/read?**");
    await expect.poll(() => page.evaluate(() => CSS.highlights.get("selected")?.size ?? 0), { timeout: patience }).toBeGreaterThan(0);
  });

  test("a figure is found under another unit and in another language; what is not there is not there in so many texts", async () => {
    await desk.app().ask("/api/encounters", {
      fields: { title: "Call on grain", date: "2026-05-06" },
      texts: [
        {
          name: "readout.txt",
          text: "国家主席5月6日同外国领导人通电话。双方商定，本年度将采购2000万吨大豆。",
          fields: { side: "CN", kind: "official-readout", language: "zh" },
        },
      ],
    });
    const page = await desk.open(`/search?words=${encodeURIComponent("20 million tons")}`);
    await expect.poll(() => marked(page), { timeout: patience }).toContain("2000万吨");
    expect(await marked(page)).toMatch(/20 million tons/i);
    await page.getByText("read as a figure").waitFor();

    await page.getByRole("search").last().getByRole("searchbox").fill("pineapples");
    await page.getByText(/^Not found in \d+ texts of \d+ encounters\.$/).waitFor();
    await page.getByText(/held whole|held only in part/).waitFor();
    expect(await marked(page)).toBe("");
  });

  test("a text that ends a silence is told since the last look, until it is marked as seen", async () => {
    const { ask } = desk.app();
    const { encounter } = await ask<{ readonly encounter: string }>("/api/encounters", {
      fields: {},
      texts: [
        { name: "us.txt", text: americanPost, fields: { side: "US", kind: "leader-post" } },
        { name: "cn.txt", text: chineseReadout, fields: { side: "CN", kind: "official-readout" } },
      ],
    });
    const path = `/encounters/${encodeURIComponent(encounter)}`;
    const first = await desk.open(path);
    await first.getByRole("grid").waitFor();
    const since = async () => (await ask<EncounterView>(`/api${path}`)).changes.since;
    await expect.poll(since, { timeout: patience }).not.toBeNull();

    await ask(`/api${path}/accounts`, {
      name: "briefing.txt",
      text: chineseBriefing,
      fields: { side: "CN", kind: "press-briefing", publishedAt: "2026-03-18" },
    });
    const page = await desk.open(path);
    const line = page.locator(".since");
    await line.getByText("Since you last looked").waitFor();
    await line.getByRole("button", { name: /China is no longer silent on Tariffs/ }).click();
    await expect.poll(() => page.locator("tr[data-row]:has(td:focus) th").textContent(), { timeout: patience }).toBe("Tariffs");
    await line.getByRole("button", { name: "Mark as seen" }).click();
    await line.getByText("Nothing has changed.").waitFor();
    await page.reload();
    await line.getByText("Nothing has changed.").waitFor();
  });
});

/** Everything that is marked in what was found. */
async function marked(page: Page): Promise<string> {
  return (await page.locator(".hit mark").allTextContents()).join("\n");
}
