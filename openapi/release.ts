import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";

const DOCUMENT_FILE = "openapi/openapi.json";
const CHANGELOG_FILE = "openapi/CHANGELOG.md";
const RELEASED_FOLDER = "openapi/released";

if (import.meta.main) {
  const refusal = release();
  if (refusal !== undefined) {
    console.error(refusal);
    process.exitCode = 1;
  }
}

/** Keeps the document as its version was handed out; says why not, where it was already or the changelog gives it no day. */
function release(): string | undefined {
  const text = readFileSync(DOCUMENT_FILE, "utf8");
  const { version } = (JSON.parse(text) as { info: { version: string } }).info;
  const file = `${RELEASED_FOLDER}/${version}.json`;
  if (existsSync(file))
    return `${version} is released: give the next one a number in src/http/openapi.ts`;
  const [newest] = entriesOf(readFileSync(CHANGELOG_FILE, "utf8"));
  if (newest?.version !== version || newest.date === undefined) {
    return `${CHANGELOG_FILE} begins with no dated ${version}`;
  }
  writeFileSync(file, `${JSON.stringify(JSON.parse(text))}\n`);
  return undefined;
}

/** The versions that were handed out, the last one first. */
export function releasedFiles(): readonly string[] {
  const numbersOf = (file: string) => file.replace(".json", "").split(".").map(Number);
  return readdirSync(RELEASED_FOLDER)
    .toSorted((one, other) => {
      const [ours, theirs] = [numbersOf(one), numbersOf(other)];
      const place = ours.findIndex((number, at) => number !== theirs[at]);
      return (theirs[place] ?? 0) - (ours[place] ?? 0);
    })
    .map((file) => `${RELEASED_FOLDER}/${file}`);
}

interface Entry {
  readonly version: string;
  /** Undefined until it is handed out. */
  readonly date: string | undefined;
  readonly text: string;
}

/** The entries of the changelog, the newest first. */
export function entriesOf(changelog: string): readonly Entry[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((entry) => {
      const [, version = "", date] =
        /^(\S+?),? (?:(\d{4}-\d{2}-\d{2})|not released yet)$/m.exec(entry) ?? [];
      return { version, date, text: entry };
    });
}
