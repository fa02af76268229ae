import { readFile } from "node:fs/promises";
import { type Result, accepted, refused } from "../domain/result.ts";
import { faultsOf } from "../http/problems/faults.ts";
import { type Fault, faultWords } from "../http/problems/problem.ts";
import { programmeDocument } from "../http/wire/programmes/programme.ts";

const CHECK_USAGE = "npm run check-programme -- my-programme.json";

/** Says every fault of a programme's file with its place, or that there is none. */
export async function checkProgramme(given: string[]): Promise<Result<undefined, string>> {
  const [file, ...more] = given;
  if (file === undefined || more.length > 0) return refused(CHECK_USAGE);
  const sent = await readProgrammeFile(file);
  if (!sent.ok) return sent;
  const parsed = programmeDocument.safeParse(sent.value);
  if (!parsed.success) {
    const faults = faultsOf(parsed.error.issues, sent.value);
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    const lines = faults.map((fault) => faultLine(fault, sent.value));
    return refused([`${file}: ${count}`, ...lines].join("\n"));
  }
  const { id, version, rules } = parsed.data;
  const codes = rules.map(({ code }) => code).join(", ");
  console.log(`${file}: no faults (${id} ${version}, rules: ${codes || "none"})`);
  return accepted(undefined);
}

export async function readProgrammeFile(file: string): Promise<Result<unknown, string>> {
  try {
    return accepted(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    return refused(`${file}: ${error instanceof Error ? error.message : "cannot be read"}`);
  }
}

/** A place in a list is hard to count to, so the rule's code stands beside it. */
function faultLine(fault: Fault, sent: unknown): string {
  const [, place] = /^\/rules\/(\d+)/.exec(fault.pointer) ?? [];
  const code: unknown = place === undefined ? undefined : Object(sent).rules[Number(place)]?.code;
  const name = typeof code === "string" ? ` (${code})` : "";
  return `${fault.pointer || "/"}${name}: ${faultWords(fault, "en")}`;
}
