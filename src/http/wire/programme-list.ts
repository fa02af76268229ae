import { z } from "@hono/zod-openapi";
import type { ShippedProgramme } from "../../domain/programme/shipped-programmes.ts";

const programmeSummary = z
  .object({
    id: z.string(),
    municipality: z.string(),
    version: z.string(),
    validFrom: z.string().openapi({ format: "date" }),
    title: z.object({ da: z.string(), en: z.string() }),
  })
  .openapi("ProgrammeSummary");

export const programmeList = z
  .object({ items: z.array(programmeSummary), next: z.string().nullable() })
  .openapi("ProgrammeList", {
    example: {
      items: [
        {
          id: "favrskov",
          municipality: "0710",
          version: "2026-1",
          validFrom: "2026-01-01",
          title: {
            da: "Sundhedsplejens besøg i Favrskov",
            en: "The health visitors' visits in Favrskov",
          },
        },
      ],
      next: null,
    },
  });

export function fromProgrammes(
  programmes: readonly ShippedProgramme[],
): z.input<typeof programmeList> {
  const items = programmes.map(({ document }) => {
    const { id, municipality, version, validFrom, title } = document;
    return { id, municipality, version, validFrom, title };
  });
  return { items, next: null };
}
