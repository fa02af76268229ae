import { afterAll, expect, test } from "vitest";
import { aCpr, aMother } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { planned } from "../../support/a-preview.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  anImportedChild,
  anImportedFamily,
  anImporter,
  asJsonLines,
  clockGoesOn,
} from "../../support/an-import.ts";
import { aJournal, bodyOf } from "../../support/on-record.ts";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const importer = anImporter(municipality.as("coordinator"), municipality.store);
const healthVisitor = DEMO_HEALTH_VISITOR.id;

test("a family becomes what a preview of its children gives, each visit with what became of it", async () => {
  const facts = { birthDate: "2025-06-01", dueDate: "2025-06-20", firstTimeParents: true };
  const held = [{ rule: "two-months", on: "2025-08-01", modality: "home" }];
  const child = anImportedChild({ ...facts, contacts: held, stillOwed: ["six-months"] });
  const { id } = await importer.checks([anImportedFamily({ healthVisitor, children: [child] })]);
  const done = await importer.carriesOut(id);
  expect(done).toMatchObject({ state: "finished", children: { made: 1, joined: 0 } });
  const [line] = await importer.lines(id);
  const [childId = ""] = line?.childrenMade ?? [];
  const schedule = await journal.schedule(childId);
  const preview = await planned({ child: facts, asOf: "2026-03-03" });
  const windows = (visits: readonly { rule: string; window: object }[]) =>
    visits.map(({ rule, window }) => ({ rule, window }));
  expect(windows(schedule.visits)).toEqual(windows(preview.visits));
  const states = Object.fromEntries(schedule.visits.map(({ rule, state }) => [rule, state]));
  expect(states).toMatchObject({
    "two-months": "held",
    "four-months": "covered-elsewhere",
    "six-months": "overdue",
  });
  expect(Object.values(states).filter((state) => state === "overdue")).toEqual(["overdue"]);
});
