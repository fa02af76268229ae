import { defineConfig } from "vitest/config";

/** The domain's tests run once in each of these, each zone in processes of its own. */
const ZONES = ["UTC", "Europe/Copenhagen", "America/Los_Angeles", "Pacific/Kiritimati"];

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: "100%",
    chaiConfig: { truncateThreshold: 0 },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      ...ZONES.map((zone) => ({
        extends: true as const,
        test: {
          name: `domain in ${zone}`,
          include: [
            "test/domain/**/*.test.ts",
            "test/golden/**/*.test.ts",
            "test/calendar/**/*.test.ts",
          ],
          setupFiles: ["test/support/assert-zone.ts"],
          env: { TZ: zone, EXPECTED_ZONE: zone },
          // What is pure leaves nothing behind for the next file.
          isolate: false,
        },
      })),
      {
        extends: true as const,
        test: {
          name: "tidy",
          include: ["test/tidy.test.ts", "test/contract*.test.ts", "test/never-crossed.test.ts"],
        },
      },
      {
        extends: true as const,
        test: {
          name: "http",
          include: ["test/http/**/*.test.ts"],
          globalSetup: "test/support/migrated-database.ts",
          isolate: false,
        },
      },
      {
        extends: true as const,
        test: {
          name: "database",
          include: ["test/db/**/*.test.ts"],
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      {
        extends: true as const,
        test: {
          name: "doors",
          include: ["test/runtime/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      {
        extends: true as const,
        test: {
          name: "faults",
          include: ["test/faults/**/*.test.ts"],
          testTimeout: 900_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
    ],
  },
});
