import { afterAll, describe, expect, test } from "vitest";
import { aFamilyToVisit, at, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/announced.ts";
import { bodyOf } from "../../support/on-record.ts";
import { aChildTwice } from "../../support/registered-twice.ts";
import { tasksAt } from "../../support/tasks-shown.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = at(municipality.as("coordinator"), "2026-04-20");
const { holds, undoes } = visiting(coordinator);
const { tasks, finishes } = tasksAt(municipality.as("coordinator"), "2026-04-20");

interface FeedbackShown {
  readonly items: readonly {
    readonly parent: string;
    readonly contacts: readonly { readonly contact: string }[];
    readonly review: { readonly because: string } | null;
  }[];
}

interface Followed {
  readonly child: string;
  readonly healthVisitor: string;
}

const calls = async ({ child, healthVisitor }: Followed, on: string) =>
  (
    await holds({
      heldAt: `${on}T10:00:00+01:00`,
      healthVisitor,
      modality: "home",
      children: [child],
    })
  ).id;
const given = (child: string, difference = {}) => ({
  child,
  parent: "mother",
  ors: 24.5,
  version: "ORS/SRS 2012",
  ...difference,
});
const sends = (contact: string, body: object) =>
  coordinator("POST", `/v1/contacts/${contact}/feedback`, { body });
const gives = async (contact: string, body: object) =>
  bodyOf<FeedbackShown>(await sends(contact, body), 201);
const feedbackOf = async (child: string) =>
  bodyOf<FeedbackShown>(await coordinator("GET", `/v1/children/${child}/feedback`)).items;
const reviewsOf = async (child: string) =>
  (await tasks(`child=${child}`)).filter(({ kind }) => kind === "review-feedback");

describe("what a mother's forms came to", async () => {
  const family = await aFamilyToVisit(municipality);
  const { child } = family;
  const [first, second, third] = [
    await calls(family, "2026-03-10"),
    await calls(family, "2026-03-17"),
    await calls(family, "2026-03-24"),
  ];

  test("is kept contact by contact, whenever it was written down, as tenths that add up", async () => {
    await gives(second, given(child, { ors: 24.6, srs: 36 }));
    const answer = await gives(first, given(child, { ors: 24.5 }));
    expect(answer.items).toMatchObject([
      {
        parent: "mother",
        contacts: [
          { contact: first, on: "2026-03-10", ors: 24.5, srs: null },
          {
            contact: second,
            ors: 24.6,
            srs: 36,
            sincePrevious: { ors: 0.1, srs: null },
            sinceFirst: { ors: 0.1, srs: null },
          },
        ],
        review: null,
      },
    ]);
    expect(await feedbackOf(child)).toEqual(answer.items);
  });

  test("is told in codes alone", async () => {
    const events = await eventsOf(municipality, () => gives(third, given(child, { ors: 20.3 })));
    expect(events).toMatchObject([{ type: "feedback.recorded", child, reasons: ["ors"] }]);
    expect(JSON.stringify(events)).not.toContain("20.3");
  });

  test("fell: it is talked about, and then prompted no more", async () => {
    const [shown] = await feedbackOf(child);
    expect(shown?.review).toEqual({
      because: "fell",
      measures: ["ors"],
      contacts: [second, third],
    });
    const [task] = await reviewsOf(child);
    expect(task).toMatchObject({ contact: third, for: "health-visitor", due: "2026-03-31" });
    expect(task?.explanation).toMatch(/^Tal med forælderen om, hvordan hjælpen virker: /);
    await finishes(task?.id ?? "", "Hun ønsker kortere besøg, det prøver vi");
    expect((await feedbackOf(child))[0]?.review).toBeNull();
    expect(await reviewsOf(child)).toEqual([]);
  });

  test("said again, counts as it was said last, and prompts anew only for another cause", async () => {
    await gives(third, given(child, { ors: 25.1 }));
    const [shown] = await feedbackOf(child);
    expect(shown).toMatchObject({ contacts: [{}, {}, { ors: 25.1 }], review: null });
    await gives(third, given(child, { ors: 20.3 }));
    expect(await reviewsOf(child)).toEqual([]);
    await gives(third, given(child, { srs: 30 }));
    expect(await reviewsOf(child)).toEqual([]);
  });

  test("at a contact that was a mistake is no more", async () => {
    await undoes(third);
    const [shown] = await feedbackOf(child);
    expect(shown?.contacts.map(({ contact }) => contact)).toEqual([first, second]);
    expect(refusal(await sends(third, given(child)))).toMatchObject({
      status: 409,
      code: "alreadyUndone",
    });
  });
});

describe("belongs to a needs contact", async () => {
  const family = await aFamilyToVisit(municipality);
  const { child, healthVisitor } = family;
  const heldAt = "2026-03-10T10:00:00+01:00";
  const everyones = await holds({
    heldAt,
    healthVisitor,
    modality: "home",
    visits: [family.visit("two-months")],
  });

  test("and never to one of everyone's visits", async () => {
    expect(refusal(await sends(everyones.id, given(child)))).toEqual({
      status: 422,
      code: "notOfNeedsContact",
      faults: [" notOfNeedsContact"],
    });
    expect(await feedbackOf(child)).toEqual([]);
  });

  test("all that is wrong is said at once", async () => {
    const other = await aFamilyToVisit(municipality);
    expect(refusal(await sends(everyones.id, given(other.child))).faults).toEqual([
      " notOfNeedsContact",
      "/child unknownChild",
    ]);
    const call = await calls(family, "2026-03-10");
    const father = given(child, { parent: "second-parent" });
    expect(refusal(await sends(call, father)).faults).toEqual(["/parent unknownParent"]);
  });

  test.each([
    { difference: { ors: 40.1 }, faults: ["/ors tooBig"] },
    { difference: { ors: -0.1, srs: 12.25 }, faults: ["/ors tooSmall", "/srs tooManyDecimals"] },
    { difference: { ors: undefined, version: "" }, faults: ["/ors required", "/version tooSmall"] },
    { difference: { items: [6.1, 6.1, 6.1, 6.2] }, faults: ["/items unknownField"] },
  ])("$faults", async ({ difference, faults }) => {
    const call = await calls(family, "2026-03-11");
    expect(refusal(await sends(call, given(child, difference)))).toEqual({
      status: 400,
      code: "invalidRequest",
      faults,
    });
  });

  test.each([0, 40, 0.1, 39.9, 20])("%s is a score", async (ors) => {
    const call = await calls(family, "2026-03-12");
    const shown = await gives(call, given(child, { ors }));
    const own = shown.items[0]?.contacts.find(({ contact }) => contact === call);
    expect(own).toMatchObject({ ors });
  });
});

test("of a child registered twice is both's, and a stopped child has none to say more of", async () => {
  const twins = await aChildTwice(municipality);
  const { child, twice, healthVisitor } = twins;
  const call = await calls({ child: twice, healthVisitor }, "2026-03-10");
  await gives(call, given(twice));
  const body = { into: child, reason: "Registreret to gange" };
  bodyOf(await coordinator("POST", `/v1/children/${twice}/merge`, { body }));
  expect(await feedbackOf(child)).toMatchObject([{ contacts: [{ contact: call, ors: 24.5 }] }]);
  expect(refusal(await sends(call, given(twice)))).toMatchObject({ code: "childMerged" });
  await coordinator("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } });
  expect(refusal(await sends(call, given(child)))).toMatchObject({ code: "childEnded" });
});

test("is for those who may see why: that there is something to talk about, too", async () => {
  const family = await aFamilyToVisit(municipality);
  const { child } = family;
  await gives(await calls(family, "2026-03-10"), given(child, { ors: 20 }));
  await gives(await calls(family, "2026-03-17"), given(child, { ors: 10 }));
  const blind = municipality.as("journal-system", { scopes: ["records:read", "records:write"] });
  expect((await blind("GET", `/v1/children/${child}/feedback`)).status).toBe(403);
  const shown = (await blind("GET", `/v1/tasks?child=${child}&at=2026-04-20`)).text;
  expect(shown).not.toContain("feedback");
  const [task] = await reviewsOf(child);
  const note = { body: { note: "Talt om" } };
  const done = await at(blind, "2026-04-20")("POST", `/v1/tasks/${task?.id}/done`, note);
  expect(done.status).toBe(404);
  expect(
    (await municipality.as("health-visitor")("GET", `/v1/children/${child}/feedback`)).status,
  ).toBe(404);
});
