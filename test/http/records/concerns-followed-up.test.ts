import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, aNewHealthVisitor, at } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import { concerning } from "../../support/concerning.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";
import { registeredTwice } from "../../support/registered-twice.ts";
import { tasksAt } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { opens, send, concern, becomes, ofChild, listed } = concerning(coordinator);

const CONSENT = { given: true, by: "both", on: "2026-03-03" };
const HANDED_OVER = { state: "closed", outcome: "handed-over", words: "Er overleveret" };
const ofConcerns = (kinds: readonly string[]) => kinds.filter((kind) => kind.endsWith("-concern"));
const kindsAt = async (day: string, child: string, asks = coordinator) =>
  ofConcerns(await tasksAt(asks, day).kinds(child));

/** A family with a concern whose step is due, and whose review is, on 10 March. */
async function aConcernedFamily(difference: object = {}) {
  const family = await aFamilyToVisit(municipality);
  const { id } = await opens(family.child, family.healthVisitor, difference);
  return { ...family, id };
}

describe("a day that has passed", () => {
  test("is the owner's to see to from the day after, her coordinator's a week later, and nobody's once there is something ahead", async () => {
    const { child, id } = await aConcernedFamily();
    expect(await kindsAt("2026-03-10", child)).toEqual([]);
    expect(await kindsAt("2026-03-11", child)).toEqual(["review-concern"]);
    expect(await kindsAt("2026-03-17", child)).toEqual(["review-concern", "escalate-concern"]);
    await becomes(id, {
      nextStep: { text: "Besøger familien", due: "2026-04-01" },
      nextStepDone: "Talte med moderen",
      reviewOn: "2026-04-01",
    });
    expect(await kindsAt("2026-03-17", child)).toEqual([]);
  });

  test("is not seen to by a note: the concern says what comes next", async () => {
    const { child, id } = await aConcernedFamily();
    const [task] = await tasksAt(coordinator, "2026-03-11").tasks(`child=${child}`);
    expect(task).toMatchObject({
      kind: "review-concern",
      because: [
        { code: "concernStepPassed", concern: id, on: "2026-03-10" },
        { code: "concernReviewPassed", concern: id, on: "2026-03-10" },
      ],
      explanation:
        "Se på bekymringen igen: næste skridt skulle være taget den 10. marts 2026; den skulle ses på igen den 10. marts 2026.",
    });
    const body = { note: "Set" };
    const asks = at(coordinator, "2026-03-11");
    expect(refusal(await asks("POST", `/v1/tasks/${task?.id}/done`, { body }))).toMatchObject({
      status: 409,
      code: "seenToInConcern",
    });
    expect(await kindsAt("2026-03-11", child)).toEqual(["review-concern"]);
  });

  test("is told to no journal system", async () => {
    const { child } = await aConcernedFamily();
    expect(await kindsAt("2026-03-17", child, municipality.as("journal-system"))).toEqual([]);
  });
});

describe("the owner", () => {
  const asking = (subject: string) => municipality.as("health-visitor", { subject });

  test("who does not follow the family sees it while the concern is hers, and what there is to do", async () => {
    const { child, id } = await aConcernedFamily();
    const colleague = await aNewHealthVisitor(municipality);
    const asks = asking(colleague);
    expect((await asks("GET", `/v1/concerns/${id}`)).status).toBe(404);
    await becomes(id, { owner: colleague });
    expect((await asks("GET", `/v1/children/${child}`)).status).toBe(200);
    expect(await concerning(asks).listed()).toMatchObject([{ id, owner: colleague }]);
    expect(await kindsAt("2026-03-11", child, asks)).toEqual(["review-concern"]);
    await concerning(asks).becomes(id, HANDED_OVER);
    const week = at(asks, "2026-03-10");
    expect((await week("GET", `/v1/concerns/${id}`)).status).toBe(200);
    const after = at(asks, "2026-03-11");
    expect((await after("GET", `/v1/concerns/${id}`)).status).toBe(404);
    expect(await concerning(after).listed("?state=closed")).toEqual([]);
  });

  test("who gives it to another sees it no more", async () => {
    const { child, healthVisitor } = await aFamilyToVisit(municipality);
    const colleague = await aNewHealthVisitor(municipality);
    const { id } = await opens(child, colleague);
    const asks = asking(colleague);
    await concerning(asks).becomes(id, { owner: healthVisitor });
    expect((await asks("GET", `/v1/concerns/${id}`)).status).toBe(404);
    expect(await concerning(asks).listed()).toEqual([]);
  });
});

