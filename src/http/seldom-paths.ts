const SELDOM =
  /^\/(?:fhir|v1\/(?:reports|emergency-plans|kl-deliveries|imports|webhooks|sandbox|children\/[^/]+\/kl-delivery))(?:\/|$)/;

/** Whether a path belongs to what is asked for now and then, as `mount-seldom.ts` mounts it. */
export function isSeldomAsked(path: string): boolean {
  return SELDOM.test(path);
}
