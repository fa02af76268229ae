import { readChildren } from "../../db/families/children.ts";
import { readFamilies } from "../../db/families/families.ts";
import { invariant } from "../../domain/invariant.ts";
import type { ChildOnRecord } from "../../domain/registration/child-on-record.ts";
import type { FamilyOnRecord } from "../../domain/registration/family-on-record.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Desk } from "../desk.ts";

export interface ChildOfFamily {
  readonly child: ChildOnRecord;
  readonly family: FamilyOnRecord;
}

/** A child with its family; undefined where nobody has that id. */
export async function findChild(desk: Desk, id: string): Promise<ChildOfFamily | undefined> {
  const [found] = isRecordId(id) ? await findChildrenWithFamilies(desk, [id]) : [];
  return found;
}

/** Children with their families, in the order of their registration. */
export async function findChildrenWithFamilies(
  desk: Desk,
  ids: readonly string[],
): Promise<readonly ChildOfFamily[]> {
  const children = await readChildren(desk, ids);
  const families = await readFamilies(desk, [...new Set(children.map(({ family }) => family))]);
  return children.map((child) => {
    const family = families.get(child.family);
    invariant(family !== undefined, "a child has a family");
    return { child, family };
  });
}
