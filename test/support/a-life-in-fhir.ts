import { seedImaginedFamilies } from "../../src/operations/imagined/imagined-families.ts";
import { DEMO_HEALTH_VISITOR } from "../../src/operations/imagined/imagined-municipality.ts";
import { aBornChild, aMother } from "./a-birth-letter.ts";
import { aCalendar, anEvent } from "./a-foreign-calendar.ts";
import type { AMunicipality } from "./a-municipality.ts";
import { NOW } from "./ask.ts";
import { aJournal, bodyOf } from "./on-record.ts";
import { A_SUGGESTION } from "./requests-of-needs.ts";

/** Twins of the demo health visitor, and what was made of them. */
export interface LifeInFhir {
  readonly twins: readonly [string, string];
  readonly family: string;
  readonly healthVisitor: string;
  /** Both twins', without a clock time. */
  readonly day: string;
  readonly contact: string;
  readonly undone: string;
  readonly missed: string;
  readonly proposal: string;
  readonly protectedChild: string;
}

/** One of everything that FHIR has a word of its own for; in the long form beside the imagined families. */
export async function aLifeInFhir(municipality: AMunicipality): Promise<LifeInFhir> {
  if (import.meta.env.MODE === "full") await seedImaginedFamilies(municipality.store, NOW);
  const coordinator = municipality.as("coordinator");
  const journal = aJournal(municipality);
  const healthVisitor = DEMO_HEALTH_VISITOR.id;
  const post = async (path: string, body: object, status = 201) =>
    bodyOf<{ id: string }>(await coordinator("POST", path, { body }), status).id;
  const registered = await journal.registers({
    children: [aBornChild({ externalReference: "journal-7" }), aBornChild()],
  });
  const { family, children } = registered;
  const [one = "", other = ""] = children.map(({ childId }) => childId);
  const ifAny = { headers: { "If-Match": "*" } };
  const hers = `/v1/health-visitors/${healthVisitor}`;
  const workingHours = [
    {
      repeat: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
      from: "2026-01-05",
      startsAt: "08:00",
      endsAt: "15:00",
    },
  ];
  bodyOf(await coordinator("PATCH", hers, { body: { workingHours }, ...ifAny }));
  const own = { body: { healthVisitor }, ...ifAny };
  bodyOf(await coordinator("PATCH", `/v1/families/${family}`, own));
  const visits = (place: number) =>
    children.map(({ schedule }) => schedule.visits[place]?.id ?? "");
  const agrees = (place: number, date: string, difference: object = {}) =>
    post("/v1/appointments", { visits: visits(place), healthVisitor, date, ...difference });
  await agrees(1, "2026-12-14");
  const held = { heldAt: "2026-03-03T09:00:00+01:00", healthVisitor, modality: "home" };
  const contact = await post("/v1/contacts", {
    ...held,
    visits: visits(1),
    externalReference: "journal-contact-1",
  });
  const call = { heldAt: "2026-03-03T10:30:00+01:00", healthVisitor, modality: "phone" };
  const undone = await post("/v1/contacts", { ...call, children: [one] });
  bodyOf(await coordinator("DELETE", `/v1/contacts/${undone}`, ifAny));
  const missed = await agrees(2, "2026-03-03");
  for (const visit of visits(2)) {
    const said = { outcome: "not-home", on: "2026-03-03", reason: "Ingen åbnede" };
    await coordinator("POST", `/v1/visits/${visit}/outcome`, { body: said });
  }
  const called = await agrees(2, "2026-12-16", { time: "06:00", durationMinutes: 30 });
  bodyOf(await coordinator("DELETE", `/v1/appointments/${called}`, ifAny));
  const day = await agrees(3, "2026-12-15");
  const proposal = await post(`/v1/children/${one}/proposals`, A_SUGGESTION);
  const mother = aMother({ addressProtected: true });
  const { child: protectedChild } = await journal.registers({ mother });
  const leaving = (await journal.registers()).child;
  await coordinator("POST", `/v1/children/${leaving}/departure`, { body: { on: "2026-03-03" } });
  const calendar = aCalendar(
    ...anEvent("DTSTART:20260304T090000Z", "DTEND:20260304T100000Z", "UID:a-dentist"),
  );
  const busy = { body: { calendar } };
  bodyOf(await coordinator("POST", `${hers}/own-calendar`, busy), 201);
  const twins = [one, other] as const;
  const made = { day, contact, undone, missed, proposal, protectedChild };
  return { twins, family, healthVisitor, ...made };
}
