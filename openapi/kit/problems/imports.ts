import { IF_ANY, type Kit, aCpr, aMother } from "../kit.ts";
import type { Sent } from "../server.ts";
import { type ProblemRequest, type ProblemRequests, post } from "./problem-request.ts";

const IMPORTS = "/v1/imports";
const LINES = "application/x-ndjson";
const TABLE = "text/csv";
const LOOK_EVERY_MS = 250;
const LOOKS_MAX = 240;

/** Of no age at which much is owed. */
const aChild = ({ day }: Kit, difference: object = {}) => ({
  birthDate: day(-400),
  ...difference,
});

const aFamily = (kit: Kit, difference: object = {}) => ({
  mother: aMother(),
  children: [aChild(kit)],
  ...difference,
});

const asLines = (...families: readonly object[]) =>
  families.map((family) => JSON.stringify(family)).join("\n");

const file = (raw: string | Uint8Array<ArrayBuffer>, type = LINES): Sent => ({
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
async function lookedThrough(kit: Kit, raw: string, type?: string): Promise<string> {
  const { id } = await kit.make(IMPORTS, undefined, file(raw, type));
  const path = `${IMPORTS}/${id}`;
  await comesTo(kit, path, "ready");
  return path;
}

const step = (path: string, decision: "commit" | "cancel", body?: object): Sent => ({
  ...post(`${path}/${decision}`, body),
  headers: IF_ANY,
});

async function carriedOut(kit: Kit, path: string): Promise<void> {
  await kit.make(`${path}/commit`, {}, { headers: IF_ANY });
  await comesTo(kit, path, "finished");
}

const faultyLines = (path: string): Sent => ({
  as: "coordinator",
  method: "GET",
  path: `${path}/lines?state=faulty`,
});

/** A problem of a line: it is read with the lines, once they have been looked through. */
const ofALine = (before: string, raw: (kit: Kit) => string, type?: string): ProblemRequest => ({
  before: `an import that was looked through, ${before}`,
  request: async (kit) => faultyLines(await lookedThrough(kit, raw(kit), type)),
});

/** Families from another system: of the file, of its lines, and of the import. */
export const IMPORT_REQUESTS: ProblemRequests = {
  notAnImport: { request: () => file("{}", "application/json") },
  // {ÿ} in ISO-8859-1
  notUnicode: { request: () => file(new Uint8Array([0x7b, 0xff, 0x7d])) },
  tooManyLines: { request: () => file("{}\n".repeat(20_001)) },
  importTooLarge: { request: () => file(" ".repeat(16_000_001)) },
  quoteNotClosed: {
    request: () => file('family,child.name,child.birthDate\n1,"Alma,2025-06-01\n', TABLE),
  },
  quoteMisplaced: ofALine(
    "of a table with a letter after the quote that ends a cell",
    ({ day }) => `family,child.name,child.birthDate\n1,"Alma"B,${day(-400)}\n`,
    TABLE,
  ),
  cellsMiscounted: ofALine(
    "of a table with a cell too few in a line",
    () => "family,child.name,child.birthDate\n1,Alma\n",
    TABLE,
  ),
  lineTooLong: ofALine(
    "with a line of more than 100,000 characters",
    () => `"${"a".repeat(100_000)}"`,
  ),
  toldOnTwoLines: ofALine("with one mother on two lines", (kit) => {
    const mother = aMother();
    const other = [aChild(kit, { birthDate: kit.day(-900) })];
    return asLines(aFamily(kit, { mother }), aFamily(kit, { mother, children: other }));
  }),
  tooManyBornThatDay: ofALine("with 101 children of one day", (kit) => {
    const children = Array.from({ length: 10 }, () => aChild(kit));
    const ten = Array.from({ length: 10 }, () => aFamily(kit, { children }));
    return asLines(...ten, aFamily(kit));
  }),
  tooManyAlike: ofALine("with twelve children of one name and day on twelve lines", (kit) => {
    const twelve = Array.from({ length: 12 }, () =>
      aFamily(kit, { children: [aChild(kit, { name: "Alma Prøvesten" })] }),
    );
    return asLines(...twelve);
  }),
  differsFromFamily: ofALine(
    "of a table in which two lines of one family name its mother otherwise",
    ({ day }) => {
      const mother = aCpr();
      const rows = ["Mor Prøvesten", "Maren Prøvesten"].map((name, place) =>
        ["1", mother, name, day(-400 - 500 * place)].join(";"),
      );
      return ["family;mother.cpr;mother.name;child.birthDate", ...rows].join("\n");
    },
    TABLE,
  ),
  mayBeOnRecord: {
    before:
      "an import that was looked through, a child of the same mother and birthday put on record since then, and then the import carried out",
    request: async (kit) => {
      const mother = aMother();
      const path = await lookedThrough(kit, asLines(aFamily(kit, { mother })));
      const children = [aChild(kit, { cpr: aCpr() })];
      await kit.make("/v1/arrivals", { arrivedOn: kit.day(-1), mother, children });
      await carriedOut(kit, path);
      return faultyLines(path);
    },
  },
  matchesUndecided: {
    before:
      "an import that was looked through, with children of one name and birthday on two lines",
    request: async (kit) => {
      const children = [aChild(kit, { name: "Alma Marie Prøvesten" })];
      const lines = asLines(aFamily(kit, { children }), aFamily(kit, { children }));
      return step(await lookedThrough(kit, lines), "commit", {});
    },
  },
  linesFaulty: {
    before: "an import that was looked through, with a field in a line that nobody knows",
    request: async (kit) =>
      step(await lookedThrough(kit, asLines(aFamily(kit, { colour: "red" }))), "commit", {}),
  },
  importNotReady: {
    before: "an import that was cancelled",
    request: async (kit) => {
      const path = await lookedThrough(kit, asLines(aFamily(kit)));
      await kit.ask(step(path, "cancel"));
      return step(path, "commit", {});
    },
  },
  importEnded: {
    before: "an import that was carried out",
    request: async (kit) => {
      const path = await lookedThrough(kit, asLines(aFamily(kit)));
      await carriedOut(kit, path);
      return step(path, "cancel");
    },
  },
};
