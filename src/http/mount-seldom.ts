import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnvironment } from "./door.ts";
import { emergencyPlanRoutes } from "./routes/days/emergency-plans.ts";
import { reports } from "./routes/programmes/reports.ts";
import { klDeliveries } from "./routes/outward/kl-deliveries.ts";
import { imports } from "./routes/outward/imports.ts";
import { importMatches } from "./routes/outward/import-matches.ts";
import { webhooks } from "./routes/outward/webhooks.ts";
import { webhookDeliveries } from "./routes/outward/webhook-deliveries.ts";
import { sandboxClockRoutes } from "./routes/outward/sandbox-clock.ts";
import { fhir } from "./routes/fhir/fhir.ts";

/** What is asked for now and then: at the edge it is loaded when somebody does (`src/worker.ts` says by which paths). */
export function mountSeldom(app: OpenAPIHono<AppEnvironment>): void {
  app.route("/", reports);
  app.route("/", emergencyPlanRoutes);
  app.route("/", klDeliveries);
  app.route("/", imports);
  app.route("/", importMatches);
  app.route("/", webhooks);
  app.route("/", webhookDeliveries);
  app.route("/", sandboxClockRoutes);
  app.route("/", fhir);
}
