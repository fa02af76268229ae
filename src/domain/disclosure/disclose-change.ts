import type { FamilyOnRecord } from "../registration/family-on-record.ts";
import type { ChangeEffect, VisitEffect } from "../visits/change-effect.ts";
import { type Disclosed, disclosed } from "./disclosed.ts";
import { fieldsShown } from "./shown-fields.ts";
import type { Viewer } from "./viewer.ts";

/** What a change makes of one child's visits, with the reasons or without them. */
export interface ChangeView extends ChangeEffect {
  readonly child: string;
  readonly showsReasons: boolean;
}

export function discloseChange(
  child: string,
  effect: ChangeEffect,
  family: FamilyOnRecord,
  viewer: Viewer,
): Disclosed<ChangeView> | undefined {
  const fields = fieldsShown(family, viewer);
  if (!fields.has("record")) return undefined;
  const showsReasons = fields.has("reason");
  const shown = <Effect extends VisitEffect>(effects: readonly Effect[]): readonly Effect[] =>
    showsReasons ? effects : effects.map(withoutReasons);
  const { added, moved, removed, left, inTension } = effect;
  return disclosed(
    {
      child,
      added: shown(added),
      moved: shown(moved),
      removed: shown(removed),
      left: shown(left),
      inTension: shown(inTension),
      showsReasons,
    },
    [child],
  );
}

function withoutReasons<Effect extends VisitEffect>(effect: Effect): Effect {
  return { ...effect, why: { because: [], sentence: "" } };
}