describe("what the daycare is concerned about", () => {
  const factsOf = async (child: string) =>
    bodyOf<{ items: readonly object[] }>(await coordinator("GET", `/v1/children/${child}/facts`))
      .items;
  const isProposed = async (child: string) =>
    (await journal.schedule(child, "2029-07-01")).proposals.some(
      ({ rule }) => rule === "three-and-a-half-years",
    );

  test("is a fact of the child where the parents have consented, and the visit at 3½ years is proposed", async () => {
    const { child } = await aConcernedFamily({ raisedBy: "daycare", consent: CONSENT });
    expect(await factsOf(child)).toMatchObject([
      { fact: "daycare-concern", value: true, on: "2026-03-03", source: "daycare" },
    ]);
    expect(await isProposed(child)).toBe(true);
  });

  test.each([
    { name: "nobody has asked", told: { raisedBy: "daycare" } },
    { name: "they say no", told: { raisedBy: "daycare", consent: { ...CONSENT, given: false } } },
    { name: "it is not the daycare's", told: { raisedBy: "parents", consent: CONSENT } },
  ])("is none where $name", async ({ told }) => {
    const { child } = await aConcernedFamily(told);
    expect(await factsOf(child)).toEqual([]);
    expect(await isProposed(child)).toBe(false);
  });

  test("closed because an intervention was opened, it is one too, and the child is a candidate", async () => {
    const { child, id } = await aConcernedFamily({ raisedBy: "parents" });
    await becomes(id, {
      state: "closed",
      outcome: "intervention-opened",
      words: "Vejledning i samspil er begyndt",
    });
    expect(await factsOf(child)).toMatchObject([
      { fact: "intervention-opened", value: true, source: "concern" },
    ]);
    expect(await isProposed(child)).toBe(true);
  });

  test("becomes one when the parents consent later", async () => {
    const { child, id } = await aConcernedFamily({ raisedBy: "daycare" });
    await becomes(id, { consent: CONSENT });
    expect(await factsOf(child)).toMatchObject([{ fact: "daycare-concern", value: true }]);
    await becomes(id, { words: "Talte med pædagogen" });
    expect(await factsOf(child)).toHaveLength(1);
  });
});

describe("of a child that is followed no more", () => {
  test("a concern says nothing once it was stopped", async () => {
    const { child, id, healthVisitor } = await aConcernedFamily();
    bodyOf(await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } }));
    const events = await eventsOf(municipality, async () => {
      expect((await coordinator("GET", `/v1/concerns/${id}`)).status).toBe(404);
      const headers = { "If-Match": "*" };
      const body = { words: "Mere" };
      const change = await coordinator("PATCH", `/v1/concerns/${id}`, { body, headers });
      expect(change.status).toBe(404);
      expect(refusal(await send(child, healthVisitor))).toMatchObject({ code: "childEnded" });
    });
    expect(events).toEqual([]);
    expect(await ofChild(child)).toEqual([]);
    expect(await listed(`?healthVisitor=${healthVisitor}`)).toEqual([]);
    expect(await kindsAt("2026-03-17", child)).toEqual([]);
  });

  test("a concern of one that has moved is handed over, and no other is opened", async () => {
    const { child, id, healthVisitor } = await aConcernedFamily();
    const departure = { body: { on: "2026-03-03" } };
    bodyOf(await coordinator("POST", `/v1/children/${child}/departure`, departure));
    expect(refusal(await send(child, healthVisitor))).toMatchObject({ code: "childEnded" });
    const shown = await tasksAt(coordinator, "2026-03-17").tasks(`healthVisitor=${healthVisitor}`);
    expect(shown).toMatchObject([{ kind: "hand-over-concern", child, due: "2026-03-10" }]);
    expect(await listed(`?healthVisitor=${healthVisitor}`)).toMatchObject([{ id }]);
    await becomes(id, HANDED_OVER);
    expect(await kindsAt("2026-03-17", child)).toEqual([]);
  });

  test("a record that was merged gives its concerns to the survivor, with their history", async () => {
    const { child, healthVisitor, letter } = await aFamilyToVisit(municipality);
    const twice = await registeredTwice(coordinator, letter);
    const { id } = await opens(twice, healthVisitor);
    const body = { into: child, reason: "Registreret to gange" };
    const events = await eventsOf(municipality, async () => {
      bodyOf(await coordinator("POST", `/v1/children/${twice}/merge`, { body }));
    });
    expect(events).toContainEqual(
      expect.objectContaining({ type: "concern.changed", child, reasons: ["carried-over"] }),
    );
    expect(await ofChild(child)).toMatchObject([{ id, child }]);
    expect(await ofChild(twice)).toEqual([]);
    expect((await concern(id)).history.map(({ kind }) => kind)).toEqual(["opened", "carried-over"]);
    const late = refusal(await send(twice, healthVisitor));
    expect(late).toMatchObject({ status: 409, code: "childMerged" });
  });
});
