import type { Check } from "./checks/check.ts";
import { DAY_CHECKS } from "./checks/days.ts";
import { EXCHANGE_CHECKS } from "./checks/exchange.ts";
import { OUTWARD_CHECKS } from "./checks/outward.ts";
import { PROBLEM_CHECKS } from "./checks/problems.ts";
import { REQUEST_CHECKS } from "./checks/requests.ts";
import { SCHEDULE_CHECKS } from "./checks/schedules.ts";
import { WEBHOOK_CHECKS } from "./checks/webhooks.ts";
import { kitFor } from "./kit.ts";
import type { Server } from "./server.ts";

/** Every promise that can be looked at from outside. */
export const CHECKS: readonly Check[] = [
  ...PROBLEM_CHECKS,
  ...REQUEST_CHECKS,
  ...SCHEDULE_CHECKS,
  ...DAY_CHECKS,
  ...OUTWARD_CHECKS,
  ...EXCHANGE_CHECKS,
  ...WEBHOOK_CHECKS,
];

export interface Checked {
  readonly name: string;
  readonly promise: string;
  readonly result: "ok" | "FAIL" | "skipped";
  /** What was seen instead, of a broken promise. */
  readonly seen?: string;
}

/** Looks at one promise after the other; what a server does not have is skipped, and what needs a receiver where there is to be none. */
export async function* runChecks(
  server: Server,
  names: readonly string[] = [],
  { hasReceiver = false }: { readonly hasReceiver?: boolean } = {},
): AsyncGenerator<Checked> {
  const document = await server.ask({ as: null, method: "GET", path: "/openapi.json" });
  const { paths = {} } = (document.json ?? {}) as { paths?: Record<string, unknown> };
  const kit = await kitFor(server);
  for (const { name, promise, where, needs, run } of CHECKS) {
    if (names.length > 0 && !names.includes(name)) continue;
    const isThere = where === undefined || where in paths;
    if (!isThere || (needs === "receiver" && !hasReceiver)) {
      yield { name, promise, result: "skipped" };
      continue;
    }
    try {
      await run(kit);
      yield { name, promise, result: "ok" };
    } catch (error) {
      const seen = error instanceof Error ? error.message : String(error);
      yield { name, promise, result: "FAIL", seen };
    }
  }
}
