import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Step } from "./guide-blocks.ts";

/** What the commands of the guides need of the house. */
const NEEDED = ["package.json", "src", "node_modules"];
const PORT_IN_DOCUMENTS = ":8787";

export interface Answered {
  readonly step: Step;
  /** What the terminal showed; undefined where an earlier step ended the shell. */
  readonly output: string | undefined;
  readonly succeeded: boolean;
}

/** A folder to start the door in, in which commands find what they find in the house itself. */
export function aWorkingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tusind-guides-"));
  for (const name of NEEDED) symlinkSync(join(process.cwd(), name), join(folder, name));
  return folder;
}

/** Runs the steps one after the other in one shell, as somebody who pastes them would; it ends at the first command that fails. */
export async function runSteps(
  steps: readonly Step[],
  { url, folder }: { readonly url: string; readonly folder: string },
): Promise<readonly Answered[]> {
  const notes = mkdtempSync(join(tmpdir(), "tusind-steps-"));
  const file = (place: number, end: string) => join(notes, `${place}.${end}`);
  const script = steps.map(({ command }, place) => {
    const port = `:${new URL(url).port}`;
    writeFileSync(file(place, "sh"), command.text.replaceAll(PORT_IN_DOCUMENTS, port));
    return `. ${file(place, "sh")} >${file(place, "out")} 2>&1
touch ${file(place, "done")}`;
  });
  const shell = spawn("bash", ["-e", "-o", "pipefail", "-c", script.join("\n")], {
    cwd: folder,
    stdio: "ignore",
  });
  await once(shell, "exit");
  return steps.map((step, place) => ({
    step,
    output: contentOf(file(place, "out")),
    succeeded: existsSync(file(place, "done")),
  }));
}

function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
