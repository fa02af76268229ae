import { afterAll, describe, expect, test } from "vitest";
import { aMother } from "../../support/a-birth-letter.ts";
import { aDay } from "../../support/a-day-plan.ts";
import { aMunicipality } from "../../support/a-municipality.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);

describe("what a visit of the day asks for", () => {
  test("who it is about, and whom to call", async () => {
    const { family, agrees, plan } = await aDay(municipality);
    const { visit, child } = await family({ mother: aMother({ interpreter: "ar" }) });
    await agrees([visit("postpartum")]);
    const [shown] = (await plan()).stops[0]?.visits ?? [];
    expect(shown).toMatchObject({ id: visit("postpartum"), rule: "postpartum", state: "booked" });
    expect(shown?.about).toEqual({
      id: child,
      name: "Alma Æblegren",
      birthDate: "2026-03-02",
      dueDate: "2026-03-20",
      parents: [
        { part: "mother", name: "Ida Æblegren", phone: "+45 12 34 56 78", interpreter: "ar" },
      ],
    });
  });

  const codes = (visit: { observations: readonly { code: string }[] } | undefined) =>
    visit?.observations.map(({ code }) => code) ?? [];

  test("observations and instruments follow the rule", async () => {
    const { family, agrees, plan } = await aDay(municipality);
    const { visit } = await family();
    await agrees([visit("postpartum"), visit("two-months")]);
    const visits = (await plan()).stops[0]?.visits ?? [];
    const of = (rule: string) => visits.find((each) => each.rule === rule);
    expect(of("postpartum")?.instruments).toEqual([]);
    expect(of("two-months")?.instruments).toContain("EPDS");
    expect(codes(of("two-months"))).toContain("parent-mental-state");
    expect(codes(of("postpartum"))).not.toContain("parent-mental-state");
    expect(codes(of("postpartum"))).toContain("weight");
  });

  test("and how it is held: by telephone nothing has to be seen", async () => {
    const { family, agrees, plan } = await aDay(municipality);
    const [one, other] = [await family(), await family()];
    await agrees([one.visit("postpartum")], { modality: "phone" });
    await agrees([other.visit("postpartum")], { modality: "home" });
    const counts = (await plan()).stops.map(({ modality, visits }) => [
      modality,
      codes(visits[0]).includes("weight"),
    ]);
    expect(Object.fromEntries(counts)).toEqual({ phone: false, home: true });
  });

  test("facts that nobody has recorded, each with its Danish name", async () => {
    const { family, agrees, plan } = await aDay(municipality);
    const { visit } = await family();
    await agrees([visit("postpartum")]);
    const ask = (await plan()).stops[0]?.visits[0]?.ask ?? [];
    expect(ask.length).toBeGreaterThan(0);
    expect(new Set(ask.map(({ fact }) => fact)).size).toBe(ask.length);
    for (const { fact, label } of ask) expect(label).not.toBe(fact);
  });
});
