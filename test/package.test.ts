import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));

test("the packed package installs into an empty folder, runs, and can be imported", { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-package-"));
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
  try {
    // `npm test` has built already; packing need not do it again.
    execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: project });
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
    run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", join(folder, "parley-readouts-0.1.0.tgz"));
    const printed = run(join(folder, "node_modules/.bin/parley"), "start", "--print");
    expect(printed).toContain("Demonstration texts");
    expect(printed).toContain("Soybeans");
    writeFileSync(
      join(folder, "use.js"),
      'import { extractStatements } from "parley-readouts";\nconsole.log(extractStatements({ id: "a", side: "US", text: "The President stressed that talks will go on." }).statements[0].type);\n',
    );
    expect(run(process.execPath, "use.js").trim()).toBe("indirect");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
