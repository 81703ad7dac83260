import { expect, test } from "vitest";
import { describeInBrowser, findViolations } from "./in-browser.ts";

const hostile = "<img src=x onerror=alert(1)>";
const texts = [
  {
    name: "no.txt",
    text: `Trade Minister Kari Lund of Norway met President Trump in Oslo. Minister ${hostile} Dahl came too. Lund said that nets are fine. She added that prices fell.`,
    fields: { side: "NO", kind: "official-readout", publishedAt: "2031-05-04", language: "en" },
  },
  {
    name: "ru.txt",
    text: "Министр торговли Норвегии Кари Лунд встретилась с Трампом в Осло. Лунд заявила, что сети в порядке.",
    fields: { side: "RU", kind: "state-media", publishedAt: "2031-05-04", language: "ru" },
  },
];

describeInBrowser("names", (desk) => {
  test("who is meant, how it is known and by which words, by keyboard alone, in both languages", async () => {
    const { encounter } = await desk.app().ask<{ readonly encounter: string }>("/api/encounters", { fields: { title: hostile }, texts });
    const path = `/encounters/${encodeURIComponent(encounter)}`;
    const told = { en: "pronoun, going on from", zh: "代词，承" };
    for (const language of ["en", "zh"] as const) {
      const page = await desk.openAs({ language }, `${path}/read?accounts=no.txt,ru.txt`);
      await page
        .getByRole("button", { name: /Kari Lund/ })
        .or(page.locator(".pane"))
        .first()
        .waitFor();
      await page.waitForLoadState("networkidle");
      const card = page.locator(".who");
      for (let step = 0; step < 4; step += 1) {
        await page.keyboard.press("n");
        await card.waitFor();
      }
      expect(await card.innerText()).toContain("“She”");
      expect(await card.innerText()).toContain(told[language]);
      expect(await card.innerText()).toContain("Кари Лунд");
      await page.keyboard.press("Shift+N");
      expect(await card.innerText()).toContain("“Lund”");
      // The words that bore it lead to their place.
      await card.getByRole("button", { name: "“Kari Lund”" }).press("Enter");
      await card.getByText("“Trade Minister”").waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.goto(`${desk.app().origin}${path}`);
      const list = page.locator("section[aria-labelledby=h-people]");
      await list.waitFor();
      expect(await list.innerText()).toContain("Kari Lund");
      expect(await findViolations(page)).toEqual([]);
      await list
        .getByRole("link", { name: /ru\.txt|Кари|State media|官方媒体/ })
        .first()
        .press("Enter");
      await page.locator(".pane").first().waitFor();
      expect(await page.locator("img").count()).toBe(0);
    }
  });
});
