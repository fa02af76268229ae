import type { FamilyFilter } from "../db/families/lists.ts";
import { coveredSince } from "../domain/disclosure/viewer.ts";
import { isRecordId } from "../domain/registration/record-id.ts";
import type { Desk } from "./desk.ts";

export const PAGE_MAX = 200;
export const PAGE_DEFAULT = 50;

/** What a list is asked for. */
export interface ListRequest {
  readonly district: string | undefined;
  readonly healthVisitor: string | undefined;
  readonly cursor: string | undefined;
  readonly limit: number | undefined;
}

/** No family has it: for viewers whom nothing is shown. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** What is asked for, within what the viewer may see; disclosure still looks at every row. */
export function familyFilter({ viewer }: Desk, asked: ListRequest): FamilyFilter {
  const { role, subject, districts, today } = viewer;
  return {
    district: asked.district,
    healthVisitor: idOrNobody(asked.healthVisitor),
    ownedBy:
      role === "health-visitor"
        ? {
            healthVisitor: isRecordId(subject) ? subject : NOBODY,
            orCoveredSince: coveredSince(today),
          }
        : undefined,
    within: role === "coordinator" ? districts : undefined,
  };
}

export function idOrNobody(id: string | undefined): string | undefined {
  return id === undefined || isRecordId(id) ? id : NOBODY;
}
