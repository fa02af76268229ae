import { z } from "@hono/zod-openapi";
import { pageOf } from "../blocks/list.ts";
import { acrossFields } from "../blocks/across-fields.ts";
import { nameRepeated } from "../blocks/repeated.ts";
import type { HandoverTemplate } from "../../../domain/needs/handovers/handover-template.ts";
import { shippedTemplate } from "../../../domain/needs/handovers/shipped-handover-templates.ts";
import { TRANSITIONS } from "../../../domain/needs/handovers/transition.ts";
import { code, plainText } from "../blocks/text.ts";

const SECTIONS_MAX = 40;
const TITLE_LENGTH_MAX = 200;
const HELP_LENGTH_MAX = 1_000;

const title = z.strictObject({ da: plainText(TITLE_LENGTH_MAX), en: plainText(TITLE_LENGTH_MAX) });
const help = z.strictObject({ da: plainText(HELP_LENGTH_MAX), en: plainText(HELP_LENGTH_MAX) });

const section = z
  .strictObject({
    code: code.openapi({ example: "what-helps" }),
    title,
    help,
    required: z.boolean(),
  })
  .openapi("HandoverSection");

export const newHandoverTemplate = z
  .strictObject({
    sections: z
      .array(section)
      .min(1)
      .max(SECTIONS_MAX)
      .check(acrossFields(nameRepeated("duplicateSection", "code"))),
  })
  .openapi("NewHandoverTemplate", {
    example: {
      sections: [
        {
          code: "what-helps",
          title: { da: "Hvad hjælper barnet", en: "What helps the child" },
          help: { da: "Det, som forældrene har prøvet.", en: "What the parents have tried." },
          required: true,
        },
      ],
    },
  });

export const handoverTemplate = z
  .object({
    transition: z.enum(TRANSITIONS),
    version: z.int().openapi({ description: "0 is as it is shipped." }),
    sections: z.array(section),
  })
  .openapi("HandoverTemplate", { description: "What is told at a transition, in this order." });

export const handoverTemplateList = z
  .object(pageOf(handoverTemplate).shape)
  .openapi("HandoverTemplateList");

export function fromHandoverTemplate({
  transition,
  version,
  sections,
}: HandoverTemplate): z.input<typeof handoverTemplate> {
  return { transition, version, sections: [...sections] };
}

export const handoverTemplateExample = () => {
  const { sections, ...shipped } = shippedTemplate("daycare");
  return fromHandoverTemplate({ ...shipped, sections: sections.slice(0, 1) });
};
