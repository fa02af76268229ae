import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type OutputChunk, type Plugin, rolldown } from "rolldown";
import { type Result, accepted } from "../domain/result.ts";
import { edgeSource } from "./edge-source.ts";
import { EDGE_ALIASES } from "./edge-aliases.ts";

const DOOR = "src/worker.ts";
const EDGE_FOLDER = ".edge";
/** Of several Workers that start at once each lays the same. */
const UNFINISHED = `.${process.pid}.unfinished`;

/** Bundles the Worker into the folder that wrangler sends: its first file starts it, the others come when asked for. */
export async function bundleEdge(): Promise<Result<undefined, string>> {
  const everyday = new Set<string>();
  const build = await rolldown({
    input: { worker: resolve(DOOR) },
    platform: "neutral",
    resolve: {
      conditionNames: ["workerd", "worker", "browser", "import", "module"],
      mainFields: ["browser", "module", "main"],
    },
    external: [/^node:/, /^cloudflare:/],
    plugins: [leavesOut, findsEveryday(everyday)],
    treeshake: { propertyReadSideEffects: false },
    // Names that a stand-in does not have are never asked for; of two that have one name either will do.
    checks: { importIsUndefined: false, namespaceConflict: false },
  });
  const { output } = await build.generate({
    format: "esm",
    minify: true,
    comments: { legal: false },
    chunkFileNames: "[name].js",
    codeSplitting: { groups: [{ name: "everyday", test: (id) => everyday.has(id) }] },
  });
  const chunks = output.filter((each): each is OutputChunk => each.type === "chunk");
  mkdirSync(EDGE_FOLDER, { recursive: true });
  for (const { fileName, code } of chunks) lay(join(EDGE_FOLDER, fileName), code);
  for (const file of readdirSync(EDGE_FOLDER)) {
    const isLaid = chunks.some(({ fileName }) => fileName === file);
    if (!isLaid && !file.endsWith(".unfinished")) {
      rmSync(join(EDGE_FOLDER, file), { recursive: true, force: true });
    }
  }
  return accepted(undefined);
}

/** What only the document needs of our own files, and what nothing here calls of the libraries. */
const leavesOut: Plugin = {
  name: "leaves-out",
  resolveId(source) {
    const standIn = EDGE_ALIASES[source];
    return standIn === undefined ? null : this.resolve(standIn, resolve(DOOR));
  },
  transform: {
    filter: { id: /[/\\]src[/\\]http[/\\].*\.ts$/ },
    handler: (text, path) => edgeSource(path, text),
  },
};

/** Collects what the door loads at its start, so that it stands in one file and what comes later beside it. */
function findsEveryday(found: Set<string>): Plugin {
  return {
    name: "finds-everyday",
    buildEnd() {
      const waiting = [resolve(DOOR)];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (found.has(id)) continue;
        found.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}

/** Whole or not at all; and what is there already stays untouched, else a Worker that watches would start anew. */
function lay(file: string, content: string): void {
  if (read(file) === content) return;
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
