import type { AffectedFamily, WhatIf } from "../visits/what-if/what-if.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { type FamilyRelation, fieldsShown } from "./shown-fields.ts";
import { type ShownWorkloads, allWorkloads, hideSmallWorkloads } from "./small-workloads.ts";
import type { Viewer } from "./viewer.ts";

/** The answer shows so many of the families that would be affected most. */
const FAMILIES_SHOWN = 20;

/** A family as a caseload is counted from it. */
export interface CountedFamily extends FamilyRelation {
  readonly id: string;
  readonly children: readonly string[];
}

export interface WhatIfView extends Omit<WhatIf, "families" | "cells" | "total">, ShownWorkloads {
  /** Undefined for whoever is shown no family. */
  readonly families: readonly AffectedFamily[] | undefined;
}

/** Whose visits are counted for a viewer: a coordinator's are her districts', the others' are everybody's, since they are shown numbers alone. */
export function isCounted(family: FamilyRelation, viewer: Viewer): boolean {
  return viewer.role !== "coordinator" || fieldsShown(family, viewer).has("record");
}

/** Where a family's visits are counted: a protected family's district is not told, and it stands with those who have none. */
export function countedDistrict({ district, isProtected }: FamilyRelation): string | undefined {
  return isProtected ? undefined : district;
}

/** Numbers for everyone who may ask, families by their ids for those who see them anyway; for the others what would tell of few is left out. */
export function discloseWhatIf(
  { families, cells, total, ...asked }: WhatIf,
  counted: ReadonlyMap<string, CountedFamily>,
  viewer: Viewer,
): Disclosed<WhatIfView> {
  const seen = families.flatMap((affected) => {
    const family = counted.get(affected.family);
    const isSeen = family !== undefined && fieldsShown(family, viewer).has("record");
    return isSeen ? [{ affected, children: family.children }] : [];
  });
  const shown = seen.slice(0, FAMILIES_SHOWN);
  const isForFamilies = viewer.role === "coordinator";
  const numbers = isForFamilies ? allWorkloads(cells, total) : hideSmallWorkloads(cells, total);
  return disclosed(
    {
      ...asked,
      ...numbers,
      families: isForFamilies ? shown.map(({ affected }) => affected) : undefined,
    },
    shown.flatMap(({ children }) => children),
  );
}
