import { type AbsenceFilter, listAbsences as absencesAfter } from "../../db/days/absences.ts";
import { listHealthVisitors } from "../../db/days/health-visitors.ts";
import { type AbsenceView, absenceView } from "../../domain/disclosure/absence-view.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { invariant } from "../../domain/invariant.ts";
import { type Result, accepted } from "../../domain/result.ts";
import type { InvalidCursor } from "../cursor.ts";
import type { Desk } from "../desk.ts";
import { type ListRequest, idOrNobody } from "../list-filter.ts";
import { type Page, pageOfRows } from "../page.ts";

export interface AbsencesAsked extends AbsenceFilter, Pick<ListRequest, "cursor" | "limit"> {}

/** Who is away, by the first day; of a stretch of days whoever is away on any of them. */
export async function listAbsences(
  desk: Desk,
  asked: AbsencesAsked,
): Promise<Result<Disclosed<Page<AbsenceView>>, InvalidCursor>> {
  const { healthVisitor, from, until } = asked;
  const list = JSON.stringify(["absences", healthVisitor, from, until]);
  const filter = { healthVisitor: idOrNobody(healthVisitor), from, until };
  const page = await pageOfRows(desk, list, asked, async (after, limit) => {
    const absences = await absencesAfter(desk, filter, after, limit);
    return absences.map((absence) => ({ id: absence.id, order: absence.from, absence }));
  });
  if (!page.ok) return page;
  const all = new Map((await listHealthVisitors(desk, undefined)).map((each) => [each.id, each]));
  const items = page.value.items.map(({ absence }) => {
    const of = all.get(absence.healthVisitor);
    invariant(of !== undefined, "an absence is somebody's");
    return absenceView(absence, of, desk.viewer);
  });
  return accepted(discloseNonPersonal({ ...page.value, items }));
}
