import { afterAll, expect, test } from "vitest";
import { at, visiting } from "../../support/a-family-to-visit.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { ACCEPTED, DECLINED, deciding } from "../../support/a-proposal.ts";
import { type VisitShown, aJournal, bodyOf } from "../../support/on-record.ts";
import { aChildTwice } from "../../support/registered-twice.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const coordinator = municipality.as("coordinator");
const on = (day: string) => deciding(at(coordinator, day));
const merges = async (child: string, into: string) =>
  bodyOf<object>(
    await at(coordinator, "2026-05-06")("POST", `/v1/children/${child}/merge`, {
      body: { into, reason: "Registreret to gange" },
    }),
  );

const EPDS = "epds-follow-up";
const WISH = { rule: "needs-contact", by: "parents", words: "Søvn" };

test("what was decided of a child registered twice holds for the one that it turned out to be", async () => {
  const { child, twice } = await aChildTwice(municipality);
  const may = on("2026-05-04");
  await may.notices(twice, "epds-mother", 15, "2026-05-04");
  const [score] = await may.open(twice, EPDS);
  await may.decide(score?.id ?? "", ACCEPTED);
  const wish = bodyOf<{ id: string }>(await may.suggest(twice, WISH), 201);
  await may.decide(wish.id, DECLINED);

  await merges(twice, child);
  const { visits } = await journal.schedule(child, "2026-05-06");
  const visit = visits.find(({ rule }) => rule === EPDS);
  expect(visit).toMatchObject({ state: "due", window: { target: "2026-05-06" } });
  const shown = bodyOf<VisitShown & { need: { proposal: string } }>(
    await coordinator("GET", `/v1/visits/${visit?.id}`),
  );
  const accepted = bodyOf<object>(await on("2026-05-06").read(shown.need.proposal));
  expect(accepted).toMatchObject({ child, state: "accepted", visits: [visit?.id] });
  expect(await on("2026-05-06").open(child)).toMatchObject([{ rule: "epds-home-visit" }]);
  expect(await on("2026-05-06").inState(`state=declined&child=${child}`)).toMatchObject([
    { rule: "needs-contact" },
  ]);
  const late = await on("2026-05-06").suggest(twice, WISH);
  expect(refusal(late)).toMatchObject({ status: 409, code: "childMerged" });
});

test("what was decided of the one that stays counts before what was decided of its double", async () => {
  const { child, twice } = await aChildTwice(municipality);
  const may = on("2026-05-04");
  for (const each of [child, twice]) await may.notices(each, "epds-mother", 15, "2026-05-04");
  const [own] = await may.open(child, EPDS);
  await may.decide(own?.id ?? "", DECLINED);
  const [theirs] = await may.open(twice, EPDS);
  await may.decide(theirs?.id ?? "", ACCEPTED);
  await merges(twice, child);
  const { visits } = await journal.schedule(child, "2026-05-06");
  expect(visits.filter(({ rule }) => rule === EPDS)).toEqual([]);
  expect(bodyOf<object>(await on("2026-05-06").read(own?.id ?? ""))).toMatchObject({
    state: "declined",
  });
});

test("of a child that is stopped nothing waits, and nothing is decided any more", async () => {
  const { child } = await aChildTwice(municipality);
  const may = on("2026-05-04");
  await may.notices(child, "epds-mother", 15, "2026-05-04");
  const [open] = await may.open(child, EPDS);
  const stops = at(coordinator, "2026-05-05");
  bodyOf<object>(await stops("POST", `/v1/children/${child}/stop`, { body: { cause: "death" } }));
  expect(await on("2026-05-06").open(child)).toEqual([]);
  expect((await on("2026-05-06").read(open?.id ?? "")).status).toBe(404);
  const late = await on("2026-05-06").suggest(child, WISH);
  expect(refusal(late)).toMatchObject({ status: 409, code: "childEnded" });
});

test("a needs visit is agreed and held like any other", async () => {
  const { child, healthVisitor } = await aChildTwice(municipality);
  const may = on("2026-05-04");
  await may.notices(child, "epds-mother", 15, "2026-05-04");
  const [open] = await may.open(child, EPDS);
  const { visits } = await may.decide(open?.id ?? "", ACCEPTED);
  const she = visiting(at(coordinator, "2026-05-06"));
  await she.holds({ heldAt: "2026-05-06T08:00:00Z", healthVisitor, modality: "phone", visits });
  const stands = (await journal.schedule(child, "2026-05-06")).visits;
  expect(stands.find(({ id }) => id === visits[0])?.state).toBe("held");
});
