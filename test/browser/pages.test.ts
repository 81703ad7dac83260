import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { EncounterView } from "../../src/domain/view.ts";
import { describeInBrowser, findViolations } from "./in-browser.ts";
import type { App } from "./open-app.ts";

const example = "2026-02-04-trump-xi-call";
const encounter = `/encounters/${example}`;

/** Every page, and what its first heading has in it, in English and in Chinese. */
const pages = [
  { name: "start", path: "/", en: "Two sides met.", zh: "双方会晤" },
  { name: "encounters", path: "/encounters", en: "Encounters", zh: "会晤" },
  { name: "encounter", path: encounter, en: "Trump", zh: "Trump" },
  { name: "reading", path: `${encounter}/read`, en: "Texts side by side", zh: "文本对读" },
  { name: "review", path: "/review", en: "Review", zh: "审核" },
  { name: "chronology", path: "/chronology", en: "Chronology", zh: "时间线" },
  { name: "search", path: `/search?words=${encodeURIComponent("台湾")}`, en: "Search", zh: "搜索" },
  { name: "people", path: "/people", en: "People and parties", zh: "人物与当事方" },
  { name: "speaker", path: `/people/${encodeURIComponent("person:xi-jinping")}`, en: "Xi Jinping", zh: "习近平" },
  { name: "scores", path: "/scores", en: "Scores", zh: "评分" },
  { name: "decisions", path: "/decisions", en: "Decisions", zh: "决定记录" },
] as const;

/** The pages where most of the day is spent. */
const desks: readonly string[] = ["encounter", "reading", "review"];

describeInBrowser("pages", (desk) => {
  const looks = [
    { language: "en", theme: "light" },
    { language: "zh", theme: "dark" },
  ] as const;

  test.for(looks)(
    "every page in $language, $theme: no violation, nothing to scroll sideways on a phone, no words of the other language",
    async (look) => {
      const page = await desk.openAs(look, "/");
      const names = look.language === "zh" ? await readNames(desk.app()) : [];
      const wrong: Record<string, readonly string[]> = {};
      for (const { name, path, [look.language]: head } of pages) {
        await page.goto(`${desk.app().origin}${path}`);
        await settle(page, head);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(look.language === "zh" ? "zh-Hans" : "en");
        const found = [...(await findViolations(page))];
        // What people wrote stays as they wrote it.
        if (look.language === "zh") found.push(...(await findEnglish(page, names)));
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 844 });
          await drawn(page);
          const over = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
          if (over > 0) found.push(`${over} px too wide at ${width}: ${await findWide(page)}`);
          if (width === 390 && desks.includes(name)) found.push(...(await findViolations(page)).map((each) => `at 390: ${each}`));
        }
        await page.setViewportSize({ width: 1280, height: 900 });
        if (found.length > 0) wrong[name] = found;
      }
      await page.goto(`${desk.app().origin}${encounter}`);
      await page.getByRole("grid").waitFor();
      for (const key of ["?", "a", "f", "Control+k"]) {
        await page.keyboard.press(key);
        await page.locator("dialog[open]").waitFor();
        const found = await findViolations(page);
        if (found.length > 0) wrong[`dialog of ${key}`] = found;
        await page.keyboard.press("Escape");
        await page.locator("dialog[open]").waitFor({ state: "detached" });
      }
      expect(wrong).toEqual({});
    },
  );

  test("dark is dark: by choice, and where the system is", async () => {
    const light = await desk.openAs({ theme: "light" }, encounter, { colorScheme: "dark" });
    const dark = await desk.openAs({ theme: "dark" }, encounter, { colorScheme: "light" });
    const system = await desk.open(encounter, { colorScheme: "dark" });
    for (const page of [light, dark, system]) await settle(page, "Trump");
    expect(await brightness(light)).toBeGreaterThan(0.8);
    expect(await brightness(dark)).toBeLessThan(0.2);
    expect(await brightness(system)).toBeLessThan(0.2);
    await system.getByRole("button", { name: "Theme: as the system" }).click();
    expect(await brightness(system)).toBeGreaterThan(0.8);
    await system.reload();
    await settle(system, "Trump");
    expect(await brightness(system)).toBeGreaterThan(0.8);
  });

  test("the interface turns to Chinese at a press, and stays so", async () => {
    const page = await desk.open("/");
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("heading", { level: 1, name: "双方会晤，各自怎么说？" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "双方会晤，各自怎么说？" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-Hans");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Two sides met." }).waitFor();
  });

  test("a printed encounter is whole, on light paper, with the banner", async () => {
    const page = await desk.openAs({ theme: "dark" }, encounter);
    await page.getByRole("grid").waitFor();
    const view = await desk.app().ask<EncounterView>(`/api${encounter}`);
    const printed = await print(page, {
      rows: ".matrix tbody tr[data-row]",
      cells: ".matrix tbody td[data-column]",
      findings: ".findings > li",
      points: ".verdict-group > ul > li",
      words: ".point-words > li .evidence",
      quotations: ".quotation",
      descents: ".descent .point",
      shared: ".shared .evidence",
      commitments: "[aria-labelledby=h-commitments] li.entry",
      banner: ".demo",
    });
    expect(printed).toEqual({
      rows: view.matrix.length,
      cells: view.matrix.length * (view.accounts.length + 1),
      findings: view.findings.length,
      points: view.points.length,
      words: view.points.flatMap(({ statements }) => statements).length,
      quotations: view.quotations.length,
      descents: view.independence.flatMap(({ derivations }) => derivations).length,
      shared: view.independence.flatMap(({ derivations }) => derivations.flatMap(({ spans }) => spans)).length,
      commitments: view.commitments.length,
      banner: 1,
    });
    const sections = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    expect(sections).toEqual(expect.arrayContaining(["Who says what", "Findings", "Commitments"]));
    await page.emulateMedia({ media: "print" });
    expect(await brightness(page)).toBeGreaterThan(0.9);
    expect(await page.locator(".demo").textContent()).toContain("Demonstration text");
  });

  test("a screenful of findings stands at first, the others a key away; what is not between the sides stands apart", async () => {
    const page = await desk.openAs({}, encounter);
    await page.getByRole("grid").waitFor();
    const { findings } = await desk.app().ask<EncounterView>(`/api${encounter}`);
    const count = () => page.locator(".findings > li").count();
    expect(await count()).toBe(4);
    await page.keyboard.press("m");
    expect(await count()).toBe(findings.length);
    const within = page.locator('.scope[data-scope="one-side"]');
    expect(await within.getByRole("heading", { level: 3 }).textContent()).toContain("Within one side");
    expect(await within.locator(".finding").count()).toBe(findings.filter(({ scope }) => scope === "one-side").length);
    await page.keyboard.press("m");
    expect(await count()).toBe(4);
    // Going on past the last of them brings the others.
    await page.locator(".finding").last().focus();
    await page.keyboard.press("j");
    await expect.poll(count).toBe(findings.length);
  });

  test("a quotation leads to the printed words and to the own ones, and shared words are a press away", async () => {
    const page = await desk.openAs({}, encounter);
    const quotation = page.locator(".quotation").first();
    await quotation.waitFor();
    expect(await quotation.locator(".evidence").count()).toBe(2);
    const follower = page.locator(".independence-section summary").first();
    await follower.click();
    await page.locator(".shared mark").first().waitFor();
    await quotation.locator(".evidence").last().click();
    await page.getByRole("heading", { level: 1, name: "Texts side by side" }).waitFor({ state: "attached" });
    expect(await page.locator(".pane").count()).toBe(2);
  });

  test("printed texts stand there in full", async () => {
    const page = await desk.open(`${encounter}/read`);
    await page.locator(".pane").first().waitFor();
    const printed = await print(page, { panes: ".pane", banner: ".demo" });
    expect(printed.panes).toBeGreaterThan(1);
    expect(printed.banner).toBe(1);
    await page.emulateMedia({ media: "print" });
    const cut = await page
      .locator(".pane .scroll")
      .evaluateAll((scrollers) =>
        scrollers
          .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
          .map((scroller) => scroller.getAttribute("aria-label")),
      );
    expect(cut).toEqual([]);
  });
});

