import {
  aChild,
  aFamily,
  asLines,
  carriedOut,
  importFile as file,
  importStep as step,
  lookedThrough,
} from "../an-import.ts";
import { type Kit, aCpr, aMother } from "../kit.ts";
import type { Sent } from "../server.ts";
import type { ProblemRequest, ProblemRequests } from "./problem-request.ts";

const TABLE = "text/csv";

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
  mediaTypeNotTaken: { request: () => file("{}", "application/json") },
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
