import { describe, expect, test } from "vitest";
import {
  hashForLookup,
  makeWrappedKeys,
  readMasterKey,
  seal,
  unseal,
  unwrapKeys,
} from "../../src/db/sealing/sealing.ts";

const MASTER_KEY = btoa("m".repeat(32));
const PLACE = { table: "child", column: "name", row: "6f1c" };
const NAME = "Alma Æblegren";

async function keysOf(municipality: string, base64 = MASTER_KEY) {
  const masterKey = await masterKeyOf(base64);
  return unwrapKeys(masterKey, municipality, await makeWrappedKeys(masterKey, municipality));
}

async function masterKeyOf(base64: string) {
  const key = await readMasterKey(base64);
  if (key === undefined) throw new Error("32 bytes");
  return key;
}

test("what was sealed opens in its own place", async () => {
  const keys = await keysOf("0999");
  expect(await unseal(keys, PLACE, await seal(keys, PLACE, NAME))).toBe(NAME);
});

test("the same text is never sealed the same way twice, and shows nothing of itself", async () => {
  const keys = await keysOf("0999");
  const [first, second] = [await seal(keys, PLACE, NAME), await seal(keys, PLACE, NAME)];
  expect(first).not.toEqual(second);
  expect(new TextDecoder().decode(first)).not.toContain("Alma");
});

test.each([
  { name: "another row", place: { ...PLACE, row: "6f1d" } },
  { name: "another column", place: { ...PLACE, column: "phone" } },
  { name: "another table", place: { ...PLACE, table: "parent" } },
])("it does not open in $name", async ({ place }) => {
  const keys = await keysOf("0999");
  await expect(unseal(keys, place, await seal(keys, PLACE, NAME))).rejects.toThrow(
    "operation failed",
  );
});

test("it does not open with another municipality's keys, nor as another municipality", async () => {
  const keys = await keysOf("0999");
  const sealed = await seal(keys, PLACE, NAME);
  await expect(unseal(await keysOf("0710"), PLACE, sealed)).rejects.toThrow("operation failed");
  await expect(unseal({ ...keys, municipality: "0710" }, PLACE, sealed)).rejects.toThrow(
    "operation failed",
  );
});

test("a byte that was touched is noticed", async () => {
  const keys = await keysOf("0999");
  const sealed = await seal(keys, PLACE, NAME);
  for (const place of [0, 12, sealed.length - 1]) {
    const touched = Uint8Array.from(sealed, (byte, at) => (at === place ? byte ^ 1 : byte));
    await expect(unseal(keys, PLACE, touched)).rejects.toThrow("operation failed");
  }
});

describe("a municipality's keys", () => {
  test("open with the master key and for the municipality they were made for alone", async () => {
    const masterKey = await masterKeyOf(MASTER_KEY);
    const wrapped = await makeWrappedKeys(masterKey, "0999");
    await expect(unwrapKeys(masterKey, "0710", wrapped)).rejects.toThrow("operation failed");
    const other = await masterKeyOf(btoa("o".repeat(32)));
    await expect(unwrapKeys(other, "0999", wrapped)).rejects.toThrow("operation failed");
  });

  test("hash a text the same way each time, and apart by key and purpose", async () => {
    const keys = await keysOf("0999");
    const hash = await hashForLookup(keys, "cpr", NAME);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashForLookup(keys, "cpr", NAME)).toBe(hash);
    expect(await hashForLookup(keys, "name", NAME)).not.toBe(hash);
    expect(await hashForLookup(await keysOf("0710"), "cpr", NAME)).not.toBe(hash);
  });
});

test.each(["", "short", btoa("m".repeat(31)), btoa("m".repeat(33)), "not base64 at all!"])(
  "%o is no master key",
  async (text) => {
    expect(await readMasterKey(text)).toBeUndefined();
  },
);
