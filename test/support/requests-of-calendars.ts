import { aCalendar } from "./a-foreign-calendar.ts";
import type { ARequest, Known } from "./every-operation.ts";

const get = (path: string): ARequest => ({ method: "GET", path });
const post = (path: string, body: unknown): ARequest => ({ method: "POST", path, body });

/** A sound request of each operation of calendars, by its name in the document. */
export const REQUESTS_OF_CALENDARS: Readonly<Record<string, (known: Known) => ARequest>> = {
  readOwnCalendar: ({ healthVisitor }) =>
    post(`/v1/health-visitors/${healthVisitor}/own-calendar`, { calendar: aCalendar() }),
  readOwnCalendarState: ({ healthVisitor }) =>
    get(`/v1/health-visitors/${healthVisitor}/own-calendar`),
  giveCalendarAddress: ({ healthVisitor }) => ({
    method: "PUT",
    path: `/v1/health-visitors/${healthVisitor}/own-calendar/address`,
    body: { url: "https://calendar.example/a-secret.ics" },
    headers: { "If-Match": "*" },
  }),
  forgetCalendarAddress: ({ healthVisitor }) => ({
    method: "DELETE",
    path: `/v1/health-visitors/${healthVisitor}/own-calendar/address`,
    headers: { "If-Match": "*" },
  }),
  handOutFeed: ({ healthVisitor }) => post("/v1/calendar-feeds", { healthVisitor, tier: "area" }),
  listFeeds: ({ healthVisitor }) => get(`/v1/calendar-feeds?healthVisitor=${healthVisitor}`),
  readFeed: ({ feed }) => get(`/v1/calendar-feeds/${feed}`),
  readCalendar: ({ calendar }) => get(calendar),
  rotateFeed: ({ feed }) => ({ method: "POST", path: `/v1/calendar-feeds/${feed}/rotation` }),
  revokeFeed: ({ feed }) => ({
    method: "DELETE",
    path: `/v1/calendar-feeds/${feed}`,
    headers: { "If-Match": "*" },
  }),
};
