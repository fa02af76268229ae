import { childrenByFamily } from "../../db/families/children.ts";
import { readFamilies } from "../../db/families/families.ts";
import { readHealthVisitor } from "../../db/days/health-visitors.ts";
import { discloseFamily } from "../../domain/disclosure/disclose-family.ts";
import { type Disclosed, together } from "../../domain/disclosure/disclosed.ts";
import type { FamilyView } from "../../domain/disclosure/views.ts";
import { invariant } from "../../domain/invariant.ts";
import type { FamilyOnRecord } from "../../domain/registration/family-on-record.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { settleFamily } from "./settle-family.ts";

/** What of an assignment is on record nowhere, or not for this viewer: she cannot tell which. */
export interface AssignmentRefusal {
  readonly kind: "unknownForAssignment";
  /** Places in the list of families. */
  readonly families: readonly number[];
  readonly isHealthVisitorUnknown: boolean;
}

/** Gives families to a health visitor, or to nobody: all of them or none. Sent again it shows how they stand by then. */
export async function assignFamilies(
  desk: Desk,
  ids: readonly string[],
  healthVisitor: string | undefined,
): Promise<Result<Disclosed<readonly FamilyView[]>, AssignmentRefusal>> {
  const known = ids.filter(isRecordId);
  const [onRecord, children] = await Promise.all([
    readFamilies(desk, known),
    childrenByFamily(desk, known),
  ]);
  const disclose = (family: FamilyOnRecord, stood = family) =>
    discloseFamily(family, children.get(family.id) ?? [], desk.viewer, stood);
  const found = ids.map((id) => {
    const family = onRecord.get(id);
    return family && disclose(family) && family;
  });
  const families = found.flatMap((family, place) => (family === undefined ? [place] : []));
  const isHealthVisitorUnknown =
    healthVisitor !== undefined &&
    !(isRecordId(healthVisitor) && (await readHealthVisitor(desk, healthVisitor)) !== undefined);
  if (families.length > 0 || isHealthVisitorUnknown) {
    return refused({ kind: "unknownForAssignment", families, isHealthVisitorUnknown });
  }
  const shown = [];
  for (const before of found.flatMap((family) => family ?? [])) {
    const family = desk.isRepeated
      ? before
      : await settleFamily(
          desk,
          before,
          { ...before, healthVisitor },
          { handedOver: "assignment" },
        );
    const view = disclose({ ...family, isProtected: before.isProtected }, before);
    invariant(view !== undefined, "whoever gives a family away still sees what has become of it");
    shown.push(view);
  }
  return accepted(together(shown, (views) => views));
}
