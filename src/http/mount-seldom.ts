import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnvironment } from "./door.ts";
import { emergencyPlanRoutes } from "./routes/days/emergency-plans.ts";
import { reports } from "./routes/programmes/reports.ts";
import { klDeliveries } from "./routes/outward/kl-deliveries.ts";
import { imports } from "./routes/outward/imports.ts";
import { importMatches } from "./routes/outward/import-matches.ts";
import { ownCalendars } from "./routes/outward/own-calendar.ts";
import { webhooks } from "./routes/outward/webhooks.ts";
import { webhookDeliveries } from "./routes/outward/webhook-deliveries.ts";
import { sandboxClockRoutes } from "./routes/outward/sandbox-clock.ts";
import { fhir } from "./routes/fhir/fhir.ts";
import { settingsRoutes } from "./routes/programmes/settings.ts";
import { criteria } from "./routes/programmes/criteria.ts";
import { concernGuides } from "./routes/needs/concern-guide.ts";
import { handoverTemplates } from "./routes/needs/handover-templates.ts";
import { groupSessions } from "./routes/visits/group-sessions.ts";
import { sessionParticipants } from "./routes/visits/session-participants.ts";
import { absences } from "./routes/days/absences.ts";

/** What is asked for now and then: at the edge it is loaded when somebody does (`src/worker.ts` says by which paths). */
export function mountSeldom(app: OpenAPIHono<AppEnvironment>): void {
  app.route("/", reports);
  app.route("/", emergencyPlanRoutes);
  app.route("/", klDeliveries);
  app.route("/", imports);
  app.route("/", importMatches);
  app.route("/", ownCalendars);
  app.route("/", webhooks);
  app.route("/", webhookDeliveries);
  app.route("/", sandboxClockRoutes);
  app.route("/", fhir);
  app.route("/", settingsRoutes);
  app.route("/", criteria);
  app.route("/", concernGuides);
  app.route("/", handoverTemplates);
  app.route("/", groupSessions);
  app.route("/", sessionParticipants);
  app.route("/", absences);
}
