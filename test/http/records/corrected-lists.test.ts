import { afterAll, describe, expect, test } from "vitest";
import { bornOn, changing } from "../../support/a-change.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { make } = changing(coordinator);

const DAYCARE = { anchors: [{ anchor: "daycare-start", on: "2027-02-01" }] };

describe("a corrected list from a hospital", () => {
  const list = (children: readonly string[], on: string) => ({
    changes: children.map((child) => ({ child, ...bornOn(on) })),
  });

  test("is shown child by child, and made in one step", async () => {
    const children = [(await journal.registers()).child, (await journal.registers()).child];
    const answer = await coordinator("POST", "/v1/changes/preview", {
      body: list(children, "2026-02-27"),
    });
    const { items, token } = bodyOf<{ items: { child: string }[]; token: string }>(answer);
    expect(items.map(({ child }) => child)).toEqual(children);
    const made = await coordinator("POST", "/v1/changes", { body: { token } });
    expect(bodyOf<{ items: object[] }>(made).items).toEqual(items);
    expect((await coordinator("POST", "/v1/changes", { body: { token } })).text).toBe(made.text);
    for (const child of children) {
      expect((await journal.child(child)).birthDate).toBe("2026-02-27");
    }
  });

  test("none is made when one of them has moved since", async () => {
    const children = [(await journal.registers()).child, (await journal.registers()).child];
    const answer = await coordinator("POST", "/v1/changes/preview", {
      body: list(children, "2026-02-27"),
    });
    const { token } = bodyOf<{ token: string }>(answer);
    await make(children[1] ?? "", DAYCARE);
    const refused = await coordinator("POST", "/v1/changes", { body: { token } });
    expect(refusal(refused)).toMatchObject({ status: 409, code: "stateMoved" });
    expect((await journal.child(children[0] ?? "")).birthDate).toBe("2026-03-02");
  });

  test("says of each child what is wrong with it, and whose it is not", async () => {
    const { child } = await journal.registers();
    const nobody = "0999a000-0000-4000-8000-0000000000ff";
    const unknown = await coordinator("POST", "/v1/changes/preview", {
      body: list([child, nobody], "2026-02-27"),
    });
    expect(refusal(unknown)).toMatchObject({
      status: 422,
      faults: ["/changes/1/child unknownChild"],
    });
    const other = (await journal.registers()).child;
    const wrong = await coordinator("POST", "/v1/changes/preview", {
      body: list([child, other], "2030-01-01"),
    });
    expect(refusal(wrong).faults).toEqual([
      "/changes/0/anchors/0 bornInTheFuture",
      "/changes/1/anchors/0 bornInTheFuture",
    ]);
  });
});
