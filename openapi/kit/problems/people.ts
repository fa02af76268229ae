import { IF_ANY } from "../kit.ts";
import type { Sent } from "../server.ts";
import { type ProblemRequest, type ProblemRequests, post } from "./problem-request.ts";

const settings = (body: object): ProblemRequest => ({
  request: () => ({
    as: "administrator",
    method: "PUT",
    path: "/v1/settings",
    headers: IF_ANY,
    body,
  }),
});

const district = (code: string, ...postalCodes: readonly string[]) => ({ code, postalCodes });

const events = (...lines: readonly string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kit//EN", ...lines, "END:VCALENDAR", ""].join(
    "\r\n",
  );
const event = (...lines: readonly string[]) => ["BEGIN:VEVENT", "UID:kit", ...lines, "END:VEVENT"];

const calendar = (text: string): ProblemRequest => ({
  request: ({ healthVisitor }): Sent =>
    post(`/v1/health-visitors/${healthVisitor}/own-calendar`, { calendar: text }),
});

/** Health visitors, settings and calendars. */
export const PEOPLE: ProblemRequests = {
  clockTimesOutOfOrder: {
    request: () =>
      post("/v1/health-visitors", {
        name: "Prøve Prøvesen",
        workingHours: [
          {
            repeat: "FREQ=WEEKLY;BYDAY=MO",
            from: "2020-01-06",
            startsAt: "16:00",
            endsAt: "08:00",
          },
        ],
      }),
  },
  duplicateDistrict: settings({ districts: [district("hammel"), district("hammel")] }),
  duplicatePostalCode: settings({
    districts: [district("hammel", "8450"), district("hinnerup", "8450")],
  }),
  duplicatePostalCodeCentre: settings({
    postalCodeCentres: [
      { postalCode: "8450", latitude: 56.257, longitude: 9.861 },
      { postalCode: "8450", latitude: 56.258, longitude: 9.862 },
    ],
  }),
  tierNotAllowed: {
    request: ({ healthVisitor }) => post("/v1/calendar-feeds", { healthVisitor, tier: "initials" }),
  },
  notACalendar: calendar("Kære Ida"),
  calendarTooLong: {
    circumstance:
      "A calendar of more than 8,000,000 characters. In a request bodyTooLarge comes first, from 1 MB on: only a calendar that is read from its own address can be so long.",
  },
  tooManyEvents: calendar(
    events(...Array.from({ length: 20_001 }, () => ["BEGIN:VEVENT", "END:VEVENT"]).flat()),
  ),
  unreadableTime: calendar(events(...event("DTSTART:20200230T080000Z"))),
  unknownTimeZone: calendar(
    events(...event("DTSTART;TZID=Kontoret:20200306T080000", "DURATION:PT1H", "RRULE:FREQ=DAILY")),
  ),
  unreadableRepeat: calendar(
    events(...event("DTSTART:20200306T080000Z", "DTEND:20200306T090000Z", "RRULE:FREQ=SECONDLY")),
  ),
};
