import type { Handover } from "../../src/domain/needs/handovers/handover.ts";
import { type HandoverLife, NEW_LIFE } from "../../src/domain/needs/handovers/handover-life.ts";
import { day } from "./a-child.ts";

/** A draft to a daycare on which both parents have agreed, but for what a test says. */
export function aHandover(difference: Partial<Handover> = {}): Handover {
  return {
    ...NEW_LIFE,
    id: "a-handover",
    child: "a-child",
    version: 1,
    transition: "daycare",
    receiver: { name: "Lærkereden", contact: "lærkereden.example" },
    content: [
      { section: "the-child", text: "En rolig pige" },
      { section: "what-helps", text: "En bog i hjørnet" },
    ],
    templateVersion: 0,
    consent: { given: true, by: "both", on: day("2027-01-10") },
    legalBasis: undefined,
    startMeeting: false,
    followUp: false,
    author: "a-health-visitor",
    recordedAt: new Date("2027-01-10T10:00:00+01:00"),
    ...difference,
  };
}

/** What has become of one by its days. */
export function aLife(days: {
  readonly sent?: string;
  readonly acknowledged?: string;
  readonly withdrawn?: string;
}): HandoverLife {
  const onDay = (on: string | undefined) => (on === undefined ? undefined : { on: day(on) });
  return {
    sent: onDay(days.sent),
    acknowledged: onDay(days.acknowledged),
    withdrawn: onDay(days.withdrawn),
  };
}
