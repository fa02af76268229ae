import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { TYPES_FILE } from "../openapi/client/generate.ts";
import {
  AWAITED,
  CONTEXTS,
  EXCUSED,
  IMPURE,
  NAMES_OF_ONE_FOLDER,
  PACKAGE_OF_ONE_FILE,
  ROOMS,
} from "./support/house-rules.ts";
import {
  cyclesOf,
  filesBelow,
  reachableFrom,
  readHouse,
  takesName,
  takesTypesAlone,
} from "./support/house.ts";

const DOORS = ["src/worker.ts", "src/node.ts", "src/cli.ts"];
const NODE_DOORS = ["src/node.ts", "src/cli.ts"];
const LINES_MAX = 300;

const house = readHouse("src");

function roomOf(path: string): string {
  const [top = "", room = "", file] = path.split("/");
  if (top !== "src") return top;
  return file === undefined ? "door" : room;
}

test("each room imports only what the house allows", () => {
  const faults: string[] = [];
  for (const file of house) {
    const room = roomOf(file.path);
    const rule = ROOMS[room];
    if (room === "door") continue;
    if (rule === undefined) {
      faults.push(`${file.path}: no such room; which of ${Object.keys(ROOMS).join(", ")} is it?`);
      continue;
    }
    for (const imported of file.files) {
      const other = roomOf(imported);
      if (other !== room && !rule.rooms.includes(other)) {
        faults.push(`${file.path} imports ${imported}: ${rule.instead}`);
      }
    }
    for (const name of file.packages) {
      const allowed =
        rule.packages.includes(name) ||
        (rule.types?.includes(name) && takesTypesAlone(file, name)) ||
        PACKAGE_OF_ONE_FILE[name] === file.path ||
        name.startsWith("node:"); // judged below
      if (!allowed) faults.push(`${file.path} imports ${name}: ${rule.instead}`);
    }
  }
  const faulty = (excused: string) => faults.some((fault) => fault.startsWith(excused));
  expect(faults.filter((fault) => !EXCUSED.some((excused) => fault.startsWith(excused)))).toEqual(
    [],
  );
  expect(
    EXCUSED.filter((excused) => !faulty(excused)),
    "excuses that nothing needs any more",
  ).toEqual([]);
});

test("contexts of the domain look left only", () => {
  const placeOf = (path: string) => {
    const [, , context = "", file] = path.split("/");
    return file === undefined ? -1 : CONTEXTS.indexOf(context);
  };
  const faults = house
    .filter(({ path }) => roomOf(path) === "domain")
    .flatMap(({ path, files }) => [
      ...(path.split("/").length > 3 && placeOf(path) === -1 ? [`${path}: no such context`] : []),
      ...files
        .filter((imported) => placeOf(imported) > placeOf(path))
        .map((imported) => `${path} imports ${imported}: ${CONTEXTS.join(" ← ")}`),
    ]);
  expect(faults).toEqual([]);
});

test("the domain is pure: no clock, no chance, no promise, no outside", () => {
  const faults = house
    .filter(({ path }) => roomOf(path) === "domain")
    .flatMap(({ path, text }) =>
      codeOf(text).flatMap((line, place) =>
        IMPURE.filter(([shape]) => shape.test(line)).map(
          ([, instead]) => `${path}:${place + 1}: ${instead}`,
        ),
      ),
    );
  expect(faults).toEqual([]);
});

test("a package kept to one file is imported there alone", () => {
  const faults = house.flatMap(({ path, packages }) =>
    packages
      .filter((name) => (PACKAGE_OF_ONE_FILE[name] ?? path) !== path)
      .map((name) => `${path} imports ${name}: only ${PACKAGE_OF_ONE_FILE[name]} does`),
  );
  expect(faults).toEqual([]);
});

test("a name kept to one folder is imported there alone", () => {
  const faults = NAMES_OF_ONE_FOLDER.flatMap(({ name, from, instead }) =>
    house
      .filter((file) => dirname(file.path) !== dirname(from) && takesName(file, name, from))
      .map(({ path }) => `${path} imports ${name}: ${instead}`),
  );
  expect(faults).toEqual([]);
});

test("what the edge loads knows nothing of Node", () => {
  const edge = reachableFrom(["src/worker.ts"], house);
  const faults = house
    .filter(({ path }) => edge.has(path))
    .flatMap(({ path, packages, text }) => [
      ...packages
        .filter((name) => name.startsWith("node:") || name === "@hono/node-server")
        .map(
          (name) =>
            `${path} imports ${name}: only ${NODE_DOORS.join(" and ")} and what they alone load`,
        ),
      ...(/\bprocess\.env\b/.test(text)
        ? [`${path} reads the environment: a door hands it over`]
        : []),
    ]);
  expect(faults).toEqual([]);
});

