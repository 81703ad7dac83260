import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { levels } from "../../src/domain/comparison.ts";
import { topics } from "../../src/domain/topics.ts";
import type { EncounterView, TextsView } from "../../src/domain/view.ts";
import { describeInBrowser, patience } from "./in-browser.ts";

const example = "2026-02-04-trump-xi-call";
const accounts = 40;
const rows = 60;
/** A busy machine gets so many times the time of a quiet one. */
const leave = 5;
/** Work is counted on a processor, without the waits: that differs less from machine to machine. */
const leaveOfWork = 2;
/** And so many tries. */
const attempts = 3;

describeInBrowser("a large encounter", (desk) => {
  test(`${accounts} accounts × ${rows} topics stand soon and scroll without long tasks`, async () => {
    const { ask, origin } = desk.app();
    const view = enlarge(await ask<EncounterView>(`/api/encounters/${example}`));
    const texts = await ask<TextsView>(`/api/encounters/${example}/texts`);
    const page = await desk.open("/encounters");
    await page.route(`**/api/encounters/${example}?**`, (route) => route.fulfill({ json: view }));
    await page.route(`**/api/encounters/${example}/texts?**`, (route) => route.fulfill({ json: enlargeTexts(texts, view) }));
    await page.addInitScript(watchRendering, "/api/encounters/");

    const renders: number[] = [];
    while (renders.length < attempts && !renders.some((render) => render < 500)) {
      await page.goto(`${origin}/encounters/${example}`);
      renders.push(await figure(page, "rendered"));
    }
    await page.waitForLoadState("networkidle");
    expect(await page.getByRole("grid").getAttribute("aria-rowcount")).toBe(String(rows + 2));

    await unfold(page);
    expect(await page.getByRole("grid").getAttribute("aria-colcount")).toBe(String(accounts + 2));
    const passes: Tasks[] = [];
    while (passes.length < attempts && !passes.some(({ longest }) => longest < 50 * leaveOfWork)) {
      await desk.browser().startTracing(page, { categories: ["toplevel"] });
      await scrollThrough(page);
      passes.push(readTasks(await desk.browser().stopTracing()));
    }
    const render = Math.min(...renders);
    const [best] = passes.sort((one, other) => one.longest - other.longest);
    console.info(
      `${accounts} × ${rows}: matrix ${Math.round(render)} ms after its data (500 wanted). Scrolling: longest task ${best?.longest} ms of work, ${best?.withWaits} ms by the clock (50 wanted); ${best?.over} of ${best?.count} over 50 ms of work.`,
    );
    expect(render).toBeLessThan(500 * leave);
    expect(best?.longest).toBeLessThan(50 * leaveOfWork);
  });

  test("on paper it is whole", async () => {
    const { ask, origin } = desk.app();
    const view = enlarge(await ask<EncounterView>(`/api/encounters/${example}`));
    const texts = await ask<TextsView>(`/api/encounters/${example}/texts`);
    const page = await desk.open("/encounters");
    await page.route(`**/api/encounters/${example}?**`, (route) => route.fulfill({ json: view }));
    await page.route(`**/api/encounters/${example}/texts?**`, (route) => route.fulfill({ json: enlargeTexts(texts, view) }));
    await page.goto(`${origin}/encounters/${example}`);
    await page.getByRole("grid").waitFor();
    await unfold(page);
    await page.evaluate(() => {
      addEventListener("beforeprint", () => {
        const count = (selector: string) => document.querySelectorAll(selector).length;
        document.body.dataset.printed = `${count("tr[data-row]")} × ${count("tr[data-row] td[data-column]")}`;
      });
    });
    await page.pdf({ format: "A4" });
    expect(await page.evaluate(() => document.body.dataset.printed)).toBe(`${rows} × ${rows * (accounts + 1)}`);
  });
});

const sides = ["US", "CN", "RU", "KR", "third-party"];

