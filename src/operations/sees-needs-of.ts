import { readChildren } from "../db/families/children.ts";
import { readFamilies } from "../db/families/families.ts";
import type { Records } from "../db/transaction/records.ts";
import { seesNeeds } from "../domain/disclosure/shown-fields.ts";
import type { Viewer } from "../domain/disclosure/viewer.ts";

/** Whether the needs of all these children are still the viewer's to see; of one that was stopped nobody's are. */
export async function seesNeedsOf(
  records: Records,
  viewer: Viewer,
  ids: readonly string[],
): Promise<boolean> {
  const children = await readChildren(records, ids);
  const families = await readFamilies(records, [...new Set(children.map(({ family }) => family))]);
  return children.every(({ family, stopped }) => {
    const whose = families.get(family);
    const isShown = whose !== undefined && seesNeeds(whose, viewer);
    return isShown && stopped === undefined;
  });
}
