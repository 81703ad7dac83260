import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, vi } from "vitest";
import { type App, makeFolder, removeFolder, startApp } from "./open-app.ts";

/** Machines are shared, and a slow one is no fault of the application's. */
export const patience = 45_000;

/** What the tests of a file work with. */
export interface Desk {
  app(): App;
  browser(): Browser;
  /** Ends the application, does something to its folder, and starts it again. */
  restart(meanwhile: (workspace: string) => Promise<unknown>): Promise<void>;
  /** A page in a browser of its own that is let in already. The test fails where anything goes wrong in it, asked or not. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same with the language or the theme that a person chose on an earlier visit. */
  openAs(
    chosen: { readonly language?: "en" | "zh"; readonly theme?: "light" | "dark" },
    path: string,
    options?: BrowserContextOptions,
  ): Promise<Page>;
}

/** Tests in a real browser, on an application of their own; skipped, and said so, where there is no browser. */
export function describeInBrowser(name: string, tests: (desk: Desk) => void): void {
  const found = inject("browser");
  const missing = "missing" in found ? found.missing : null;
  if (missing !== null) console.warn(`${name}: skipped. ${missing}`);
  vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
  describe.skipIf(missing !== null)(name, () => {
    let folder = "";
    let app: App | null = null;
    let browser: Browser | null = null;
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    beforeAll(async () => {
      folder = makeFolder();
      [app, browser] = await Promise.all([startApp(folder), launchBrowser()]);
    });
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      expect(faults.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await browser?.close();
      await app?.stop();
      removeFolder(folder);
    });
    const running = (): App => held(app);
    const openAs: Desk["openAs"] = async ({ language, theme }, path, options = {}) => {
      const { origin } = running();
      const context = await held(browser).newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
      contexts.push(context);
      context.setDefaultTimeout(patience);
      await context.addCookies([await takeCookie(running())]);
      const chosen = Object.entries({ "parley.language": language, "parley.theme": theme }).filter(([, value]) => value !== undefined);
      await context.addInitScript((kept) => {
        for (const [key, value] of kept) if (value !== undefined && localStorage.getItem(key) === null) localStorage.setItem(key, value);
      }, chosen);
      const page = await context.newPage();
      watch(page, origin, faults);
      await page.goto(new URL(path, origin).href);
      return page;
    };
    tests({
      app: running,
      browser: () => held(browser),
      restart: async (meanwhile) => {
        const { workspace } = running();
        await running().stop();
        await meanwhile(workspace);
        app = await startApp(folder);
      },
      open: (path, options) => openAs({}, path, options),
      openAs,
    });
  });
}

function held<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error("Asked for before the tests began.");
  return thing;
}

function launchBrowser(): Promise<Browser> {
  const found = inject("browser");
  if ("missing" in found) throw new Error(found.missing);
  return chromium.launch({
    executablePath: found.path,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
}

/** Exchanges a fresh address for the cookie, as a browser does. */
async function takeCookie({ ask, origin }: App): Promise<{ readonly name: string; readonly value: string; readonly url: string }> {
  const { token } = await ask<{ readonly token: string }>("/api/tokens", {});
  const response = await fetch(`${origin}/?token=${token}`, { redirect: "manual" });
  const [pair = ""] = (response.headers.getSetCookie()[0] ?? "").split(";");
  const [name = "", value = ""] = pair.split("=");
  if (name === "" || value === "") throw new Error(`No cookie: ${response.status}`);
  return { name, value, url: origin };
}

/** Notes errors and warnings of the console, errors of scripts, and requests to other hosts. */
export function watch(page: Page, origin: string, faults: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()} (${page.url()})`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message} (${page.url()})`));
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith("http") && asked.origin !== origin) faults.push(`asks another host: ${request.url()}`);
  });
}

/** No violation of WCAG 2.2 A and AA, as far as a program can tell. */
export async function findViolations(page: Page): Promise<string[]> {
  // Without the legacy mode it would open a page of its own for each look, for the sake of frames that we do not have.
  const axe = new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
}
