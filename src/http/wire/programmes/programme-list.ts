import { z } from "@hono/zod-openapi";
import type { FoundProgramme } from "../../../operations/programmes/find-programme.ts";

const programmeSummary = z
  .object({
    id: z.string(),
    municipality: z.string(),
    version: z.string(),
    validFrom: z.string().openapi({ format: "date" }),
    title: z.object({ da: z.string(), en: z.string() }),
    state: z.enum(["draft", "published"]),
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
          state: "published",
        },
      ],
      next: null,
    },
  });

export function fromProgrammes(
  programmes: readonly FoundProgramme[],
): z.input<typeof programmeList> {
  const items = programmes.map((programme) => {
    const { id, municipality, version, validFrom, title } = programme.document;
    const isDraft = "publishedAt" in programme && programme.publishedAt === undefined;
    const state: "draft" | "published" = isDraft ? "draft" : "published";
    return { id, municipality, version, validFrom, title, state };
  });
  return { items, next: null };
}
