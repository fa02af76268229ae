import { aSession } from "./a-group-session.ts";
import { type Place, cursorOf, inBody, inPath, inQuery, keyOf, nobody } from "./foreign-places.ts";
import { keyOfRefused } from "./foreign-visits.ts";

const noBodysVisit = () => ({ visits: [nobody()] });

/** A key with a rotation of a feed that nobody has. */
function keyOfRotation(): Place {
  const place = keyOf("rotateFeed");
  return { ...place, request: (own, value) => place.request({ ...own, feed: nobody() }, value) };
}

const feedsOf: Place = {
  ...inQuery("listFeeds", "healthVisitor"),
  request: (_own, value) => ({
    method: "GET",
    path: `/v1/calendar-feeds?healthVisitor=${value}`,
  }),
};

/** Where operations on days, calendars and sessions name something. */
export const DAY_PLACES: Readonly<Record<string, readonly Place[]>> = {
  readDayPlan: [inPath("readDayPlan", "healthVisitor")],
  readOwnCalendar: [
    inPath("readOwnCalendar", "healthVisitor"),
    keyOfRefused("readOwnCalendar", () => ({ calendar: "no calendar" })),
  ],
  readOwnCalendarState: [inPath("readOwnCalendarState", "healthVisitor")],
  giveCalendarAddress: [inPath("giveCalendarAddress", "healthVisitor")],
  forgetCalendarAddress: [inPath("forgetCalendarAddress", "healthVisitor")],
  handOutFeed: [
    keyOfRefused("handOutFeed", () => ({ healthVisitor: nobody(), tier: "busy" })),
    inBody("healthVisitor", "handOutFeed", "healthVisitor", (healthVisitor) => ({
      healthVisitor,
      tier: "busy",
    })),
  ],
  listFeeds: [feedsOf],
  readFeed: [inPath("readFeed", "feed")],
  rotateFeed: [inPath("rotateFeed", "feed"), keyOfRotation()],
  revokeFeed: [inPath("revokeFeed", "feed")],
  readCalendar: [],
  planSession: [
    keyOfRefused("planSession", () => aSession(nobody())),
    inBody("healthVisitor", "planSession", "healthVisitor", (healthVisitor) =>
      aSession(healthVisitor),
    ),
  ],
  listSessions: [inQuery("listSessions", "healthVisitor"), cursorOf("listSessions")],
  readSession: [inPath("readSession", "session")],
  changeSession: [
    inPath("changeSession", "session"),
    inBody("healthVisitor", "changeSession", "healthVisitor", (healthVisitor) => ({
      healthVisitor,
    })),
  ],
  cancelSession: [inPath("cancelSession", "session")],
  joinSession: [
    inPath("joinSession", "session"),
    keyOfRefused("joinSession", noBodysVisit),
    inBody("visits", "joinSession", "visit", (visit) => ({ visits: [visit] })),
  ],
  recordAttendance: [
    inPath("recordAttendance", "session"),
    keyOfRefused("recordAttendance", noBodysVisit),
    inBody("visits", "recordAttendance", "visit", (visit) => ({ visits: [visit] })),
  ],
};
