import { expect, test } from "vitest";
import { discloseEvents } from "../../../src/domain/disclosure/disclose-events.ts";
import type { EventType } from "../../../src/domain/disclosure/event-type.ts";
import { SCOPES } from "../../../src/domain/disclosure/viewer.ts";
import { aViewer } from "../../support/a-family.ts";

const ADDED = anEvent("visit.planned", ["offeredToEveryone"]);
const MOVED = anEvent("visit.moved", ["countedFrom"]);
const CLOSED = { ...anEvent("settings.changed", ["closingDays"]), child: undefined };

function anEvent(type: EventType, reasons: readonly string[]) {
  return { type, child: "a-child", visit: "a-visit", version: 2, reasons };
}

const PAGE = { items: [ADDED, MOVED, CLOSED], next: 4 };

test.each([
  { name: "a journal with the right to reasons", viewer: { scopes: SCOPES }, shows: true },
  { name: "a journal without", viewer: { scopes: ["records:read"] }, shows: false },
])("why it happened is told to $name: $shows", ({ viewer, shows }) => {
  const { shown } = discloseEvents(PAGE, aViewer("journal-system", viewer));
  const untold = PAGE.items.map((event) => ({ ...event, reasons: [] }));
  expect(shown).toEqual({ items: shows ? PAGE.items : untold, next: 4 });
});

test("people who follow events are told why, without a right of a journal", () => {
  expect(discloseEvents(PAGE, aViewer("coordinator")).shown).toEqual(PAGE);
});

test("a coordinator of some districts is told why of their children, and of what is about none", () => {
  const inDistrict = (district: string | undefined) => ({ ...ADDED, district });
  const page = {
    items: [inDistrict("hammel"), inDistrict("hinnerup"), inDistrict(undefined), CLOSED],
    next: 4,
  };
  const { shown } = discloseEvents(page, aViewer("coordinator", { districts: ["hammel"] }));
  const [told, ...others] = [ADDED, { ...ADDED, reasons: [] }, { ...ADDED, reasons: [] }];
  expect(shown.items).toEqual([told, ...others, CLOSED]);
});

test("where a child lives is shown to nobody", () => {
  const page = { items: [{ ...ADDED, district: "hammel" }], next: 1 };
  for (const role of ["coordinator", "journal-system", "administrator"] as const) {
    expect(JSON.stringify(discloseEvents(page, aViewer(role)).shown)).not.toContain("hammel");
  }
});

test("an administrator is told why of what he runs, and of no child", () => {
  const opened = anEvent("concern.opened", ["opened"]);
  const page = { items: [ADDED, opened, CLOSED], next: 3 };
  expect(discloseEvents(page, aViewer("administrator")).shown.items).toEqual([
    { ...ADDED, reasons: [] },
    { type: "child.changed", child: "a-child", reasons: [] },
    CLOSED,
  ]);
});

test("the log learns whom events are about, each child once", () => {
  expect(discloseEvents(PAGE, aViewer("coordinator")).children).toEqual(["a-child"]);
});

const OF_NEEDS: readonly EventType[] = [
  "agreement.made",
  "concern.opened",
  "feedback.recorded",
  "handover.acknowledged",
  "key-worker.changed",
  "level.set",
  "proposal.declined",
  "screening.recorded",
];

test.each(OF_NEEDS)(
  "without the right to reasons %s is a child that has changed, and no more",
  (type) => {
    const page = { items: [anEvent(type, ["a-reason"])], next: 1 };
    const journal = aViewer("journal-system", { scopes: ["records:read"] });
    const [shown] = discloseEvents(page, journal).shown.items;
    expect(shown).toEqual({ type: "child.changed", child: "a-child", reasons: [] });
    expect(discloseEvents(page, aViewer("journal-system", { scopes: SCOPES })).shown).toEqual(page);
  },
);

test("what was withdrawn tells nobody anything", () => {
  const page = { items: [{ number: 7, type: "withdrawn" as const }], next: 7 };
  const journal = aViewer("journal-system", { scopes: ["records:read"] });
  expect(discloseEvents(page, journal).shown).toEqual(page);
});
