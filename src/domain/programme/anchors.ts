import type { ChildFacts } from "../criteria/child.ts";
import type { RecordedFactsByName } from "../criteria/recorded-facts.ts";
import type { CivilDate } from "../time/civil-date.ts";
import type { Anchor, NamedAnchor } from "./programme.ts";

/** The day that a rule's window is counted from. */
export interface KnownAnchor {
  readonly anchor: Anchor;
  readonly on: CivilDate;
  /** Counted from the due date in the birth's place, until the child is born. */
  readonly provisional: boolean;
}

/** The first of a rule's anchors that is known, even if it lies ahead; undefined while none is. */
export function knownAnchor(
  anchors: readonly Anchor[],
  child: ChildFacts,
  facts: RecordedFactsByName,
): KnownAnchor | undefined {
  for (const anchor of anchors) {
    const on = isFactAnchor(anchor)
      ? dayOfFact(anchor.slice("fact:".length), facts)
      : dayOfAnchor(anchor, child);
    if (on !== undefined) {
      return { anchor, on, provisional: anchor === "birth" && child.birthDate === undefined };
    }
  }
  return undefined;
}

function dayOfAnchor(anchor: NamedAnchor, child: ChildFacts): CivilDate | undefined {
  switch (anchor) {
    case "due":
      return child.dueDate;
    case "birth":
      return child.birthDate ?? child.dueDate;
    case "discharge":
      return child.dischargedOn;
    case "daycare-start":
      return child.daycareStart;
    case "kindergarten-start":
      return child.kindergartenStart;
    case "arrival":
      return child.arrivedOn;
  }
}

/** Whether an anchor is the day of a recorded fact, and no day of the child's own. */
export function isFactAnchor(anchor: Anchor): anchor is `fact:${string}` {
  return anchor.startsWith("fact:");
}

function dayOfFact(name: string, facts: RecordedFactsByName): CivilDate | undefined {
  const recorded = facts.get(name);
  const stands = recorded !== undefined && recorded.value !== false && recorded.value !== null;
  return stands ? recorded.on : undefined;
}
