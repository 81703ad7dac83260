import type { TestProject } from "vitest/node";
import { type FoundBrowser, findChromium } from "./find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly browser: FoundBrowser;
  }
}

/** Looks for the browser once, before the test files share the machine. */
export default function setup(project: TestProject): void {
  const found = findChromium();
  if ("missing" in found && process.env.CI === "true") throw new Error(found.missing);
  project.provide("browser", found);
}
