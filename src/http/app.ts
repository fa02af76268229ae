import type { OpenAPIHono } from "@hono/zod-openapi";
import { docsPage } from "../web/docs-page.ts";
import type { AppEnvironment } from "./door.ts";
import { limitBody } from "./json-body.ts";
import { observe } from "./observe.ts";
import { openapiDocument } from "./openapi.ts";
import { sendProblem } from "./problems/problem.ts";
import { newRouter } from "./router.ts";
import { absences } from "./routes/days/absences.ts";
import { addressProtections } from "./routes/families/address-protection.ts";
import { assignments } from "./routes/families/assignments.ts";
import { appointments } from "./routes/visits/appointments.ts";
import { calendarFeeds } from "./routes/outward/calendar-feeds.ts";
import { calendar } from "./routes/outward/calendar.ts";
import { childEndings } from "./routes/registration/child-endings.ts";
import { childMerges } from "./routes/registration/child-merges.ts";
import { changeRoutes } from "./routes/visits/changes.ts";
import { children } from "./routes/families/children.ts";
import { concernGuides } from "./routes/needs/concern-guide.ts";
import { concerns } from "./routes/needs/concerns.ts";
import { contacts } from "./routes/visits/contacts.ts";
import { criteria } from "./routes/programmes/criteria.ts";
import { dayPlans } from "./routes/days/day-plans.ts";
import { emergencyPlanRoutes } from "./routes/days/emergency-plans.ts";
import { events } from "./routes/outward/events.ts";
import { explanations } from "./routes/visits/explanations.ts";
import { familyAgreements } from "./routes/needs/family-agreements.ts";
import { families } from "./routes/families/families.ts";
import { healthVisitors } from "./routes/days/health-visitors.ts";
import { fhir } from "./routes/fhir/fhir.ts";
import { feedbackRoutes } from "./routes/needs/feedback.ts";
import { groupSessions } from "./routes/visits/group-sessions.ts";
import { handoverDecisions } from "./routes/needs/handover-decisions.ts";
import { handoverTemplates } from "./routes/needs/handover-templates.ts";
import { handovers } from "./routes/needs/handovers.ts";
import { health } from "./routes/health.ts";
import { keyWorkerRoutes } from "./routes/needs/key-workers.ts";
import { levels } from "./routes/needs/levels.ts";
import { ownCalendars } from "./routes/outward/own-calendar.ts";
import { programmeDrafts } from "./routes/programmes/programme-drafts.ts";
import { programmes } from "./routes/programmes/programmes.ts";
import { registrations } from "./routes/registration/registration.ts";
import { proposals } from "./routes/needs/proposals.ts";
import { reports } from "./routes/programmes/reports.ts";
import { schedulePreviews } from "./routes/programmes/schedule-previews.ts";
import { screenings } from "./routes/needs/screenings.ts";
import { sessionParticipants } from "./routes/visits/session-participants.ts";
import { settingsRoutes } from "./routes/programmes/settings.ts";
import { tasks } from "./routes/visits/tasks.ts";
import { tensions } from "./routes/visits/tensions.ts";
import { told } from "./routes/visits/told.ts";
import { visits } from "./routes/visits/visits.ts";
import { whatIfs } from "./routes/programmes/what-if.ts";
import { requireSetUp, requireSignIn } from "./sign-in/require-sign-in.ts";

/** Only our own files, and the inline styles and images that the reference page draws with. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const FRAMES_LOGGED_MAX = 8;

/** The whole of the API, the same behind every door; what differs comes with each request as a `Door`. */
export function createApp(): OpenAPIHono<AppEnvironment> {
  const app = newRouter();
  app.use("*", observe);
  app.use("*", async (c, next) => {
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "no-referrer");
    c.header("Cache-Control", "private, no-cache");
    try {
      await next();
    } catch (thrown) {
      throw thrown instanceof Error ? thrown : new Error("what was thrown is no error");
    }
  });
  app.use("*", requireSetUp);
  // Of the others no body is read, and to ask whether they have one would cost as much as the rest of the way.
  app.on(["POST", "PUT", "PATCH", "DELETE"], "*", limitBody);
  app.use("/v1/*", requireSignIn);
  app.use("/fhir/*", requireSignIn);
  app.route("/", health);
  app.route("/", programmes);
  app.route("/", programmeDrafts);
  app.route("/", whatIfs);
  app.route("/", reports);
  app.route("/", schedulePreviews);
  app.route("/", registrations);
  app.route("/", families);
  app.route("/", assignments);
  app.route("/", children);
  app.route("/", childEndings);
  app.route("/", childMerges);
  app.route("/", addressProtections);
  app.route("/", visits);
  app.route("/", changeRoutes);
  app.route("/", told);
  app.route("/", screenings);
  app.route("/", tensions);
  app.route("/", emergencyPlanRoutes);
  app.route("/", handoverTemplates);
  app.route("/", handovers);
  app.route("/", handoverDecisions);
  app.route("/", explanations);
  app.route("/", appointments);
  app.route("/", contacts);
  app.route("/", familyAgreements);
  app.route("/", keyWorkerRoutes);
  app.route("/", feedbackRoutes);
  app.route("/", levels);
  app.route("/", concerns);
  app.route("/", concernGuides);
  app.route("/", proposals);
  app.route("/", tasks);
  app.route("/", groupSessions);
  app.route("/", sessionParticipants);
  app.route("/", calendarFeeds);
  app.route("/", ownCalendars);
  app.route("/", calendar);
  app.route("/", events);
  app.route("/", healthVisitors);
  app.route("/", dayPlans);
  app.route("/", absences);
  app.route("/", settingsRoutes);
  app.route("/", criteria);
  app.route("/", fhir);

  let document: string | undefined;
  app.get("/openapi.json", async (c) => {
    document ??= (await c.env.readDocument?.()) ?? JSON.stringify(openapiDocument(app));
    return c.body(document, 200, { "Content-Type": "application/json" });
  });
  app.get("/docs", (c) => c.html(docsPage(), 200, { "Content-Security-Policy": DOCS_POLICY }));
  app.notFound((c) => sendProblem(c, { code: "notFound", faults: [] }));
  app.onError((error, c) => {
    const { requestId } = c.var;
    const { name } = error;
    console.error(JSON.stringify({ level: "error", name, requestId, at: placesOf(error) }));
    return sendProblem(c, { code: "unexpected", faults: [] });
  });
  return app;
}

/** Where an error happened. Its message may repeat what was sent, so it is taken off the trace. */
function placesOf({ message, stack = "" }: Error): readonly string[] {
  const trace = message === "" ? stack : stack.split(message).slice(1).join("");
  const frames = trace.split("\n").filter((line) => /^\s+at /.test(line));
  return frames.slice(0, FRAMES_LOGGED_MAX);
}
