import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The browser that the tests drive, or why there is none. */
export type FoundBrowser = { readonly path: string } | { readonly missing: string };

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];
const places = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

/** Finds Chromium; where there is none and Debian's can be installed, installs it. */
export function findChromium(): FoundBrowser {
  const found = look();
  if (found !== null) return { path: found };
  const why = install();
  const installed = look();
  if (installed !== null) return { path: installed };
  return {
    missing: `No Chromium was found${why}. Install it (Debian: apt-get install chromium fonts-noto-cjk), or name one in CHROMIUM_PATH.`,
  };
}

function look(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== "") return given;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Empty where it worked, else why not. The fonts are needed for Chinese to be seen as a person would. */
function install(): string {
  if (process.getuid?.() !== 0) return "";
  if (spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return "";
  try {
    const options = { stdio: "ignore", timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-cjk"], options);
    return "";
  } catch (error) {
    return `, and installing it failed (${error instanceof Error ? error.message : String(error)})`;
  }
}
