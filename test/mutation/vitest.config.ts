import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The domain's own tests, once, in a zone that is neither UTC nor Danish, with short proofs: each mutant runs them. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^fast-check$/, replacement: fileURLToPath(new URL("few-runs.ts", import.meta.url)) },
    ],
  },
  test: {
    include: ["test/domain/**/*.test.ts", "test/golden/**/*.test.ts"],
    setupFiles: ["test/support/assert-zone.ts", "test/mutation/coverage-by-file.ts"],
    env: { TZ: "America/Los_Angeles", EXPECTED_ZONE: "America/Los_Angeles", MODE: "mutation" },
    isolate: false,
    testTimeout: 60_000,
  },
});
