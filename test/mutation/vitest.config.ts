import { defineConfig } from "vitest/config";

/** The domain's own tests, once, in a zone that is neither UTC nor Danish, with the longest proofs cut short. */
export default defineConfig({
  test: {
    include: ["test/domain/**/*.test.ts", "test/golden/**/*.test.ts"],
    setupFiles: ["test/support/assert-zone.ts", "test/mutation/same-chance.ts"],
    env: { TZ: "America/Los_Angeles", EXPECTED_ZONE: "America/Los_Angeles", MODE: "mutation" },
    isolate: false,
    testTimeout: 60_000,
  },
});
