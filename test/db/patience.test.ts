import { expect, test } from "vitest";
import { DatabaseAway, tryAgain } from "../../src/db/connection/patience.ts";

/** Work that is never done: whoever waits for it decides how long. */
const silence = () => new Promise<never>(() => undefined);
const slow = () => new Promise<string>((resolve) => setTimeout(() => resolve("done"), 40));

test("what says nothing for as long as anybody waits is away, and its connection lost", async () => {
  let lost = 0;
  const waited = tryAgain(silence, () => lost++, 10);
  await expect(waited).rejects.toBeInstanceOf(DatabaseAway);
  expect(lost).toBe(1);
});

test("work that may take its time is waited for", async () => {
  await expect(tryAgain(slow, () => undefined, 10)).rejects.toBeInstanceOf(DatabaseAway);
  expect(await tryAgain(slow, () => undefined, 10_000)).toBe("done");
});
