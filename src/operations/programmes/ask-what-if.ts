import { readCaseload, readCaseloadFamilies } from "../../db/families/caseload.ts";
import { readProgrammeVersion } from "../../db/programmes/programmes.ts";
import { readTouchedVisits } from "../../db/visits/visits-of-everyone.ts";
import {
  type WhatIfView,
  countedDistrict,
  discloseWhatIf,
  isCounted,
} from "../../domain/disclosure/disclose-what-if.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { TooManyOccurrences } from "../../domain/programme/plan-visits.ts";
import {
  type ProgrammeDocument,
  readProgramme,
} from "../../domain/programme/programme-document.ts";
import type { Programme } from "../../domain/programme/programme.ts";
import {
  type ProgrammeChange,
  changedDocument,
} from "../../domain/programme/versions/changed-document.ts";
import { currentVersionOf } from "../../domain/programme/versions/published-version.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import {
  type CivilDate,
  addDays,
  civilDateOfDay,
  dayNumberOf,
} from "../../domain/time/civil-date.ts";
import { addDuration } from "../../domain/time/duration.ts";
import { whatIf } from "../../domain/visits/what-if/what-if.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { asPlannedHere, templateAsPlannedHere } from "./as-planned-here.ts";
import { findShipped } from "./find-programme.ts";

/** What is asked about: a version that is on record, a whole programme, or one thing otherwise than it is now. */
export type AskedAbout =
  | { readonly version: string }
  | { readonly programme: ProgrammeDocument }
  | { readonly change: ProgrammeChange };

export interface WhatIfQuestion {
  readonly id: string;
  readonly about: AskedAbout;
  /** From this day on windows that open would follow it; today if undefined. */
  readonly from: CivilDate | undefined;
  readonly months: number;
}

export type WhatIfRefusal =
  | NotFound
  | TooManyOccurrences
  | { readonly kind: "unknownRule" | "duplicateRule" };

/** What it would cost if everybody took a programme up: all is read at once, planned in memory, and nothing is written. */
export async function askWhatIf(
  desk: Desk,
  { id, about, from = desk.today, months }: WhatIfQuestion,
): Promise<Result<Disclosed<WhatIfView>, WhatIfRefusal>> {
  const asked = await programmeAskedAbout(desk, id, about);
  if (!asked.ok) return asked;
  const programme = asked.value;
  const { viewer, programmes, closingDays, today } = desk;
  const [children, families, touched] = await Promise.all([
    readCaseload(desk),
    readCaseloadFamilies(desk),
    readTouchedVisits(desk),
  ]);
  const byFamily = Map.groupBy(children, ({ family }) => family);
  const counted = new Map(
    families
      .filter((family) => isCounted(family, viewer))
      .map((family) => {
        const own = (byFamily.get(family.id) ?? []).map((child) => child.id);
        return [family.id, { ...family, children: own }] as const;
      }),
  );
  const touchedOf = Map.groupBy(touched, ({ child }) => child);
  const caseload = children.flatMap(({ id: child, family, facts, programmes: followed }) => {
    const of = counted.get(family);
    if (of === undefined) return [];
    const district = countedDistrict(of);
    const own = touchedOf.get(child) ?? [];
    return [{ family, district, facts, programmes: followed, touched: own }];
  });
  const question = { programme, from, until: lastDayOf(from, months) };
  const answer = whatIf(caseload, question, programmes, closingDays, today);
  return answer.ok ? accepted(discloseWhatIf(answer.value, counted, viewer)) : answer;
}

function lastDayOf(from: CivilDate, months: number): CivilDate {
  const next = addDuration(dayNumberOf(from), { months, days: 0 });
  return civilDateOfDay(addDays(next, -1));
}

async function programmeAskedAbout(
  desk: Desk,
  id: string,
  about: AskedAbout,
): Promise<Result<Programme, WhatIfRefusal>> {
  if ("programme" in about) return accepted(asPlannedHere(desk, readProgramme(about.programme)));
  const isChange = "change" in about;
  const version = isChange
    ? currentVersionOf(desk.publishedProgrammes, id)?.version
    : about.version;
  const own = version === undefined ? undefined : await readProgrammeVersion(desk, { id, version });
  const document = own?.document ?? findShipped({ id, version })?.document;
  if (document === undefined) return refused({ kind: "notFound" });
  const changed = isChange ? changedDocument(document, about.change) : accepted(document);
  if (!changed.ok) return changed;
  const programme = readProgramme(changed.value);
  return accepted(
    own === undefined ? templateAsPlannedHere(desk, programme) : asPlannedHere(desk, programme),
  );
}
