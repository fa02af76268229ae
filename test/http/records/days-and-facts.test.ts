import { afterAll, describe, expect, test } from "vitest";
import { bornOn, changing } from "../../support/a-change.ts";
import { aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { planned } from "../../support/a-preview.ts";
import { refusal } from "../../support/a-problem.ts";
import { aReplacing } from "../../support/letters.ts";
import { type Registered, aJournal, asPreviewed, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { make } = changing(coordinator);

const DAYCARE = { anchors: [{ anchor: "daycare-start", on: "2027-02-01" }] };

const DUE_TO_A_WISH = { fact: "needs-contact-wanted", value: true, on: "2026-03-02" };

describe("days and facts", () => {
  test("of a scan: the due date moves what is counted before birth, and stands when the letter is silent of it", async () => {
    const mother = aMother();
    const body = { mother, dueDate: "2026-05-20" };
    const expected = bodyOf<Registered>(
      await coordinator("POST", "/v1/pregnancies", { body }),
      201,
    );
    const child = expected.children[0]?.childId ?? "";
    const scan = { anchors: [{ anchor: "due", on: "2026-05-27" }], source: "scan" };
    const { moved } = await make(child, scan);
    expect(moved.length).toBeGreaterThan(3);
    const anchors = bodyOf<{ items: object[] }>(
      await coordinator("GET", `/v1/children/${child}/anchors`),
    );
    expect(anchors.items).toMatchObject([
      { anchor: "due", on: "2026-05-20", confirmed: false, counts: false, source: "pregnancy" },
      { anchor: "due", on: "2026-05-27", confirmed: true, counts: true, source: "scan" },
    ]);
  });

  test("what is only expected displaces nothing that is confirmed, and makes way for what is", async () => {
    const { child } = await journal.registers();
    const daycare = (on: string, confirmed: boolean) => ({
      anchors: [{ anchor: "daycare-start", on, confirmed }],
    });
    await make(child, daycare("2027-02-01", false));
    await make(child, daycare("2027-03-01", true));
    const path = `/v1/children/${child}/changes/preview`;
    const answer = await coordinator("POST", path, { body: daycare("2027-04-01", false) });
    expect(refusal(answer)).toMatchObject({
      status: 409,
      code: "confirmedAlready",
      faults: ["/anchors/0 confirmedAlready"],
    });
  });

  test("a birth written down by hand is the letter's birth when it comes", async () => {
    const mother = aMother();
    const body = { mother, dueDate: "2026-03-20" };
    const expected = bodyOf<Registered>(
      await coordinator("POST", "/v1/pregnancies", { body }),
      201,
    );
    const child = expected.children[0]?.childId ?? "";
    const { removed, moved, left } = await make(child, bornOn("2026-03-01"));
    expect(removed.map(({ because }) => because[0]?.code)).toEqual(removed.map(() => "lapsed"));
    expect([...moved, ...left].length).toBeGreaterThan(5);
    const letter = await journal.registers({ mother });
    expect(letter.children.map(({ childId }) => childId)).toEqual([child]);
    expect((await journal.child(child)).birthDate).toBe("2026-03-02");
  });

  test("a day that people put right stands through a letter that only repeats the old one", async () => {
    const { child, letter } = await journal.registers();
    await make(child, bornOn("2026-02-27"));
    await journal.sends(aReplacing("corrected", letter, { discharge: "direct-home" }), 200);
    expect((await journal.child(child)).birthDate).toBe("2026-02-27");
  });

  test("a fact that decides a rule makes its proposal, and null takes it back", async () => {
    const { child } = await journal.registers();
    const record = async (value: boolean | null) =>
      bodyOf(
        await coordinator("POST", `/v1/children/${child}/facts`, {
          body: { fact: "needs-contact-wanted", value, on: "2026-03-02", source: "parents" },
        }),
        201,
      );
    expect(await record(true)).toMatchObject({
      fact: "needs-contact-wanted",
      value: true,
      source: "parents",
      author: "a-coordinator",
    });
    await record(null);
    const facts = bodyOf<{ items: object[] }>(
      await coordinator("GET", `/v1/children/${child}/facts`),
    );
    expect(facts.items).toMatchObject([{ value: true }, { value: null }]);
  });

  test.each([
    { name: "no source", source: undefined, said: "fact" },
    { name: "null", source: null, said: "fact" },
    { name: "a source", source: "scan", said: "scan" },
  ])("a fact with $name says $said when it is recorded and when it is read", async (told) => {
    const { child } = await journal.registers();
    const path = `/v1/children/${child}/facts`;
    const body = { ...DUE_TO_A_WISH, source: told.source };
    const recorded = bodyOf<{ source: string }>(await coordinator("POST", path, { body }), 201);
    expect(recorded.source).toBe(told.said);
    expect(bodyOf(await coordinator("GET", path))).toEqual({ items: [recorded], next: null });
  });

  test("late news of the discharge moves only what is counted from it", async () => {
    const { child, letter } = await journal.registers({ dischargedOn: null });
    const before = await journal.schedule(child);
    const answer = await coordinator("POST", `/v1/children/${child}/discharge`, {
      body: { on: "2026-03-03" },
    });
    const after = bodyOf<typeof before>(answer);
    const facts = {
      birthDate: "2026-03-02",
      dueDate: letter["dueDate"],
      gestationalAge: letter["gestationalAge"],
      firstTimeParents: letter["firstTimeParents"],
      birthWeightGrams: 3300,
      bornTogether: 1,
      dischargedOn: "2026-03-03",
    };
    expect(asPreviewed(after)).toEqual(await planned({ child: facts, asOf: "2026-03-03" }));
    for (const visit of after.visits) {
      const same = before.visits.find(({ id }) => id === visit.id);
      const from = visit.because.find(({ code }) => code === "countedFrom") as { anchor?: string };
      if (from.anchor !== "discharge") expect(visit).toEqual(same);
    }
  });

  test.each([
    { on: "2026-03-01", fault: "onBeforeBirth" },
    { on: "2026-03-04", fault: "onInTheFuture" },
    { on: "2026-03-04", confirmed: false, fault: undefined },
    { on: "2026-03-02", fault: undefined },
  ])(
    "a discharge on $on of a child born on the 2nd, today the 3rd: $fault",
    async ({ fault, ...body }) => {
      const { child } = await journal.registers({ dischargedOn: null });
      const answer = await coordinator("POST", `/v1/children/${child}/discharge`, { body });
      expect(answer.status).toBe(fault === undefined ? 200 : 422);
      if (fault !== undefined) expect(refusal(answer).faults).toEqual([`/on ${fault}`]);
    },
  );

  test("a birth and a discharge that are told together are measured by each other", async () => {
    const { child } = await journal.registers({ dischargedOn: null });
    const path = `/v1/children/${child}/changes/preview`;
    const told = (birth: string) =>
      coordinator("POST", path, {
        body: {
          anchors: [
            { anchor: "birth", on: birth },
            { anchor: "discharge", on: "2026-03-01" },
          ],
        },
      });
    expect((await told("2026-02-28")).status).toBe(200);
    expect(refusal(await told("2026-03-02")).faults).toEqual(["/anchors/1 onBeforeBirth"]);
  });

  test.each([
    { name: "a birth to come", body: bornOn("2030-01-01"), fault: "/anchors/0 bornInTheFuture" },
    {
      name: "a birth taken back that a letter tells",
      body: { anchors: [{ anchor: "birth", on: null }] },
      fault: "/anchors/0 toldByLetter",
    },
    { name: "nothing", body: {}, fault: "/anchors required" },
    {
      name: "the same day twice",
      body: { anchors: [...DAYCARE.anchors, ...DAYCARE.anchors] },
      fault: "/anchors/1/anchor toldTwice",
    },
    {
      name: "an arrival, which has a way of its own",
      body: { anchors: [{ anchor: "arrival", on: "2026-03-01" }] },
      fault: "/anchors/0/anchor notAllowed",
    },
  ])("$name is refused", async ({ body, fault }) => {
    const { child } = await journal.registers();
    const answer = await coordinator("POST", `/v1/children/${child}/changes/preview`, { body });
    expect(refusal(answer).faults).toEqual([fault]);
  });
});
