import { readHealthVisitor } from "../../db/days/health-visitors.ts";
import type { HealthVisitor } from "../../domain/planning/health-visitor.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Desk } from "../desk.ts";

/** A health visitor; undefined where nobody has that id. */
export async function findHealthVisitor(
  desk: Desk,
  id: string,
): Promise<HealthVisitor | undefined> {
  return isRecordId(id) ? readHealthVisitor(desk, id) : undefined;
}
