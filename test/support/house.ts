import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A source file as its imports show it. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Files of the house that it imports. */
  readonly files: readonly string[];
  /** Packages that it imports, `node:` ones included. */
  readonly packages: readonly string[];
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"'\s,|]+)["']/g;

/** Every file below a folder whose name ends as asked, paths from the top of the house. */
export function filesBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes("node_modules"))
    .sort();
}

export function readHouse(folder: string): readonly SourceFile[] {
  return filesBelow(folder, /\.ts$/).map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const imported = [...text.matchAll(IMPORT)].map(([, name = ""]) => name);
  return {
    path,
    text,
    files: imported
      .filter((name) => name.startsWith("."))
      .map((name) => normalize(join(dirname(path), name))),
    packages: imported
      .filter((name) => !name.startsWith("."))
      .map((name) =>
        name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : (name.split("/")[0] ?? name),
      ),
  };
}

/** Whether a file takes a name out of another, or may: by itself, under a name of its own, or with everything else. */
export function takesName({ text, path }: SourceFile, name: string, from: string): boolean {
  const imports = text.matchAll(/\b(?:import|export)\b([^;"']*?)["'](\.[^"']+)["']/g);
  return [...imports].some(([, taken = "", file = ""]) => {
    if (normalize(join(dirname(path), file)) !== from) return false;
    const names = taken.match(/\{([^}]*)\}/)?.[1]?.split(",");
    return names === undefined || names.some((each) => each.trim().split(/\s/)[0] === name);
  });
}

/** Whether all that a file takes out of a package is gone once it is compiled. */
export function takesTypesAlone({ text }: SourceFile, name: string): boolean {
  const imports = text.matchAll(/^(import|export)\b( type)?[^;"']*?["']([^"']+)["']/gm);
  return [...imports].every(
    ([, verb, type, from]) => from !== name || (verb === "import" && type !== undefined),
  );
}

/** Every file that these lead to, themselves included. */
export function reachableFrom(
  starts: readonly string[],
  house: readonly SourceFile[],
): ReadonlySet<string> {
  const byPath = new Map(house.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...(byPath.get(path)?.files ?? []));
  }
  return reached;
}

/** Rings of files that import each other, each named by the way around it. */
export function cyclesOf(house: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(house.map((file) => [file.path, file]));
  const finished = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      cycles.push([...way.slice(way.indexOf(path)), path].join(" → "));
      return;
    }
    if (finished.has(path)) return;
    for (const next of byPath.get(path)?.files ?? []) walk(next, [...way, path]);
    finished.add(path);
  };
  for (const { path } of house) walk(path, []);
  return cycles;
}
