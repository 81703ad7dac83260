import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ReviewView, StatementView, TextsView } from "../../src/domain/view.ts";
import { describeInBrowser, patience } from "./in-browser.ts";
import { runParley } from "./open-app.ts";

const example = "2026-02-04-trump-xi-call";

describeInBrowser("review", (desk) => {
  /** What the record holds of the statements of one account, as words. */
  const read = async (account: string): Promise<readonly Read[]> => {
    const view = await desk.app().ask<TextsView>(`/api/encounters/${example}/texts`);
    const text = view.accounts.find(({ id }) => id === account);
    return (text?.statements ?? []).map((statement) => toRead(text?.text ?? "", statement));
  };
  const queue = () => desk.app().ask<ReviewView>(`/api/review?encounter=${example}`);

  /** A waiting statement of many words that another follows, and its place in the queue. */
  const chooseItem = async () => {
    const { items } = await queue();
    const { accounts } = await desk.app().ask<TextsView>(`/api/encounters/${example}/texts`);
    const at = items.findIndex(({ account, statement, quote }) => {
      const statements = accounts.find(({ id }) => id === account)?.statements ?? [];
      const end = statements.find(({ id }) => id === statement)?.content.at(-1)?.end ?? Number.POSITIVE_INFINITY;
      return quote.split(" ").length > 8 && statements.some(({ content }) => (content[0]?.start ?? -1) >= end);
    });
    const item = items[at];
    if (item === undefined) throw new Error("No waiting statement has many words and another after it.");
    return { ...item, at };
  };

  test("r, j and k go through the queue, the most doubtful first", async () => {
    const page = await desk.open(`/encounters/${example}`);
    await page.getByRole("grid").waitFor();
    await page.keyboard.press("r");
    await page.waitForURL("**/review?**");
    const { items } = await queue();
    const doubts = items.map(({ doubt }) => doubt);
    expect(doubts).toEqual([...doubts].sort((one, other) => other - one));
    await expectCurrent(page, 0);
    await page.keyboard.press("j");
    await expectCurrent(page, 1);
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("k");
    await expectCurrent(page, 0);
  });

  test("every decision is made by keys, stands in the record, and is taken back by u", async () => {
    const item = await chooseItem();
    const address = `/review?${new URLSearchParams({ encounter: example, account: item.account, statement: item.statement })}`;
    const page = await desk.open(address);
    await expectCurrent(page, item.at);
    const before = await read(item.account);
    const own = (list: readonly Read[]) => list.find(({ words }) => words === item.quote);
    const become = (told: string, check: (list: readonly Read[]) => boolean) =>
      expect.poll(async () => check(await read(item.account)), { timeout: patience, message: told }).toBe(true);
    /** Back to the statement, with the record as it was. */
    const undo = async () => {
      await page.keyboard.press("u");
      await page.getByText(/^Undone: /).waitFor();
      await expect.poll(() => read(item.account), { timeout: patience }).toEqual(before);
      await page.goto(`${desk.app().origin}${address}`);
      await expectCurrent(page, item.at);
    };

    await page.keyboard.press("Enter");
    await become("accepted", (list) => own(list)?.action === "confirmed" && own(list)?.by === "Ada");
    await page.getByText("Statement confirmed").waitFor();
    await undo();

    await page.keyboard.press("x");
    await become("rejected", (list) => own(list) === undefined && list.length === before.length - 1);
    await page.getByText("Statement rejected").waitFor();
    await undo();

    await page.keyboard.press("]");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("button", { name: "Accept changes" }).waitFor();
    await page.keyboard.press("Enter");
    await become("end moved", (list) =>
      list.some(({ action, words }) => action === "fixed" && item.quote.startsWith(words) && words !== item.quote),
    );
    await page.getByText("Statement set right").waitFor();
    await undo();

    await page.keyboard.press("[");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("8");
    await page.getByRole("button", { name: "Accept changes" }).waitFor();
    await page.keyboard.press("Enter");
    await become("start moved by a character", (list) =>
      list.some(({ action, words }) => action === "fixed" && item.quote.slice(1) === words),
    );
    await page.getByText("Statement set right").waitFor();
    await undo();

    await page.keyboard.press("s");
    await page.getByText("Put the caret where the second statement begins").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await become("split", (list) => list.length === before.length + 1 && list.filter(({ action }) => action === "split").length === 2);
    await page.getByText("Statement split in two").waitFor();
    await undo();

    await page.keyboard.press("m");
    await become(
      "joined",
      (list) =>
        list.length === before.length - 1 &&
        list.some(({ action, words }) => action === "joined" && words.includes(item.quote.slice(0, 8))),
    );
    await page.getByText("Two statements joined").waitFor();
    await undo();
  });

  test("a correction survives a rebuild, and says whose it is", async () => {
    const page = await desk.open(`/review?encounter=${example}`);
    await expectCurrent(page, 0);
    const [item] = (await queue()).items;
    if (item === undefined) throw new Error("Nothing is waiting for a look.");
    await page.keyboard.press("]");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.getByText("Statement set right").waitFor();
    const corrected = (await read(item.account)).find(({ action }) => action === "fixed");
    expect(corrected?.words).not.toBe(item.quote);
    expect(item.quote.startsWith(corrected?.words ?? item.quote)).toBe(true);

    await desk.restart((workspace) => runParley(["rebuild", "--workspace", workspace]));
    const kept = (await read(item.account)).find(({ action }) => action === "fixed");
    expect(kept).toEqual(corrected);
    const later = await desk.open(`/encounters/${example}/read?statement=${encodeURIComponent(`${item.account}:${kept?.id}`)}`);
    const rail = later.getByRole("complementary", { name: /statement/i });
    await expect.poll(() => rail.textContent(), { timeout: patience }).toContain(corrected?.words);
    expect(await rail.textContent()).toMatch(/by Ada/);
  });
});

interface Read {
  readonly id: string;
  readonly words: string;
  readonly modality: string | null;
  readonly action: string | null;
  readonly by: string | null;
}

function toRead(text: string, { id, content, modality, review }: StatementView): Read {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(" … ");
  return { id, words, modality, action: review?.action ?? null, by: review?.by ?? null };
}

/** The place in the queue that the work stands at, from 0. */
async function expectCurrent(page: Page, at: number): Promise<void> {
  await page.locator(`.queue li[data-index="${at}"] button[aria-current=true]`).waitFor();
  await expect
    .poll(() => page.locator("#review-statement .num").first().textContent(), { timeout: patience })
    .toMatch(new RegExp(`^${at + 1} of `));
}
