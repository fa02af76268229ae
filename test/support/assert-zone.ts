import { expect } from "vitest";

const zone = process.env["EXPECTED_ZONE"];
const summerNoonHere = new Date("2026-07-01T12:00:00Z").getHours();
const summerNoonThere = Number(
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hourCycle: "h23" }).format(
    new Date("2026-07-01T12:00:00Z"),
  ),
);

// A zone that is only shown and not kept would prove nothing.
expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
expect(summerNoonHere).toBe(summerNoonThere);
