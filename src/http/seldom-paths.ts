/** As `mount-seldom.ts` mounts them, each with all that lies below. */
const SELDOM_BELOW_V1 = [
  "absences",
  "children/[^/]+/kl-delivery",
  "concern-guide",
  "criteria",
  "emergency-plans",
  "group-sessions",
  "handover-templates",
  "health-visitors/[^/]+/own-calendar",
  "imports",
  "kl-deliveries",
  "reports",
  "sandbox",
  "settings",
  "webhooks",
];
const SELDOM = new RegExp(`^/(?:fhir|v1/(?:${SELDOM_BELOW_V1.join("|")}))(?:/|$)`);

/** Whether a path belongs to what is asked for now and then. */
export function isSeldomAsked(path: string): boolean {
  return SELDOM.test(path);
}
