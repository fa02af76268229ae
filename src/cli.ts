import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { migrateServer } from "./db/migrations.ts";
import { type Result, accepted, refused } from "./domain/result.ts";
import { createApp } from "./http/app.ts";
import { faultsOf } from "./http/faults.ts";
import { openapiDocument } from "./http/openapi.ts";
import { type Fault, faultWords } from "./http/problem.ts";
import { previewProblem } from "./http/routes/schedule-previews.ts";
import { schedulePreviewRequest, toPreviewRequest } from "./http/wire/schedule-preview.ts";
import { fromPreview } from "./http/wire/schedule.ts";
import { type PreviewRefusal, previewSchedule } from "./operations/preview-schedule.ts";
import { DOCS_ASSETS } from "./web/docs-assets.ts";
import { timeline } from "./web/timeline.ts";

const OPENAPI_FILE = "openapi/openapi.json";
const WORKER_ASSETS_FOLDER = ".assets/docs/assets";

const PREVIEW_USAGE = `npm run preview -- --born 2026-03-02 [options]
  --programme favrskov         a shipped programme, or a .json file; national if left out
  --born, --due                dates, YYYY-MM-DD
  --gestation 37+3             gestational age at birth, weeks+days
  --first-time yes|no          first-time parents
  --together 2                 children born together
  --weight 3300                grams at birth
  --discharged, --daycare, --kindergarten, --arrived    dates
  --fact name=value@date       a recorded fact; may be given again
  --as-of 2026-03-03           the day it is read on; today in Denmark if left out
  --json                       the API's answer instead of a timeline`;

const COMMANDS: Readonly<Record<string, (words: string[]) => Promise<void>>> = {
  preview,
  openapi: writeOpenapi,
  "docs-assets": copyDocsAssets,
  "migrate-database": migrateDatabase,
};

const [name = "", ...words] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command === undefined) fail(`commands: ${Object.keys(COMMANDS).join(", ")}`);
else await command(words);

async function preview(given: string[]): Promise<void> {
  const options = readOptions(given);
  if (options === undefined) return fail(PREVIEW_USAGE);
  if (options.help) return console.log(PREVIEW_USAGE);
  const programme = await readProgrammeOption(options.programme);
  if (!programme.ok) return fail(programme.refusal);
  const sent = previewBody(options, programme.value);
  const parsed = schedulePreviewRequest.safeParse(sent);
  if (!parsed.success) return fail(faultsOf(parsed.error.issues, sent).map(faultLine).join("\n"));
  const result = previewSchedule(
    {
      actor: { subject: "cli", municipality: "0999", role: "administrator", scopes: [] },
      now: new Date(),
      store: undefined,
    },
    toPreviewRequest(parsed.data),
  );
  if (!result.ok) return fail(refusalLines(result.refusal));
  const { schedule, asOf } = result.value;
  process.stdout.write(
    options.json
      ? `${JSON.stringify(fromPreview(result.value), null, 2)}\n`
      : timeline(result.value.programme, schedule, asOf),
  );
}

function readOptions(given: string[]) {
  try {
    const text = { type: "string" } as const;
    return parseArgs({
      args: given,
      options: {
        programme: text,
        born: text,
        due: text,
        gestation: text,
        "first-time": text,
        together: text,
        weight: text,
        discharged: text,
        daycare: text,
        kindergarten: text,
        arrived: text,
        fact: { type: "string", multiple: true },
        "as-of": text,
        json: { type: "boolean" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    if (error instanceof Error) console.error(error.message);
    return undefined;
  }
}

/** The options as the body of the API's preview, so that the same shape checks both. */
function previewBody(
  options: NonNullable<ReturnType<typeof readOptions>>,
  programme: unknown,
): unknown {
  const { gestation } = options;
  const [, weeks, days] = /^(\d+)\+(\d+)$/.exec(gestation ?? "") ?? [];
  return {
    programme,
    child: {
      birthDate: options.born,
      dueDate: options.due,
      gestationalAge:
        gestation && (weeks ? { weeks: Number(weeks), days: Number(days) } : gestation),
      firstTimeParents: options["first-time"] && plainValue(options["first-time"]),
      bornTogether: options.together && plainValue(options.together),
      birthWeightGrams: options.weight && plainValue(options.weight),
      dischargedOn: options.discharged,
      daycareStart: options.daycare,
      kindergartenStart: options.kindergarten,
      arrivedOn: options.arrived,
    },
    facts: options.fact?.map(factOf),
    asOf: options["as-of"],
  };
}

/** A shipped programme's id as it is, a file's content as JSON. */
async function readProgrammeOption(given: string | undefined): Promise<Result<unknown, string>> {
  if (!given?.endsWith(".json")) return accepted(given);
  try {
    return accepted(JSON.parse(await readFile(given, "utf8")));
  } catch (error) {
    return refused(`${given}: ${error instanceof Error ? error.message : "cannot be read"}`);
  }
}

function factOf(text: string): unknown {
  const [, fact, value, on] = /^([^=]+)=(.*)@(.+)$/.exec(text) ?? [];
  return fact === undefined ? text : { fact, value: plainValue(value ?? ""), on };
}

function plainValue(text: string): boolean | number | string {
  if (text === "yes" || text === "true") return true;
  if (text === "no" || text === "false") return false;
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

async function writeOpenapi(): Promise<void> {
  await mkdir("openapi", { recursive: true });
  await writeFile(OPENAPI_FILE, `${JSON.stringify(openapiDocument(createApp()), null, 2)}\n`);
}

/** Brings a server's database up to date as its owner, and lets the runtime login in. */
async function migrateDatabase(): Promise<void> {
  const { MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: runtimeUrl } = process.env;
  if (!ownerUrl) return fail("MIGRATION_DATABASE_URL is missing: the owner's login");
  if (!runtimeUrl?.startsWith("postgres"))
    return fail("DATABASE_URL is missing: the runtime login");
  await migrateServer(ownerUrl, runtimeUrl);
}

/** Lays the reference page's files where the edge serves static files from. */
async function copyDocsAssets(): Promise<void> {
  await mkdir(WORKER_ASSETS_FOLDER, { recursive: true });
  for (const [file, { path }] of Object.entries(DOCS_ASSETS)) {
    await copyFile(path, join(WORKER_ASSETS_FOLDER, file));
  }
}

function refusalLines(refusal: PreviewRefusal): string {
  const { faults } = previewProblem(refusal);
  return faults.map(faultLine).join("\n");
}

function faultLine(fault: Fault): string {
  return `${fault.pointer}: ${faultWords(fault, "en")}`;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
