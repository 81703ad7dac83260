import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // Two of the slow files start processes and wait for them: on two cores one worker would leave a core idle.
    maxWorkers: 2,
    globalSetup: ["test/browser/global-setup.ts"],
    testTimeout: 30_000,
  },
});
