import { afterAll, describe, expect, test } from "vitest";
import type { Role } from "../../../src/domain/disclosure/viewer.ts";
import { createApp } from "../../../src/http/app.ts";
import { openapiDocument } from "../../../src/http/openapi.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { writesDrafts } from "../../support/a-draft.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { recordsAbsence } from "../../support/an-absence.ts";
import { aTensionOf, agreedAndHeld } from "../../support/an-agreed-visit.ts";
import { aJournal } from "../../support/on-record.ts";
import type { RecordRoute } from "../../support/record-route.ts";
import { registeredTwice } from "../../support/registered-twice.ts";
import { ROUTES, ROUTES_OF_ONE, pathOf } from "../../support/record-routes.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);

const EVERYONE: readonly Role[] = [
  "health-visitor",
  "coordinator",
  "leader",
  "journal-system",
  "administrator",
];
const FOLLOWING: readonly Role[] = ["health-visitor", "coordinator", "journal-system"];
const PEOPLE: readonly Role[] = ["health-visitor", "coordinator"];
const OUTWARD: readonly Role[] = ["coordinator", "journal-system", "administrator"];

/** Who may do what, as it was agreed with those who use it; the first that fits a route decides. */
const WHO: readonly (readonly [RegExp, readonly Role[]])[] = [
  [/ \/v1\/programmes\/\{id\}\/publication$/, ["administrator"]],
  [/ \/v1\/programmes\/\{id\}\/what-if$/, ["coordinator", "leader", "administrator"]],
  [/^(?:POST|DELETE) \/v1\/programmes/, ["coordinator", "administrator"]],
  [/ \/v1\/(?:programmes|schedule-previews)/, EVERYONE],
  [/ \/v1\/(?:pregnancies|birth-notifications|arrivals)$/, FOLLOWING],
  [/ \/v1\/children\/\{id\}\/(?:address-reveals|merge|split)$/, PEOPLE],
  [/^PUT \/v1\/children\/\{id\}\/(?:key-worker|level)$/, PEOPLE],
  [/^GET \/v1\/levels$/, EVERYONE],
  [/^POST \/v1\/tensions/, PEOPLE],
  [/^POST \/v1\/visits\/\{id\}\/keep$/, PEOPLE],
  [/^POST \/v1\/emergency-plans/, ["coordinator"]],
  [/ \/v1\/emergency-plans\/\{id\}\/visits$/, FOLLOWING],
  [/ \/v1\/emergency-plans/, [...FOLLOWING, "leader"]],
  [/^PUT \/v1\/handover-templates/, ["administrator"]],
  [/ \/v1\/handover-templates/, EVERYONE],
  [/ \/v1\/kl-deliveries$/, ["journal-system"]],
  [/ \/v1\/concern-guide$/, EVERYONE],
  [/ \/v1\/(?:children\/\{id\}\/)?concerns/, PEOPLE],
  [/ \/v1\/(?:proposals|children\/\{id\}\/(?:proposals|visits)$)/, PEOPLE],
  [
    / \/v1\/(?:families|children|visits|changes|tensions|handovers|tasks|appointments|contacts|agreements|interventions|group-sessions)/,
    FOLLOWING,
  ],
  [/ \/v1\/calendar-feeds/, PEOPLE],
  [/ \/v1\/health-visitors\/\{id\}\/own-calendar/, PEOPLE],
  [/ \/v1\/health-visitors\/\{id\}\/day-plan$/, FOLLOWING],
  [/ \/v1\/assignments$/, ["coordinator"]],
  [/^POST \/v1\/health-visitors/, ["coordinator", "administrator"]],
  [/^PATCH \/v1\/health-visitors/, [...PEOPLE, "administrator"]],
  [/ \/v1\/health-visitors/, [...FOLLOWING, "administrator"]],
  [/ \/v1\/absences/, PEOPLE],
  [/ \/v1\/reports/, [...PEOPLE, "leader"]],
  [/ \/v1\/imports\/\{id\}\/matches/, ["coordinator"]],
  [/ \/v1\/imports/, ["coordinator", "journal-system"]],
  [/ \/v1\/(?:events$|webhooks)/, OUTWARD],
  [/^GET \/v1\/settings$/, ["coordinator", "administrator"]],
  [/^PUT \/v1\/(?:settings|criteria\/\{code\})$/, ["administrator"]],
  [/^GET \/v1\/criteria$/, EVERYONE],
  [/ \/v1\/sandbox\/clock$/, EVERYONE],
  [/ \/fhir\/R4\/(?:metadata|PlanDefinition)/, EVERYONE],
  [/ \/fhir\/R4\/Practitioner/, [...FOLLOWING, "administrator"]],
  [/ \/fhir\/R4\//, FOLLOWING],
];

await writesDrafts(municipality.as("coordinator"));
const { family, child, children, letter } = await journal.registers();
const bornLate = { children: [aBornChild({ bornAt: "2026-03-01T04:12:00+01:00" })] };
const bornLater = { children: [aBornChild({ bornAt: "2025-01-02T04:12:00+01:00" })] };
const { healthVisitor } = await journal.child(child);
const { id: absence } = await recordsAbsence(municipality);
const [first, second] = children[0]?.schedule.visits.map(({ id }) => id ?? "") ?? [];
const made = await agreedAndHeld(municipality.as("coordinator"), {
  child,
  visit: second ?? "",
  healthVisitor: healthVisitor ?? "",
});
const leaving = (await journal.registers({ mother: letter.mother, ...bornLater })).child;
const strained = await journal.registers({ mother: letter.mother, ...bornLate });
const tension = await aTensionOf(municipality.as("coordinator"), {
  child: strained.child,
  visit: strained.children[0]?.schedule.visits.at(-1)?.id ?? "",
  healthVisitor: healthVisitor ?? "",
});
const twice = await registeredTwice(municipality.as("coordinator"), letter);
const about = { tension, family, child, visit: first ?? "", absence, leaving, twice, ...made };

const asking = (role: Role) =>
  municipality.as(role, role === "health-visitor" ? { subject: healthVisitor ?? "" } : {});
const nameOf = ({ method, route }: RecordRoute) => `${method} ${route}`;
const mayOf = (route: RecordRoute) => WHO.find(([shape]) => shape.test(nameOf(route)))?.[1];

test("every route of the document is asked about", () => {
  const open = new Set(["/health", "/ready", "/openapi.json", "/docs", "/calendar/{token}.ics"]);
  const documented = Object.entries(openapiDocument(createApp()).paths ?? {})
    .filter(([route]) => !open.has(route))
    .flatMap(([route, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${route}`),
    );
  expect(ROUTES.map(nameOf).toSorted()).toEqual(documented.toSorted());
});

describe.each(EVERYONE)("a %s", (role) => {
  test.each(ROUTES)("$method $route", async (route) => {
    const { method, ask, status, again = status } = route;
    const answer = await asking(role)(method, pathOf(route, about), ask(about));
    if (mayOf(route)?.includes(role) === true) {
      expect([status, again], answer.text).toContain(answer.status);
    } else {
      expect(refusal(answer)).toEqual({ status: 403, code: "notAllowedToDo", faults: [] });
    }
  });

  test.each(ROUTES_OF_ONE)("$method $route of nobody: 404, or 403 as ever", async (route) => {
    const nobody = "0999a000-0000-4000-8000-0000000000ff";
    const ofNobody = { family: nobody, child: nobody, visit: nobody };
    const answer = await asking(role)(route.method, pathOf(route, ofNobody), route.ask(ofNobody));
    expect(answer.status).toBe(mayOf(route)?.includes(role) === true ? 404 : 403);
  });
});

test("who may not do it learns nothing of what was sent: 403 before any fault", async () => {
  const leader = municipality.as("leader");
  for (const { method, route, ask } of ROUTES.filter(({ method: verb }) => verb !== "GET")) {
    if (mayOf({ method, route, ask, status: 0 })?.includes("leader") === true) continue;
    const path = pathOf({ method, route, ask, status: 0 }, about);
    const answer = await leader(method, path, { raw: "{" });
    expect(refusal(answer), route).toMatchObject({ status: 403 });
  }
});
