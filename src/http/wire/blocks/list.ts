import { z } from "@hono/zod-openapi";
import type { Page } from "../../../operations/page.ts";
import { PAGE_DEFAULT, PAGE_MAX } from "../../../operations/list-filter.ts";
import { code, saying } from "./text.ts";

const CURSOR_LENGTH_MAX = 500;

/** A whole number in an address, in digits alone. */
export function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,16}$/, saying("wrongType"))
    .transform(Number)
    .refine((value) => value >= min, saying("tooSmall"))
    .refine((value) => value <= max, saying("tooBig"))
    .openapi({ type: "integer", minimum: min, maximum: max });
}

/** Ids read alike in capitals (RFC 9562). */
export const idParams = z.object({ id: z.string().transform((id) => id.toLowerCase()) });

/** What every list is asked with. */
export const pageQuery = {
  limit: wholeNumber(1, PAGE_MAX)
    .optional()
    .openapi({ description: `${PAGE_DEFAULT} if left out.` }),
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
