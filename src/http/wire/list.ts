import { z } from "@hono/zod-openapi";
import type { Page } from "../../operations/families/list-children.ts";
import { PAGE_DEFAULT, PAGE_MAX } from "../../operations/list-filter.ts";
import { code } from "./text.ts";

const CURSOR_LENGTH_MAX = 500;

/** What every list is asked with. */
export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(PAGE_MAX)
    .optional()
    .openapi({ type: "integer", description: `${PAGE_DEFAULT} if left out.` }),
  cursor: z
    .string()
    .max(CURSOR_LENGTH_MAX)
    .optional()
    .openapi({ description: "`next` of the page before, with the same filter." }),
};

export const familyQuery = {
  district: code.optional().openapi({
    example: "hammel",
    description: "Finds no family with a protected address: it would tell where they live.",
  }),
  healthVisitor: z.string().max(100).optional().openapi({ description: "Her id." }),
};

/** A page of a list; `next` is null on the last. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

export function fromPage<Item, Written>(
  { items, next }: Page<Item>,
  write: (item: Item) => Written,
): { items: Written[]; next: string | null } {
  return { items: items.map(write), next: next ?? null };
}
