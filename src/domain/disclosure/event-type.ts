import type { Outcome } from "../visits/outcome.ts";
import type { VisitChange } from "../visits/follow-plan.ts";

/** What happens, as the events call it. What each may be told for stands in src/http/wire/outward/event-types.ts and docs/events.md. */
export type EventType =
  | `absence.${"recorded" | "withdrawn"}`
  | `agreement.${"made" | "changed" | "closed"}`
  | "anchor.changed"
  | `calendar-feed.${"handed-out" | "rotated" | "revoked"}`
  | `child.${ChildNews}`
  | `concern.${"opened" | "changed" | "closed"}`
  | `contact.${"recorded" | "documented" | "undone"}`
  | `emergency-plan.${"begun" | "ended" | "visit-kept"}`
  | "family.changed"
  | "feedback.recorded"
  | `group-session.${"planned" | "changed" | "cancelled"}`
  | `handover.${"drafted" | "changed" | "sent" | "acknowledged" | "withdrawn"}`
  | "handover-template.changed"
  | `health-visitor.${"added" | "changed" | "calendar-read" | "calendar-address-given" | "calendar-address-forgotten"}`
  | `import.${"received" | "ready" | "committed" | "finished" | "expired" | "cancelled"}`
  | `intervention.${"opened" | "changed" | "undone"}`
  | "key-worker.changed"
  | "level.set"
  | "programme.published"
  | `proposal.${"raised" | "accepted" | "declined" | "deferred"}`
  | "screening.recorded"
  | "settings.changed"
  | "task.done"
  | `tension.${"opened" | "changed" | "resolved"}`
  | `visit.${VisitChange["kind"] | Outcome | VisitNews}`
  | `webhook.${"subscribed" | "changed" | "confirmed" | "stopped" | "removed"}`;

type ChildNews =
  | "expected"
  | "registered"
  | "born"
  | "arrived"
  | "changed"
  | "corrected"
  | "address-protected"
  | "address-protection-lifted"
  | "departed"
  | "merged"
  | "withdrawn"
  | "stopped";

type VisitNews =
  | "booked"
  | "rebooked"
  | "reassigned"
  | "cancelled"
  | "held"
  | "contact-undone"
  | "outcome-undone";
