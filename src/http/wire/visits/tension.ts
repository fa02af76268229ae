import { z } from "@hono/zod-openapi";
import { RESOLVING_ROLES, type TensionView } from "../../../domain/disclosure/disclose-tension.ts";
import { writeInstant } from "../../../domain/time/local-time.ts";
import { TENSION_ENDS, TENSION_KINDS } from "../../../domain/visits/tension.ts";
import { instantText } from "../blocks/instant.ts";
import { familyQuery, pageOf, pageQuery } from "../blocks/list.ts";
import { plainText } from "../blocks/text.ts";
import { date } from "./schedule.ts";

const REASON_LENGTH_MAX = 1_000;

export const tension = z
  .object({
    id: z.uuid(),
    child: z.uuid(),
    visit: z.uuid(),
    rule: z.string(),
    title: z.object({ da: z.string(), en: z.string() }),
    kind: z.enum(TENSION_KINDS),
    on: date.openapi({ description: "The day that is agreed, or on which it was held." }),
    daysOutside: z.int().nullable().openapi({
      description:
        "Days before the window below zero, after it above; null where it is not owed at all.",
    }),
    window: z
      .object({ earliest: date, target: date, latest: date })
      .nullable()
      .openapi({ description: "In which it is owed now." }),
    mayResolve: z.array(z.enum(RESOLVING_ROLES)),
    healthVisitor: z.uuid().nullable().openapi({ description: "Who follows the family." }),
    openedAt: instantText,
    closedAt: instantText.nullable(),
    closedAs: z.enum(TENSION_ENDS).nullable(),
    reason: z.string().nullable().openapi({ description: "Why it was kept." }),
  })
  .openapi("Tension", {
    description:
      "An agreed or held visit that its plan no longer fits. Nothing that is agreed is ever moved silently.",
  });

export const tensionPage = pageOf(tension).openapi("TensionPage");

export const tensionQuery = z.strictObject({
  state: z.enum(["open", "closed"]).optional().openapi({ description: "Open if left out." }),
  ...familyQuery,
  ...pageQuery,
});

export const resolution = z
  .strictObject({ resolution: z.literal("keep"), reason: plainText(REASON_LENGTH_MAX) })
  .openapi("Resolution", {
    description:
      "What is agreed or was held stays as it is, for a reason. To agree another day, change the appointment: that resolves it too.",
    example: { resolution: "keep", reason: "Familien ønsker den dag" },
  });

export const tensionExample: z.input<typeof tension> = {
  id: "5f0c2b1e-9d3a-4c58-8e21-6a7b90c4d1f2",
  child: "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
  visit: "0e6a4b7d-2c19-4f83-b5d0-8a91f3e7c642",
  rule: "two-months",
  title: { da: "2-månedersbesøg", en: "Two-month visit" },
  kind: "outsideWindow",
  on: "2026-04-20",
  daysOutside: -2,
  window: { earliest: "2026-04-22", target: "2026-04-29", latest: "2026-06-04" },
  mayResolve: [...RESOLVING_ROLES],
  healthVisitor: "0999a000-0000-4000-8000-000000000001",
  openedAt: "2026-03-06T09:00:00+01:00",
  closedAt: null,
  closedAs: null,
  reason: null,
};

export function fromTension(view: TensionView): z.input<typeof tension> {
  const { rule, openedAt, closedAt } = view;
  return {
    id: view.id,
    child: view.child,
    visit: view.visit,
    rule: rule.code,
    title: rule.title,
    kind: view.kind,
    on: view.on,
    daysOutside: view.daysOutside ?? null,
    window: view.window ?? null,
    mayResolve: [...RESOLVING_ROLES],
    healthVisitor: view.healthVisitor ?? null,
    openedAt: writeInstant(openedAt),
    closedAt: closedAt === undefined ? null : writeInstant(closedAt),
    closedAs: view.closedAs ?? null,
    reason: view.reason ?? null,
  };
}
