import { afterAll, describe, expect, test } from "vitest";
import { type DayPlanShown, FRIDAY, aDay } from "../../support/a-day-plan.ts";
import { visiting } from "../../support/a-family-to-visit.ts";
import { sessionsOf } from "../../support/a-group-session.ts";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { bodyOf, changes } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const coordinator = municipality.as("coordinator");
const { cancels, holds, says, undoes } = visiting(coordinator);

const rulesOf = ({ toBook }: DayPlanShown) => toBook.map(({ rule, state }) => `${rule} ${state}`);

describe("her own visits that wait for a day", () => {
  test.each([
    { on: "2026-03-03", rules: ["early-contact due"] },
    { on: FRIDAY, rules: ["postpartum due", "early-contact overdue"] },
    { on: "2026-03-08", rules: ["postpartum overdue", "early-contact overdue"] },
    {
      on: "2026-03-09",
      rules: ["postpartum overdue", "early-contact overdue", "establishment due"],
    },
  ])(
    "on $on: due and overdue, those first that are nearest to their last day",
    async ({ on, rules }) => {
      const { family, plan } = await aDay(municipality);
      await family();
      expect(rulesOf(await plan(on))).toEqual(rules);
    },
  );

  test("of several families, in one order", async () => {
    const { family, plan } = await aDay(municipality);
    const born = (day: string) => ({
      children: [aBornChild({ bornAt: `${day}T04:12:00+01:00` })],
      dischargedOn: undefined,
      discharge: undefined,
      dueDate: undefined,
      gestationalAge: undefined,
    });
    const late = await family(born("2026-03-02"));
    const early = await family(born("2026-02-27"));
    const { toBook } = await plan();
    const postpartum = toBook.filter(({ rule }) => rule === "postpartum");
    expect(postpartum.map(({ about }) => about.id)).toEqual([late.child, early.child]);
    const daysFrom = toBook.map(({ window }) =>
      Math.abs(Date.parse(window.latest) - Date.parse(FRIDAY)),
    );
    expect(daysFrom).toEqual(daysFrom.toSorted((one, other) => one - other));
  });

  test("twins' visits are two", async () => {
    const { family, plan } = await aDay(municipality);
    const { children } = await family({ children: [aBornChild(), aBornChild()] });
    const postpartum = (await plan()).toBook.filter(({ rule }) => rule === "postpartum");
    expect(postpartum.map(({ about }) => about.id).toSorted()).toEqual(children.toSorted());
  });

  test("not what is agreed, on this day or another, or with another; again when that is cancelled", async () => {
    const { family, agrees, plan } = await aDay(municipality);
    const other = await aDay(municipality);
    const { visit } = await family();
    const [first, second] = [
      await agrees([visit("early-contact")], { date: FRIDAY }),
      await agrees([visit("postpartum")], {
        date: "2026-03-20",
        healthVisitor: other.healthVisitor,
      }),
    ];
    expect(rulesOf(await plan())).toEqual([]);
    await cancels(second.id);
    expect(rulesOf(await plan())).toEqual(["postpartum due"]);
    await cancels(first.id);
    expect(rulesOf(await plan())).toEqual(["postpartum due", "early-contact overdue"]);
  });

  test("not what is held, until that is taken back", async () => {
    const { family, plan, healthVisitor } = await aDay(municipality);
    const { visit } = await family();
    const { id } = await holds({
      heldAt: "2026-03-03T10:00:00+01:00",
      healthVisitor,
      modality: "phone",
      visits: [visit("early-contact")],
    });
    expect(rulesOf(await plan())).toEqual(["postpartum due"]);
    await undoes(id);
    expect(rulesOf(await plan())).toEqual(["postpartum due", "early-contact overdue"]);
  });

  test.each([
    { outcome: "declined", left: ["early-contact overdue"] },
    { outcome: "covered-elsewhere", left: ["early-contact overdue"] },
    { outcome: "not-home", left: ["postpartum due", "early-contact overdue"] },
  ])("of one that is $outcome: $left", async ({ outcome, left }) => {
    const { family, plan, agrees } = await aDay(municipality);
    const { visit } = await family();
    await agrees([visit("postpartum")], { date: "2026-03-03" });
    await says(visit("postpartum"), { outcome, on: "2026-03-03", reason: "Familien siger det" });
    expect(rulesOf(await plan())).toEqual(left);
  });

  test("not another's: a family that changes health visitors takes its visits along", async () => {
    const [one, other] = [await aDay(municipality), await aDay(municipality)];
    const { family } = await one.family();
    expect(rulesOf(await other.plan())).toEqual([]);
    const { healthVisitor } = other;
    bodyOf(await changes(coordinator, "PATCH", `/v1/families/${family}`, { healthVisitor }));
    expect(rulesOf(await one.plan())).toEqual([]);
    expect(rulesOf(await other.plan())).toEqual(["postpartum due", "early-contact overdue"]);
  });

  test("of another's family whom she visits today she books nothing", async () => {
    const [one, other] = [await aDay(municipality), await aDay(municipality)];
    const { visit } = await one.family();
    await other.agrees([visit("postpartum")]);
    const plan = await other.plan();
    expect(plan.stops.map(({ visits }) => visits.map(({ id }) => id))).toEqual([
      [visit("postpartum")],
    ]);
    expect(rulesOf(plan)).toEqual([]);
  });

  test("nor of a child that was to come to her session and does not", async () => {
    const [one, other] = [await aDay(municipality), await aDay(municipality)];
    const { visit } = await one.family();
    const { plans, joins } = sessionsOf(coordinator);
    const { id } = await plans(other.healthVisitor, { date: FRIDAY });
    await joins(id, [visit("postpartum")]);
    const outcome = { outcome: "cancelled-by-family", on: "2026-03-03", reason: "De rejser" };
    await says(visit("postpartum"), outcome);
    expect(rulesOf(await one.plan())).toEqual(["postpartum due", "early-contact overdue"]);
    const { stops, toBook } = await other.plan();
    expect(stops.map(({ visits }) => visits)).toEqual([[]]);
    expect(toBook).toEqual([]);
  });

  test("not what belongs to a cancelled birth", async () => {
    const { family, plan } = await aDay(municipality);
    const { letter } = await family();
    const cancelled = {
      ...letter,
      messageId: crypto.randomUUID(),
      status: "cancelled",
      replaces: letter.messageId,
      sentAt: "2026-03-03T06:00:00+01:00",
    };
    bodyOf(
      await municipality.as("journal-system")("POST", "/v1/birth-notifications", {
        body: cancelled,
      }),
    );
    expect(rulesOf(await plan())).toEqual([]);
  });
});
