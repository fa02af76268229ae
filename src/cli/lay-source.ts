import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Result, accepted } from "../domain/result.ts";
import { edgeSource } from "./edge-source.ts";

const SOURCE_FOLDER = "src";
const EDGE_FOLDER = ".edge";
/** Of several Workers that start at once each lays the same. */
const UNFINISHED = `.${process.pid}.unfinished`;

/** Lays the source as the edge runs it beside the source, from where wrangler bundles it. */
export async function laySource(): Promise<Result<undefined, string>> {
  mkdirSync(EDGE_FOLDER, { recursive: true });
  const files = filesOf(SOURCE_FOLDER);
  for (const file of files) {
    const source = readFileSync(join(SOURCE_FOLDER, file), "utf8");
    const isOfHttp = /^http[/\\].*\.ts$/.test(file);
    lay(join(EDGE_FOLDER, file), isOfHttp ? edgeSource(file, source) : source);
  }
  for (const file of filesOf(EDGE_FOLDER)) {
    if (!files.includes(file) && !file.endsWith(".unfinished")) rmSync(join(EDGE_FOLDER, file));
  }
  return accepted(undefined);
}

function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}

/** Whole or not at all; and what is there already stays untouched, else a Worker that watches would start anew. */
function lay(file: string, content: string): void {
  if (read(file) === content) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file + UNFINISHED, content);
  renameSync(file + UNFINISHED, file);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
