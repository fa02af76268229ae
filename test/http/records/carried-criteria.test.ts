import { afterAll, describe, expect, test } from "vitest";
import { A_CRITERION as OWN } from "../../support/a-criterion.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { publishes } from "../../support/a-published-version.ts";
import { planned } from "../../support/a-preview.ts";
import { deciding } from "../../support/a-proposal.ts";
import { aJournal, bodyOf, changes } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const administrator = municipality.as("administrator");
const coordinator = municipality.as("coordinator");

const CRITERIA = "/v1/criteria";
const puts = (code: string, body: object) =>
  changes(administrator, "PUT", `${CRITERIA}/${code}`, body, CRITERIA);
const records = async (child: string, fact: object) =>
  bodyOf(await coordinator("POST", `/v1/children/${child}/facts`, { body: fact }), 201);

describe("a criterion that is carried", () => {
  const AT_THREE = "2029-05-10";
  const ILLNESS = { fact: "mental-illness", value: true, on: "2026-03-02" };
  const visit = "three-and-a-half-years";
  const candidacies = async (child: string) =>
    (await deciding(coordinator).inState(`child=${child}&at=${AT_THREE}`)).map(({ rule }) => rule);

  test("is an unresolved one while it holds, and the reason says which facts make it so", async () => {
    const { child } = await journal.registers();
    expect(await candidacies(child)).not.toContain(visit);
    await records(child, ILLNESS);
    const listed = await deciding(coordinator).inState(`child=${child}&at=${AT_THREE}`);
    expect(listed.find(({ rule }) => rule === visit)?.because).toContainEqual({
      code: "conditionHeld",
      on: "2029-05-02",
      because: [
        {
          code: "fact",
          fact: "unresolved-criterion",
          value: true,
          because: [{ code: "fact", fact: "mental-illness", value: true, on: "2026-03-02" }],
        },
      ],
    });
    const { undecided } = await journal.schedule(child, AT_THREE);
    expect(undecided.map(({ rule }) => rule)).toContain(visit); // as any schedule says of these facts
  });

  test("is none where a person says so", async () => {
    const { child } = await journal.registers();
    await records(child, ILLNESS);
    await records(child, { fact: "unresolved-criterion", value: false, on: "2026-03-02" });
    expect(await candidacies(child)).not.toContain(visit);
  });

  test("is none while the municipality does not go by it", async () => {
    await puts("mental-illness", { active: false });
    const { child } = await journal.registers();
    await records(child, ILLNESS);
    expect(await candidacies(child)).not.toContain(visit);
    await puts("mental-illness", { active: true });
    expect(await candidacies(child)).toContain(visit);
  });

  test("may be the municipality's own", async () => {
    await puts("dog-in-the-house", OWN);
    const { child } = await journal.registers();
    await records(child, { ...ILLNESS, fact: "dog-in-the-house" });
    expect(await candidacies(child)).toContain(visit);
  });

  test("is one by a programme of the municipality's own, and none in its preview", async () => {
    const own = await aMunicipality();
    const when = { fact: "unresolved-criterion", is: true } as const;
    await publishes(own, "1", { kind: "new-families" }, [
      { offer: "needs", when, proposeFrom: "P0D" },
    ]);
    const theirs = aJournal(own);
    const { child } = await theirs.registers();
    const body = { facts: [ILLNESS], asOf: "2026-03-02", child: { birthDate: "2026-03-02" } };
    await own.as("coordinator")("POST", `/v1/children/${child}/facts`, { body: ILLNESS });
    const listed = await deciding(own.as("coordinator")).inState(`child=${child}`);
    expect(listed.map(({ rule }) => rule)).toEqual(["a-visit"]);
    const answer = await own.as("coordinator")("POST", "/v1/schedule-previews", { body });
    expect(bodyOf<{ undecided: object[] }>(answer).undecided).toEqual([
      { rule: "a-visit", missing: ["unresolved-criterion"] },
    ]);
    await own.stop();
  });

  test("is none in a preview", async () => {
    const { undecided } = await planned({
      programme: "national",
      child: { birthDate: "2026-03-02" },
      facts: [ILLNESS],
      asOf: AT_THREE,
    });
    const { missing } = undecided.find(({ rule }) => rule === visit) ?? {};
    expect(missing).toContain("unresolved-criterion");
  });
});
