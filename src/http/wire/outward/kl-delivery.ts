import { z } from "@hono/zod-openapi";
import type { KlDelivery } from "../../../operations/deliveries/make-delivery.ts";
import type { KlBundle } from "../../../journal/kl/kl-report.ts";
import { date } from "../visits/schedule.ts";

const EVENTS_MAX = 1_000;
export const EVENTS_DEFAULT = 200;
/** The largest whole number that PostgreSQL's integer holds. */
const DELIVERY_MAX = 2_147_483_647;

/** A light shape: KL's guide says the rest (http://fhir.kl.dk/children). */
export const klBundle = z
  .object({
    resourceType: z.literal("Bundle"),
    meta: z.object({ profile: z.array(z.string()) }),
    type: z.literal("collection"),
    timestamp: z.string().openapi({ format: "date-time" }),
    entry: z
      .array(z.object({ fullUrl: z.string(), resource: z.looseObject({}) }))
      .optional()
      .openapi({ description: "Left out where there is nothing to tell." }),
  })
  .openapi("KlBundle");

export const deliveryAsked = z
  .strictObject({
    after: z.int().min(0).max(DELIVERY_MAX).optional().openapi({
      description:
        "The last delivery that has arrived at the gateway; 0 or left out, and all is told.",
    }),
    eventsMax: z
      .int()
      .min(1)
      .max(EVENTS_MAX)
      .optional()
      .openapi({
        description: `How many events are looked through at once; ${EVENTS_DEFAULT} if left out.`,
      }),
  })
  .openapi("DeliveryAsked", { example: { after: 41 } });

export const delivery = z
  .object({
    delivery: z.int().openapi({ description: "What the next one is asked after." }),
    more: z.boolean().openapi({ description: "Ask again at once." }),
    bundle: klBundle,
    waiting: z
      .array(z.object({ child: z.uuid(), contact: z.uuid(), until: date }))
      .openapi({ description: "Contacts of these children that lack what they must document." }),
    unnamed: z
      .array(z.uuid())
      .openapi({ description: "Children of whom nothing is told: they have no CPR number." }),
  })
  .openapi("Delivery");

export function deliveryExample(): z.input<typeof delivery> {
  return {
    delivery: 42,
    more: false,
    bundle: { ...bundleExample(), meta: { profile: [profileOf("incremental-delivery")] } },
    waiting: [],
    unnamed: [],
  };
}

export function bundleExample(): z.input<typeof klBundle> {
  return {
    resourceType: "Bundle",
    meta: { profile: [profileOf("delivery-report")] },
    type: "collection",
    timestamp: "2026-05-05T01:00:00+02:00",
  };
}

function profileOf(name: string): string {
  return `http://fhir.kl.dk/children/StructureDefinition/klgateway-children-${name}`;
}

export function fromBundle({ meta, entry, ...bundle }: KlBundle): z.input<typeof klBundle> {
  return {
    ...bundle,
    meta: { profile: [...meta.profile] },
    ...(entry === undefined
      ? {}
      : { entry: entry.map(({ fullUrl, resource }) => ({ fullUrl, resource: { ...resource } })) }),
  };
}

export function fromKlDelivery({
  number,
  hasMore,
  bundle,
  waiting,
  unnamed,
}: KlDelivery): z.input<typeof delivery> {
  return {
    delivery: number,
    more: hasMore,
    bundle: fromBundle(bundle),
    waiting: waiting.map((each) => ({ ...each })),
    unnamed: [...unnamed],
  };
}
