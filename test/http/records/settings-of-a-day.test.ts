import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import { eventsOf } from "../../support/events-of.ts";
import { bodyOf, changes } from "../../support/on-record.ts";

const SETTINGS = "/v1/settings";

interface Settings {
  readonly closingDays: readonly string[];
  readonly districts: readonly object[];
  readonly postalCodeCentres: readonly object[];
  readonly calendarInitials: boolean;
}

const municipality = await aMunicipality();
afterAll(municipality.stop);
const administrator = municipality.as("administrator");
const puts = (body: unknown) => changes(administrator, "PUT", SETTINGS, body);
const settings = async () => bodyOf<Settings>(await administrator("GET", SETTINGS));

const first = await settings();
beforeEach(() => puts(first));

const HAMMEL = { postalCode: "8450", latitude: 56.2567, longitude: 9.8612 };
const HINNERUP = { postalCode: "8382", latitude: 56.2663, longitude: 10.0631 };

test("a municipality begins without centres of postal codes and without initials in calendars", () => {
  expect(first).toMatchObject({ postalCodeCentres: [], calendarInitials: false });
});

describe("a change", () => {
  test.each([
    { change: { postalCodeCentres: [HAMMEL, HINNERUP] }, name: "postalCodeCentres" },
    { change: { calendarInitials: true }, name: "calendarInitials" },
    { change: { closingDays: ["2026-12-24"] }, name: "closingDays" },
    { change: { districts: [] }, name: "districts" },
  ])("of $name alone leaves all else, and is told by that name", async ({ change, name }) => {
    const { events } = await eventsOf(municipality, async () => {
      expect(bodyOf(await puts(change))).toEqual({ ...first, ...change });
    });
    expect(await settings()).toEqual({ ...first, ...change });
    expect(events).toMatchObject([{ type: "settings.changed", child: null, reasons: [name] }]);
  });

  test("names those fields alone that are others than before", async () => {
    await puts({ postalCodeCentres: [HAMMEL], districts: first.districts });
    const whole = await settings();
    const { events } = await eventsOf(municipality, () =>
      puts({ ...whole, postalCodeCentres: [HINNERUP], calendarInitials: true }),
    );
    expect(events.map(({ reasons }) => reasons)).toEqual([
      ["postalCodeCentres", "calendarInitials"],
    ]);
  });

  test("to what is so already is none: the ETag stays, and no event is told", async () => {
    const changed = { postalCodeCentres: [HAMMEL], calendarInitials: true };
    const before = (await puts(changed)).headers.get("ETag");
    const whole = await settings();
    const { events } = await eventsOf(municipality, async () => {
      for (const same of [whole, changed, {}]) {
        expect((await puts(same)).headers.get("ETag")).toBe(before);
      }
    });
    expect(events).toEqual([]);
    expect(await settings()).toEqual(whole);
  });
});

test.each([
  {
    sent: { postalCodeCentres: [HAMMEL, HINNERUP, { ...HINNERUP, postalCode: "8450" }] },
    status: 422,
    faults: ["/postalCodeCentres/2/postalCode duplicatePostalCodeCentre"],
  },
  {
    sent: { postalCodeCentres: [{ postalCode: "845", latitude: 9.8, longitude: 56.2 }] },
    status: 400,
    faults: [
      "/postalCodeCentres/0/latitude tooSmall",
      "/postalCodeCentres/0/longitude tooBig",
      "/postalCodeCentres/0/postalCode notAPostalCode",
    ],
  },
  {
    sent: { postalCodeCentres: [{}] },
    status: 400,
    faults: ["latitude", "longitude", "postalCode"].map(
      (field) => `/postalCodeCentres/0/${field} required`,
    ),
  },
  { sent: { calendarInitials: "yes" }, status: 400, faults: ["/calendarInitials wrongType"] },
  { sent: { calendarInitials: null }, status: 400, faults: ["/calendarInitials wrongType"] },
])("$faults: refused, and nothing changes", async ({ sent, status, faults }) => {
  const before = await settings();
  const answer = await puts({ closingDays: ["2026-12-24"], ...sent });
  expect(refusal(answer)).toMatchObject({ status, faults });
  expect(await settings()).toEqual(before);
});

test("a coordinator reads them, and another municipality has its own", async () => {
  await puts({ postalCodeCentres: [HAMMEL], calendarInitials: true });
  const read = await municipality.as("coordinator")("GET", SETTINGS);
  expect(bodyOf(read)).toMatchObject({ postalCodeCentres: [HAMMEL], calendarInitials: true });
  const elsewhere = municipality.as("administrator", { municipality: "0710" });
  const theirs = bodyOf(await elsewhere("GET", SETTINGS));
  expect(theirs).toMatchObject({ postalCodeCentres: [], calendarInitials: false });
});
