import { parseArgs } from "node:util";
import { type Result, accepted, refused } from "../domain/result.ts";
import { faultsOf } from "../http/problems/faults.ts";
import { type Fault, faultWords } from "../http/problems/problem.ts";
import { previewProblem } from "../http/routes/programmes/schedule-previews.ts";
import {
  schedulePreviewRequest,
  toPreviewRequest,
} from "../http/wire/programmes/schedule-preview.ts";
import { fromPreview } from "../http/wire/visits/schedule.ts";
import { type PreviewRefusal, previewSchedule } from "../operations/programmes/preview-schedule.ts";
import { timeline } from "../web/timeline.ts";
import { readProgrammeFile } from "./check-programme.ts";

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

/** Prints a child's schedule, or says every fault of what was given. */
export async function preview(given: string[]): Promise<Result<undefined, string>> {
  const options = readOptions(given);
  if (options === undefined) return refused(PREVIEW_USAGE);
  if (options.help) {
    console.log(PREVIEW_USAGE);
    return accepted(undefined);
  }
  const programme = await readProgrammeOption(options.programme);
  if (!programme.ok) return programme;
  const sent = previewBody(options, programme.value);
  const parsed = schedulePreviewRequest.safeParse(sent);
  if (!parsed.success) {
    return refused(faultsOf(parsed.error.issues, sent).map(faultLine).join("\n"));
  }
  const result = await previewSchedule(
    {
      actor: { subject: "cli", municipality: "0999", role: "administrator", scopes: [] },
      now: new Date(),
      store: undefined,
      askOutside: undefined,
      mayAskOutside: undefined,
    },
    toPreviewRequest(parsed.data),
  );
  if (!result.ok) return refused(refusalLines(result.refusal));
  const { schedule, asOf } = result.value;
  process.stdout.write(
    options.json
      ? `${JSON.stringify(fromPreview(result.value), null, 2)}\n`
      : timeline(result.value.programme, schedule, asOf),
  );
  return accepted(undefined);
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
  return given?.endsWith(".json") ? readProgrammeFile(given) : accepted(given);
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

function refusalLines(refusal: PreviewRefusal): string {
  const { faults } = previewProblem(refusal);
  return faults.map(faultLine).join("\n");
}

function faultLine(fault: Fault): string {
  return `${fault.pointer}: ${faultWords(fault, "en")}`;
}
