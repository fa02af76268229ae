import type { z } from "@hono/zod-openapi";
import type { madeChange } from "../visits/change.ts";

/** A birth that turned out to be a day later: the visit moves with it. */
export function changeExample(): z.input<typeof madeChange> {
  return {
    child: "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
    added: [],
    moved: [
      {
        id: "0e6a4b7d-2c19-4f83-b5d0-8a91f3e7c642",
        rule: "two-months",
        occurrence: 0,
        title: { da: "2-månedersbesøg", en: "Two-month visit" },
        window: { earliest: "2026-04-21", target: "2026-04-28", latest: "2026-06-03" },
        from: { earliest: "2026-04-20", target: "2026-04-27", latest: "2026-06-02" },
        because: [
          { code: "offeredToEveryone" },
          {
            code: "countedFrom",
            anchor: "birth",
            on: "2026-03-03",
            provisional: false,
            because: [],
          },
        ],
        explanation:
          "2-månedersbesøg: tirsdag den 28. april 2026 (21. april–3. juni 2026); tilbydes alle i målgruppen; regnet fra fødslen den 3. marts 2026.",
      },
    ],
    removed: [],
    left: [],
    inTension: [],
  };
}