test("only doors read the environment, and nobody imports a door but for its configuration", () => {
  const faults = house.flatMap(({ path, text, files }) => [
    ...(/\bprocess\.env\b/.test(text) && !DOORS.includes(path)
      ? [`${path} reads the environment: readConfig does, at the door`]
      : []),
    ...files
      .filter((imported) => DOORS.includes(imported))
      .map((door) => `${path} imports the door ${door}`),
    ...(files.includes("src/config.ts") && !DOORS.includes(path) && roomOf(path) !== "node"
      ? [`${path} imports the configuration: take the value it needs as an argument`]
      : []),
  ]);
  expect(faults).toEqual([]);
});

test("no file imports itself in a ring", () => {
  expect(cyclesOf(house)).toEqual([]);
});

test("no barrels, no attics, kebab-case, default exports only where a runtime asks for one", () => {
  const faults = house.flatMap(({ path, text }) => {
    const name = path.split("/").at(-1) ?? "";
    return [
      ...(/^export \*|^export (?:type )?\{[^}]*\} from/m.test(text) || name === "index.ts"
        ? [`${path} is a barrel: import from the file itself`]
        : []),
      ...(/^(?:utils?|helpers?|types|common|misc)\.ts$/.test(name)
        ? [`${path} is an attic: name it for what it does`]
        : []),
      ...(/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(name) ? [] : [`${path} is not kebab-case`]),
      ...(/^export default/m.test(text) && path !== "src/worker.ts"
        ? [`${path} has a default export: give it a name`]
        : []),
    ];
  });
  expect(faults).toEqual([]);
});

test("no file is over the wall", () => {
  const client = readHouse("openapi").filter(({ path }) => path !== TYPES_FILE);
  const faults = [...house, ...client, ...readHouse("test"), ...readHouse("bench")]
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > LINES_MAX)
    .map(({ path, lines }) => `${path} has ${lines} lines: look for the second subject`);
  expect(faults).toEqual([]);
});

test("no file of the house is dead", () => {
  const tables = house
    .map(({ path }) => path)
    .filter((path) => /^src\/db\/tables\/[\w-]+-tables\.ts$/.test(path));
  const aliases = readFileSync("src/cli/edge-aliases.ts", "utf8");
  const aliased = [...aliases.matchAll(/"(src\/[^"]+)"/g)].flatMap(([, path]) => path ?? []);
  const roots = [...DOORS, ...tables, ...aliased]; // migrations are made from the tables
  const alive = reachableFrom(roots, house);
  const named = house.map(({ text }) => text).join("\n");
  const data = filesBelow("src", /\.(?:json|js)$/).filter(
    (path) => !alive.has(path) && !named.includes(path.split("/").at(-1) ?? path),
  );
  const code = house.map(({ path }) => path).filter((path) => !alive.has(path));
  const dead = [...code, ...data].filter((path) => !AWAITED.includes(path));
  expect(dead.map((path) => `${path}: nothing leads to it from a door`)).toEqual([]);
  expect(
    AWAITED.filter((path) => alive.has(path)),
    "awaited files that are called by now",
  ).toEqual([]);
});

test("what the client's readme shows is, whole, the file that is run", () => {
  const text = readFileSync("openapi/client/README.md", "utf8");
  const shown = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  const run = readFileSync("openapi/client/first-quarter-hour.ts", "utf8");
  expect(shown.join("\n") === run, "write the same in both").toBe(true);
});

test("every path that the documents cite exists", () => {
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    "openapi/client/README.md",
    ...filesBelow("docs", /\.md$/),
  ];
  const faults = documents.flatMap((document) => {
    const text = readFileSync(document, "utf8");
    const cited = text.matchAll(
      /(?<![\w./-])((?:src|test|bench|docs|openapi|drizzle|\.ci)\/[\w./-]*\w)/g,
    );
    const links = text.matchAll(/\]\((?!https?:|#)([^)#]+)/g);
    const paths = [
      ...[...cited].map(([, path = ""]) => path),
      ...[...links].map(([, path = ""]) =>
        document.startsWith("docs/")
          ? new URL(path, `file:///${document}`).pathname.slice(1)
          : path,
      ),
    ];
    return paths
      .filter((path) => !existsSync(path))
      .map((path) => `${document} cites ${path}, which is not there`);
  });
  expect(faults).toEqual([]);
});

/** Lines without comments and texts, so that a word in a sentence is no fault. */
function codeOf(text: string): readonly string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
    .split("\n")
    .map((line) => line.replace(/\/\/.*$/, "").replace(/"(?:[^"\\]|\\.)*"/g, '""'));
}