/** Waits for the page's first heading, and for what it asks for. */
async function settle(page: Page, head: string): Promise<void> {
  await page.locator("h1").filter({ hasText: head }).first().waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  await drawn(page);
}

function drawn(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** The outermost elements that stick out of the page. */
function findWide(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .slice(0, 4)
      .map((element) => `${element.tagName}.${element.className}`)
      .join(", "),
  );
}

/** From 0 to 1: of the page's ground. */
function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d");
    if (canvas === null) throw new Error("No canvas.");
    const ground = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
    canvas.fillStyle = ground.find((colour) => !/^rgba\(.*, 0\)$|^transparent$/.test(colour)) ?? "white";
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 765;
  });
}

/** Titles, names and quoted labels, as people wrote them. */
async function readNames({ ask }: App): Promise<readonly string[]> {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, held] of Object.entries(value)) {
      if (typeof held !== "string") collect(held);
      else if (["title", "name", "publisher", "role", "place", "label"].includes(key)) names.add(held);
    }
  };
  collect(
    await Promise.all(["/api/encounters?lang=zh", `/api${encounter}?lang=zh`, "/api/speakers", "/api/status"].map((path) => ask(path))),
  );
  return [...names].sort((one, other) => other.length - one.length);
}

/** English words among those of the interface: headings, buttons, labels, heads of tables, notes; quoted words and documents say what language they are in. */
function findEnglish(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((known) => {
    const found = document.querySelectorAll("h1, h2, h3, button, label, legend, th, nav a, dt, option, summary, .meta, .btn");
    const own = [...found].filter((element) => element.closest(":not(html)[lang]:not([lang^=zh])") === null);
    const words = own.flatMap((element) => [
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? ""),
      element.getAttribute("aria-label") ?? "",
      element.getAttribute("title") ?? "",
      element.getAttribute("placeholder") ?? "",
    ]);
    const bare = words.map((each) => known.reduce((rest, name) => rest.replaceAll(name, ""), each));
    return [...new Set(bare)].filter((each) => /[A-Za-z]{4}/.test(each.replace(/Parley|Ctrl|Enter|HTML/g, "")));
  }, names);
}

/** Makes a PDF; how many elements that can be seen stood in the page while it was laid out for paper. */
async function print(page: Page, wanted: Readonly<Record<string, string>>): Promise<Readonly<Record<string, number>>> {
  await page.evaluate((selectors) => {
    addEventListener("beforeprint", () => {
      const counted = Object.entries(selectors).map(([name, selector]) => [name, document.querySelectorAll(selector).length]);
      (window as unknown as { printed: unknown }).printed = Object.fromEntries(counted);
    });
  }, wanted);
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  return page.evaluate(() => (window as unknown as { printed: Record<string, number> }).printed);
}
