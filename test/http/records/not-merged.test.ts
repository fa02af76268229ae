import { afterAll, describe, expect, test } from "vitest";
import { aBornChild } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";
import { aChildTwice } from "../../support/registered-twice.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");

const REASON = "Registreret to gange";
const merges = (child: string, into: string, asks = coordinator) =>
  asks("POST", `/v1/children/${child}/merge`, { body: { into, reason: REASON } });

describe("nothing is merged", () => {
  const twins = {
    children: [aBornChild(), aBornChild({ cpr: undefined, bornAt: "2026-03-02T04:31:00+01:00" })],
  };
  test("with itself, another's number, a twin, one who is not there, or was stopped", async () => {
    const { child, twice } = await aChildTwice(municipality);
    const [one, other] = (await journal.registers(twins)).children;
    const { child: stranger } = await journal.registers();
    const { child: stopped } = await aChildTwice(municipality);
    bodyOf(await coordinator("POST", `/v1/children/${stopped}/stop`, { body: { cause: "death" } }));
    const bornEarlier = {
      children: [aBornChild({ cpr: undefined, bornAt: "2026-02-20T04:12:00Z" })],
    };
    const { child: earlier } = await journal.registers(bornEarlier);
    const nobody = "0999a000-0000-4000-8000-0000000000ff";
    const codes = await Promise.all(
      [
        [child, child],
        [child, stranger],
        [one?.childId ?? "", other?.childId ?? ""],
        [twice, stopped],
        [twice, earlier],
        [twice, nobody],
        [twice, "nobody"],
      ].map(async ([from = "", into = ""]) => {
        const { status, code, faults } = refusal(await merges(from, into));
        expect([status, faults]).toEqual([422, [`/into ${code}`]]);
        return code;
      }),
    );
    expect(codes).toEqual([
      "mergesItself",
      "numbersDiffer",
      "bornTogether",
      "mergesStopped",
      "bornApart",
      "unknownChild",
      "unknownChild",
    ]);
    for (const id of [child, twice]) expect((await journal.child(id)).ending).toBeNull();
  });

  test("without a reason", async () => {
    const { child, twice } = await aChildTwice(municipality);
    const path = `/v1/children/${twice}/merge`;
    expect(refusal(await coordinator("POST", path, { body: { into: child } }))).toMatchObject({
      status: 400,
      faults: ["/reason required"],
    });
  });

  test("by a journal system, or by whoever may not see both", async () => {
    const { child, twice, asks } = await aChildTwice(municipality);
    expect(refusal(await merges(twice, child, journal.asks)).status).toBe(403);
    const { child: stranger } = await journal.registers();
    expect(refusal(await merges(twice, stranger, asks)).code).toBe("unknownChild");
    expect((await merges(stranger, twice, asks)).status).toBe(404);
    expect((await merges(twice, child, asks)).status).toBe(200);
  });

  test("a third time, into another", async () => {
    const { child, twice } = await aChildTwice(municipality);
    bodyOf(await merges(twice, child));
    const { twice: another } = await aChildTwice(municipality);
    expect(refusal(await merges(twice, another)).code).toBe("mergedAlready");
    expect(refusal(await merges(another, twice)).code).toBe("mergedAlready");
  });
});
