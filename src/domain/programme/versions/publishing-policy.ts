import type { CivilDate } from "../../time/civil-date.ts";
import type { PolicyKind } from "./published-version.ts";

/** Whose visits follow a version from its publication on. Whoever is registered later follows it too, but for one that is opted into. */
export type PublishingPolicy =
  | { readonly kind: "new-families" }
  | { readonly kind: "unborn" }
  | { readonly kind: "open-visits"; readonly from: CivilDate }
  | { readonly kind: "opt-in"; readonly children: readonly string[] };

/** From which day a child on record takes up what is published: undefined for all that is open, nothing where it keeps its own. */
export function takenUpBy(
  policy: PublishingPolicy,
  child: { readonly id: string; readonly isBorn: boolean },
): { readonly from: CivilDate | undefined } | undefined {
  switch (policy.kind) {
    case "new-families":
      return undefined;
    case "unborn":
      return child.isBorn ? undefined : ALL_THAT_IS_OPEN;
    case "open-visits":
      return { from: policy.from };
    case "opt-in":
      return policy.children.includes(child.id) ? ALL_THAT_IS_OPEN : undefined;
  }
}

const ALL_THAT_IS_OPEN = { from: undefined };

/** Whether anybody on record may be told to take it up. */
export function reachesChildren({ kind }: { readonly kind: PolicyKind }): boolean {
  return kind !== "new-families";
}
