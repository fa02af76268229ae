import { IF_ANY, type Kit, aMother } from "./kit.ts";
import type { Sent } from "./server.ts";

const IMPORTS = "/v1/imports";
const LINES = "application/x-ndjson";
const LOOK_EVERY_MS = 250;
const LOOKS_MAX = 240;

/** Of no age at which much is owed. */
export const aChild = ({ day }: Kit, difference: object = {}) => ({
  birthDate: day(-400),
  ...difference,
});

export const aFamily = (kit: Kit, difference: object = {}) => ({
  mother: aMother(),
  children: [aChild(kit)],
  ...difference,
});

export const asLines = (...families: readonly object[]) =>
  families.map((family) => JSON.stringify(family)).join("\n");

export const importFile = (raw: string | Uint8Array<ArrayBuffer>, type = LINES): Sent => ({
  as: "coordinator",
  method: "POST",
  path: IMPORTS,
  headers: { "Content-Type": type },
  raw,
});

/** Looks at an import until the server's clock has brought it so far: it works on it about every second. */
async function comesTo(kit: Kit, path: string, state: string): Promise<void> {
  for (let looks = 0; looks < LOOKS_MAX; looks += 1) {
    const shown = await kit.read<{ state: string }>(path);
    if (shown.state === state) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error(`${path} is not ${state} after a minute`);
}

/** The path of an import whose lines have been looked through. */
export async function lookedThrough(
  kit: Kit,
  raw: string,
  type?: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const sent = importFile(raw, type);
  const headers = { ...sent.headers, ...more };
  const { id } = await kit.make(IMPORTS, undefined, { ...sent, headers });
  const path = `${IMPORTS}/${id}`;
  await comesTo(kit, path, "ready");
  return path;
}

export const importStep = (path: string, decision: "commit" | "cancel", body?: object): Sent => ({
  as: "coordinator",
  method: "POST",
  path: `${path}/${decision}`,
  body,
  headers: IF_ANY,
});

export async function carriedOut(kit: Kit, path: string): Promise<void> {
  await kit.make(`${path}/commit`, {}, { headers: IF_ANY });
  await comesTo(kit, path, "finished");
}
