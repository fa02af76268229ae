import { expect, test } from "vitest";
import { discloseEvents } from "../../../src/domain/disclosure/disclose-events.ts";
import { SCOPES } from "../../../src/domain/disclosure/viewer.ts";
import { aViewer } from "../../support/a-family.ts";

const ADDED = { child: "a-child", reasons: ["offeredToEveryone"] };
const MOVED = { child: "a-child", reasons: ["countedFrom"] };
const CLOSED = { child: undefined, reasons: ["closingDay"] };
const PAGE = { items: [ADDED, MOVED, CLOSED], next: 4 };

test.each([
  { name: "a journal with the right to reasons", viewer: { scopes: SCOPES }, shows: true },
  { name: "a journal without", viewer: { scopes: ["records:read"] }, shows: false },
])("why it happened is told to $name: $shows", ({ viewer, shows }) => {
  const { shown } = discloseEvents(PAGE, aViewer("journal-system", viewer));
  const untold = PAGE.items.map(({ child }) => ({ child, reasons: [] }));
  expect(shown).toEqual({ items: shows ? PAGE.items : untold, next: 4 });
});

test("people who follow events are told why, without a right of a journal", () => {
  expect(discloseEvents(PAGE, aViewer("coordinator")).shown).toEqual(PAGE);
});

test("the log learns whom events are about, each child once", () => {
  expect(discloseEvents(PAGE, aViewer("coordinator")).children).toEqual(["a-child"]);
});
