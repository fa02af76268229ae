import { afterAll, describe, expect, test } from "vitest";
import { DEMO_HEALTH_VISITOR } from "../../../src/operations/imagined/imagined-municipality.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  A_WHOLE_ONE,
  healthVisitorsOf,
  pathOfHer,
} from "../../support/health-visitors-on-record.ts";
import { changes } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const administrator = municipality.as("administrator");
const { adds, added, reads } = healthVisitorsOf(municipality);

describe("every fault is named at its place", () => {
  const hours = (difference: object) => ({
    workingHours: [{ ...A_WHOLE_ONE.workingHours[0], ...difference }],
  });
  test.each([
    { sent: { name: "" }, faults: ["/name tooSmall"] },
    { sent: { colour: "red" }, faults: ["/colour unknownField"] },
    { sent: { district: "Hammel By" }, faults: ["/district notACode"] },
    { sent: { base: {} }, faults: ["/base/postalCode required"] },
    { sent: { base: { postalCode: "845" } }, faults: ["/base/postalCode notAPostalCode"] },
    {
      sent: { base: { coordinates: { latitude: 9.8612, longitude: 56.2567 } } },
      faults: ["/base/coordinates/latitude tooSmall", "/base/coordinates/longitude tooBig"],
    },
    {
      sent: { base: { coordinates: { latitude: 53.99, longitude: 6.99 } } },
      faults: ["/base/coordinates/latitude tooSmall", "/base/coordinates/longitude tooSmall"],
    },
    {
      sent: { base: { coordinates: { latitude: 58.51, longitude: 16.01 } } },
      faults: ["/base/coordinates/latitude tooBig", "/base/coordinates/longitude tooBig"],
    },
    {
      sent: { base: { coordinates: { latitude: "56" } } },
      faults: ["/base/coordinates/latitude wrongType", "/base/coordinates/longitude required"],
    },
    { sent: { competences: ["NBO", ""] }, faults: ["/competences/1 tooSmall"] },
    { sent: { dailyCap: 0 }, faults: ["/dailyCap tooSmall"] },
    { sent: { dailyCap: 31 }, faults: ["/dailyCap tooBig"] },
    { sent: { dailyCap: 1.5 }, faults: ["/dailyCap wrongType"] },
    { sent: hours({ repeat: "every day" }), faults: ["/workingHours/0/repeat notARepeat"] },
    {
      sent: hours({ repeat: "FREQ=WEEKLY;COUNT=3;UNTIL=20270101" }),
      status: 422,
      faults: ["/workingHours/0/repeat repeatEndsTwice"],
    },
    {
      sent: hours({ repeat: "FREQ=HOURLY" }),
      status: 422,
      faults: ["/workingHours/0/repeat repeatPartNotAllowed"],
    },
    {
      sent: hours({ repeat: "FREQ=DAILY;COUNT=10001" }),
      faults: ["/workingHours/0/repeat tooBig"],
    },
    { sent: hours({ from: "2026-02-30" }), faults: ["/workingHours/0/from notADate"] },
    {
      sent: hours({ from: "1989-12-31" }),
      status: 422,
      faults: ["/workingHours/0/from dateOutOfRange"],
    },
    { sent: hours({ startsAt: "8:00" }), faults: ["/workingHours/0/startsAt notAClockTime"] },
    { sent: hours({ endsAt: "24:00" }), faults: ["/workingHours/0/endsAt notAClockTime"] },
    {
      sent: hours({ endsAt: "08:00" }),
      status: 422,
      faults: ["/workingHours/0/endsAt clockTimesOutOfOrder"],
    },
    {
      sent: hours({ endsAt: "07:59", repeat: "every day" }),
      faults: ["/workingHours/0/endsAt clockTimesOutOfOrder", "/workingHours/0/repeat notARepeat"],
    },
    {
      sent: hours({ endsAt: "07:59", repeat: 7 }),
      faults: ["/workingHours/0/endsAt clockTimesOutOfOrder", "/workingHours/0/repeat wrongType"],
    },
    {
      sent: { lunch: { ...A_WHOLE_ONE.lunch, latest: "10:59", durationMinutes: "30" } },
      faults: ["/lunch/durationMinutes wrongType", "/lunch/latest clockTimesOutOfOrder"],
    },
    {
      sent: { workingHours: [{}] },
      faults: ["endsAt", "from", "repeat", "startsAt"].map(
        (field) => `/workingHours/0/${field} required`,
      ),
    },
    {
      sent: { lunch: { ...A_WHOLE_ONE.lunch, durationMinutes: 0 } },
      faults: ["/lunch/durationMinutes tooSmall"],
    },
    {
      sent: { lunch: { ...A_WHOLE_ONE.lunch, latest: "10:59" } },
      status: 422,
      faults: ["/lunch/latest clockTimesOutOfOrder"],
    },
    {
      sent: { district: "nowhere" },
      status: 422,
      faults: ["/district unknownDistrict"],
    },
  ])("$faults", async ({ sent, status = 400, faults }) => {
    const { id } = await added();
    expect(refusal(await adds({ ...A_WHOLE_ONE, ...sent }))).toMatchObject({ status, faults });
    const changed = await changes(administrator, "PATCH", pathOfHer(id), sent);
    expect(refusal(changed)).toMatchObject({ status, faults });
    expect(await reads(id)).toEqual({ id, ...A_WHOLE_ONE });
  });

  test("a name is required of a new one, and cannot be taken away", async () => {
    const fault = { status: 400, faults: ["/name required"] };
    expect(refusal(await adds({}))).toMatchObject(fault);
    const taken = await changes(administrator, "PATCH", pathOfHer(DEMO_HEALTH_VISITOR.id), {
      name: null,
    });
    expect(refusal(taken)).toMatchObject({ status: 400, faults: ["/name wrongType"] });
  });

  test("lunch may be at one time of day alone", async () => {
    const lunch = { earliest: "12:00", latest: "12:00", durationMinutes: 30 };
    expect(await added({ lunch })).toMatchObject({ lunch });
  });

  test("an endless rule, one that ended and one of a year's Sundays are all working hours", async () => {
    const workingHours = ["FREQ=DAILY", "FREQ=WEEKLY;UNTIL=20260131", "FREQ=YEARLY;BYDAY=SU"].map(
      (repeat) => ({ ...A_WHOLE_ONE.workingHours[0], repeat }),
    );
    expect(await added({ workingHours })).toMatchObject({ workingHours });
  });
});
