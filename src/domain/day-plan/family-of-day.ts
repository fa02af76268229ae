import type { ChildOnRecord } from "../registration/child-on-record.ts";
import type { Address } from "../registration/address.ts";
import type { FamilyOnRecord, ParentOnRecord } from "../registration/family-on-record.ts";

/** What of a child a day needs. */
export type ChildOfDay = Pick<
  ChildOnRecord,
  "id" | "family" | "name" | "facts" | "particulars" | "programmes"
>;

export type ParentOfDay = Pick<ParentOnRecord, "part" | "name" | "phone" | "interpreter">;

/** What of a family a day needs: whom to call, and where to go if it is visited and not protected. */
export interface FamilyOfDay extends Pick<
  FamilyOnRecord,
  "id" | "healthVisitor" | "district" | "isProtected" | "coveredBy"
> {
  readonly home: Address | undefined;
  readonly parents: readonly ParentOfDay[];
}