/** The example's view with many accounts and topics: the same words again and again. */
function enlarge(view: EncounterView): EncounterView {
  const { accounts: real, matrix } = view;
  const many = Array.from({ length: accounts }, (_, at) => {
    const account = real[at % real.length];
    if (account === undefined) throw new Error("The example has no accounts.");
    return {
      ...account,
      id: `account-${at}`,
      side: sides[Math.floor((at * sides.length) / accounts)] ?? null,
      publisher: `Publisher ${at + 1}`,
      derivedFrom: [],
    };
  });
  const cell = matrix.flatMap(({ cells }) => cells).find(({ spans }) => spans.length > 1);
  if (cell === undefined) throw new Error("The example has no words.");
  const large = Array.from({ length: rows }, (_, row) => ({
    topic: topics[row]?.code ?? `more-${row}`,
    label: topics[row]?.label.en ?? `Further topic ${row}`,
    between: matrix[row % matrix.length]?.between ?? [],
    cells: many.map(({ id }, column) => {
      const level = levels[(row * 7 + column * 3) % levels.length] ?? "silent";
      const speaks = level === "quoted" || level === "mentioned" || level === "denied";
      return { ...cell, account: id, level, ...(speaks ? {} : { spans: [], share: 0, rank: null, statements: 0, toldForOther: 0 }) };
    }),
  }));
  return { ...view, accounts: many, matrix: large };
}

function enlargeTexts(texts: TextsView, { accounts: many }: EncounterView): TextsView {
  const real = texts.accounts;
  const large = many.flatMap(({ id, side, publisher }, at) =>
    real.slice(at % real.length, (at % real.length) + 1).map((text) => ({ ...text, id, side, publisher, derivedFrom: [] })),
  );
  return { ...texts, accounts: large };
}

/** Notes in the page when the view's data were there, and when its matrix had been painted. */
function watchRendering(path: string): void {
  const noted = window as unknown as { rendered?: number };
  const json = Response.prototype.json;
  Response.prototype.json = async function (this: Response) {
    const data: unknown = await json.call(this);
    if (!this.url.includes(path) || !(data as { matrix?: unknown }).matrix) return data;
    const began = performance.now();
    const observer = new MutationObserver(() => {
      if (document.querySelector("[role=grid] td[data-column]") === null) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          noted.rendered = performance.now() - began;
        }),
      );
    });
    observer.observe(document, { childList: true, subtree: true });
    return data;
  };
}

async function figure(page: Page, name: string): Promise<number> {
  const found = await page.waitForFunction((key) => (window as unknown as Record<string, number | undefined>)[key], name, {
    timeout: patience,
  });
  return (await found.jsonValue()) ?? Number.NaN;
}

/** Opens every folded side. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator(".fold-b[aria-expanded=false]");
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Scrolls the matrix down, sideways and back, and the page to its end, a step a frame. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const scroll = async (element: Element, x: number, y: number) => {
      for (let before = Number.NaN; before !== element.scrollTop + element.scrollLeft; ) {
        before = element.scrollTop + element.scrollLeft;
        element.scrollBy({ left: x, top: y, behavior: "instant" });
        await frame();
      }
    };
    const box = document.querySelector(".matrix-wrap");
    const root = document.scrollingElement;
    if (box === null || root === null) throw new Error("There is no matrix.");
    await scroll(box, 0, 90);
    await scroll(box, 120, 0);
    await scroll(box, 0, -90);
    await scroll(box, -120, 0);
    await scroll(root, 0, 300);
    await scroll(root, 0, -300);
  });
}

/** Tasks of the page's main thread, in milliseconds. */
interface Tasks {
  readonly count: number;
  /** Tasks of more than 50 ms of work. */
  readonly over: number;
  /** Work of the longest: time on a processor, whatever else the machine does. */
  readonly longest: number;
  /** The longest by the clock. */
  readonly withWaits: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
  /** Microseconds by the clock, and on a processor. */
  readonly dur?: number;
  readonly tdur?: number;
}

/** Reads the browser's own trace. */
function readTasks(trace: Buffer): Tasks {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      ph === "X" && name.endsWith("RunTask") && threads.some((thread) => thread.pid === pid && thread.tid === tid),
  );
  if (tasks.length === 0) throw new Error("The trace tells of no task of the page.");
  const works = tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return {
    count: tasks.length,
    over: works.filter((work) => work > 50).length,
    longest: Math.round(Math.max(...works)),
    withWaits: Math.round(Math.max(...tasks.map(({ dur = 0 }) => dur / 1000))),
  };
}
