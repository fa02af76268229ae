import { afterAll, expect, test } from "vitest";
import { changing } from "../../support/a-change.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";

interface FactShown {
  readonly fact: string;
  readonly until: string | null;
  readonly endedOn: string | null;
  readonly endedBy: string | null;
}

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const { make } = changing(coordinator);

const WISH = { fact: "needs-contact-wanted", value: true, on: "2026-03-02" };

const records = (child: string, body: object) =>
  coordinator("POST", `/v1/children/${child}/facts`, { body });
const proposed = async (child: string, at: string) =>
  (await journal.schedule(child, at)).proposals.map(({ rule }) => rule);
const factsOf = async (child: string) =>
  bodyOf<{ items: readonly FactShown[] }>(await coordinator("GET", `/v1/children/${child}/facts`))
    .items;

test("a fact counts to its last day, and is unknown after it", async () => {
  const { child } = await journal.registers();
  const recorded = bodyOf<FactShown>(await records(child, { ...WISH, until: "2026-03-20" }), 201);
  expect(recorded).toMatchObject({ until: "2026-03-20", endedOn: "2026-03-21" });
  expect(await proposed(child, "2026-03-20")).toContain("needs-contact");
  expect(await proposed(child, "2026-03-21")).not.toContain("needs-contact");
  const { undecided } = await journal.schedule(child, "2026-03-21");
  expect(undecided).toContainEqual({ rule: "needs-contact", missing: ["needs-contact-wanted"] });
});

test("an end does not bring back what counted before", async () => {
  const { child } = await journal.registers();
  await records(child, WISH);
  await records(child, { ...WISH, on: "2026-03-10", until: "2026-03-20" });
  expect(await proposed(child, "2026-03-15")).toContain("needs-contact");
  expect(await proposed(child, "2026-03-21")).not.toContain("needs-contact");
});

test("a later fact of the same name ends the one before, and the list says who said so", async () => {
  const { child } = await journal.registers();
  await records(child, WISH);
  await records(child, { ...WISH, value: false, on: "2026-03-10" });
  const [first, second] = await factsOf(child);
  expect(first).toMatchObject({ until: null, endedOn: "2026-03-10" });
  expect(first?.endedBy).toEqual(expect.any(String));
  expect(second).toMatchObject({ endedOn: null, endedBy: null });
});

test("one told beside other changes may have an end", async () => {
  const { child } = await journal.registers();
  await make(child, { facts: [{ ...WISH, until: "2026-03-20" }] });
  expect(await factsOf(child)).toMatchObject([{ until: "2026-03-20", endedOn: "2026-03-21" }]);
  expect(await proposed(child, "2026-03-21")).not.toContain("needs-contact");
});

test.each([
  { until: "2026-03-01", refused: { status: 422, faults: ["/until daysOutOfOrder"] } },
  { until: "2026-02-30", refused: { status: 400, faults: ["/until notADate"] } },
])("an end on $until is refused", async ({ until, refused }) => {
  const { child } = await journal.registers();
  expect(refusal(await records(child, { ...WISH, until }))).toMatchObject(refused);
});

test("one day is enough", async () => {
  const { child } = await journal.registers();
  expect((await records(child, { ...WISH, until: WISH.on })).status).toBe(201);
});
