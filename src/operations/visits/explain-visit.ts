import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { VisitView } from "../../domain/disclosure/views.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { readVisit } from "./read-visit.ts";

/** A visit for the sake of its reasons: for whoever may not see them there is nothing to find. */
export async function explainVisit(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<VisitView>, NotFound>> {
  const visit = await readVisit(desk, id, undefined);
  return visit.ok && !visit.value.shown.showsReasons ? refused({ kind: "notFound" }) : visit;
}
