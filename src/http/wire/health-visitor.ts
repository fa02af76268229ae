import { z } from "@hono/zod-openapi";
import type { HealthVisitor } from "../../operations/municipality/list-health-visitors.ts";
import { pageOf } from "./list.ts";

const healthVisitor = z
  .object({ id: z.uuid(), name: z.string(), district: z.string().nullable() })
  .openapi("HealthVisitor");

export const healthVisitorPage = pageOf(healthVisitor).openapi("HealthVisitorPage");

export function fromHealthVisitors(
  all: readonly HealthVisitor[],
): z.input<typeof healthVisitorPage> {
  const items = all.map(({ id, name, district }) => ({ id, name, district: district ?? null }));
  return { items, next: null };
}
