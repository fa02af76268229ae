import type { Schedule, Slot } from "@medplum/fhirtypes";
import type { SlotView } from "../../domain/disclosure/journal-views.ts";
import type { HealthVisitor } from "../../domain/planning/health-visitor.ts";
import { writeInstant } from "../../domain/time/local-time.ts";
import { refersTo } from "./terms.ts";
import { versioned } from "./versioned.ts";

/** Every health visitor has one calendar, under her own id. */
export function scheduleOf({ id, name, version }: HealthVisitor): Schedule {
  return versioned<Schedule>(
    {
      resourceType: "Schedule",
      id,
      active: true,
      actor: [{ ...refersTo("Practitioner", id), display: name }],
    },
    version,
  );
}

const STATUSES = { free: "free", agreed: "busy", busy: "busy-unavailable" } as const;

/** Nothing is kept of a slot: what it is called says whose it is and when. */
export function slotOf(slot: SlotView): Slot {
  const { healthVisitor, date, startsAtMinute } = slot;
  return versioned<Slot>(
    {
      resourceType: "Slot",
      id: `${healthVisitor}.${date}.${startsAtMinute}`,
      schedule: refersTo("Schedule", healthVisitor),
      status: slotStatus(slot),
      start: writeInstant(slot.startsAt),
      end: writeInstant(slot.endsAt),
    },
    1,
  );
}

export function slotStatus({ state }: SlotView) {
  return STATUSES[state];
}
