import { readContactDays } from "../../db/visits/tasks.ts";
import { readVisits } from "../../db/visits/visits.ts";
import { discloseChild } from "../../domain/disclosure/disclose-family.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { ChildView } from "../../domain/disclosure/views.ts";
import { firstDaysOn } from "../../domain/follow-up/first-days.ts";
import type { Result } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { findChild } from "./find-child.ts";

export async function readChild(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<ChildView>, NotFound>> {
  const found = await findChild(desk, id);
  if (found === undefined) return orNotFound<ChildView>(undefined);
  const { child, family } = found;
  const [visits, contactDays] = await Promise.all([
    readVisits(desk, [id]),
    readContactDays(desk, [id]),
  ]);
  const around = { ...child, visits, contactDays: contactDays.get(id) ?? [] };
  return orNotFound(discloseChild(child, family, desk.viewer, firstDaysOn(around, desk.today)));
}
