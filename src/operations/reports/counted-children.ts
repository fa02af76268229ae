import type { CaseloadFamily } from "../../db/families/caseload.ts";
import type { FamilyFilter } from "../../db/families/lists.ts";
import { readFollowedChildren } from "../../db/reports.ts";
import { isReported } from "../../domain/disclosure/disclose-report.ts";
import { invariant } from "../../domain/invariant.ts";
import type { ReportPeriod } from "../../domain/reports/report-period.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import type { Desk } from "../desk.ts";
import { idOrNobody } from "../list-filter.ts";

/** What a report counts: on which days, read on which day. */
export interface Days {
  readonly period: ReportPeriod;
  readonly asOf: CivilDate;
}

/** The followed children of the families that are the viewer's to count. */
export async function readCounted(desk: Desk) {
  const found = await readFollowedChildren(desk, filterFor(desk));
  const families = new Map<string, CaseloadFamily>();
  const ofChild = new Map<string, CaseloadFamily>();
  for (const { id, family } of found) {
    if (!isReported(family, desk.viewer)) continue;
    const known = families.get(family.id) ?? family;
    families.set(family.id, known);
    ofChild.set(id, known);
  }
  const familyOf = (child: string) => {
    const family = ofChild.get(child);
    invariant(family !== undefined, "what is read is of a child that was asked for");
    return family;
  };
  return { ids: [...ofChild.keys()], familyOf };
}

/** Narrows to the families that a viewer's reports count; disclosure still looks at every one. */
function filterFor({ viewer }: Desk): FamilyFilter {
  const { role, subject, districts } = viewer;
  return {
    district: undefined,
    healthVisitor: role === "health-visitor" ? idOrNobody(subject) : undefined,
    ownedBy: undefined,
    within: role === "coordinator" ? districts : undefined,
  };
}
