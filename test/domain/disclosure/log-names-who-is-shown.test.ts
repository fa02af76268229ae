import { expect, test } from "vitest";
import {
  discloseAppointment,
  discloseContact,
} from "../../../src/domain/disclosure/disclose-appointment.ts";
import { discloseFeed } from "../../../src/domain/disclosure/disclose-feed.ts";
import { endedFor } from "../../../src/domain/visits/changed-appointment.ts";
import {
  aHousehold,
  appointmentFor,
  contactWith,
  sessionWith,
  whoseVisits,
} from "../../support/a-day-to-show.ts";
import { aViewer } from "../../support/a-family.ts";
import { anEnd } from "../../support/an-appointment.ts";
const TWINS = [aHousehold("own"), aHousehold("twin")];
const BOTH = whoseVisits(...TWINS);
const HERS = aViewer("health-visitor", { subject: "her-health-visitor" });
test("a twin whose visit was taken out is not named for the log", () => {
  const one = endedFor(appointmentFor(TWINS), ["visit twin"], "declined", anEnd());
  const view = discloseAppointment(one, [], BOTH, HERS);
  expect(view?.shown.visits).toEqual(["visit own"]);
  expect(view?.children).toEqual(["child own"]);
});
test("a contact names its own children alone", () => {
  expect(discloseContact(contactWith(TWINS.slice(0, 1)), BOTH, HERS)?.children).toEqual([
    "child own",
  ]);
});
test("a contact of nobody hers is not hers by another child", () => {
  const other = aHousehold("another", { healthVisitor: "another" });
  expect(discloseContact(contactWith([other]), whoseVisits(other, ...TWINS), HERS)).toBeUndefined();
});
test("a sibling left out of a family that is not hers is not told", () => {
  const other = aHousehold("another", { healthVisitor: "another" });
  const view = discloseAppointment(
    sessionWith([other]),
    [{ code: "siblingLeftOut", visit: "visit of twin" }],
    whoseVisits(other),
    HERS,
  );
  expect(view?.shown.warnings).toEqual([]);
});
test("of a session a calendar tells nobody's name", () => {
  expect(
    discloseFeed([{ appointment: sessionWith(TWINS), isGone: false, about: TWINS }], "initials")
      .children,
  ).toEqual([]);
});
