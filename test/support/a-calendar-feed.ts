import ICAL from "ical.js";
import type { Asks } from "./a-municipality.ts";
import type { Answer } from "./answer.ts";
import { type Asking, ask } from "./ask.ts";
import { bodyOf } from "./on-record.ts";

export const FEEDS = "/v1/calendar-feeds";

export type Tier = "busy" | "area" | "initials";

export interface HandedOut {
  readonly id: string;
  readonly url: string;
}

/** An event of a feed as a calendar reads it; a time of a day only is that day. */
export interface EventRead {
  readonly uid: string;
  readonly status: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string | null;
  readonly location: string | null;
}

export async function handsOut(
  asks: Asks,
  healthVisitor: string,
  tier: Tier = "busy",
): Promise<HandedOut> {
  return bodyOf(await asks("POST", FEEDS, { body: { healthVisitor, tier } }), 201);
}

/** What an address opens, for whoever has it and nothing else. */
export function opens(url: string, door: Asking["door"], headers = {}): Promise<Answer> {
  const path = new URL(url).pathname;
  return ask("GET", path, {
    headers: { Authorization: null, ...headers },
    ...(door === undefined ? {} : { door }),
  });
}

/** The events of a feed, by ical.js. */
export function eventsRead(text: string): readonly EventRead[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((event) => {
    const of = (name: string) => event.getFirstPropertyValue(name);
    const text = (name: string) => of(name)?.toString() ?? null;
    return {
      uid: text("uid") ?? "",
      status: text("status") ?? "",
      sequence: Number(of("sequence")),
      stamp: text("dtstamp") ?? "",
      start: text("dtstart") ?? "",
      end: text("dtend") ?? "",
      summary: text("summary"),
      location: text("location"),
    };
  });
}
