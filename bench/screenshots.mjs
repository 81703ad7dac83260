// Takes a picture of every page of the application, light and dark, in English and Chinese, wide and on a phone, into screenshots/ (git-ignored).
// `npm run screenshots` needs a build and Chromium (CHROMIUM_PATH names another than /usr/bin/chromium).
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "screenshots");
const folder = mkdtempSync(join(tmpdir(), "parley-screenshots-"));
const example = "2026-02-04-trump-xi-call";
const pages = {
  start: "/",
  encounters: "/encounters",
  encounter: `/encounters/${example}`,
  reading: `/encounters/${example}/read`,
  review: "/review",
  chronology: "/chronology",
  search: "/search?words=Taiwan",
  people: "/people",
  speaker: `/people/${encodeURIComponent("person:xi-jinping")}`,
  scores: "/scores",
  decisions: "/decisions",
};
const only = process.argv.slice(2);

const server = spawn(process.execPath, [join(root, "dist/cli/main.js"), "start", "--workspace", join(folder, "workspace"), "--no-open"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const address = await new Promise((resolve, reject) => {
  let printed = "";
  server.stdout.on("data", (words) => {
    printed += words;
    const found = /http:\/\/\S+/.exec(printed);
    if (found) resolve(found[0]);
  });
  server.once("exit", (code) => reject(new Error(`parley start ended with ${code}`)));
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
try {
  mkdirSync(out, { recursive: true });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const { origin } = new URL(address);
  await page.request.post(`${origin}/api/example`, { headers: { Origin: origin, "Content-Type": "application/json" }, data: {} });
  for (const [name, path] of Object.entries(pages)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const language of ["en", "zh"]) {
      for (const theme of ["light", "dark"]) {
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
          await page.evaluate(
            ([lang, look]) => {
              localStorage.setItem("parley.language", lang);
              localStorage.setItem("parley.theme", look);
            },
            [language, theme],
          );
          await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
          await page.waitForTimeout(300);
          await page.screenshot({
            path: join(out, `${name}-${language}-${theme}-${width}.png`),
            fullPage: name !== "reading" && name !== "review",
          });
        }
      }
    }
    console.log(name);
  }
} finally {
  await browser.close();
  server.kill("SIGTERM");
  await new Promise((resolve) => server.once("exit", resolve));
  rmSync(folder, { recursive: true, force: true });
}
