import { z } from "@hono/zod-openapi";
import type { RevealedPlaces } from "../../../domain/disclosure/disclose-family.ts";
import { fromAddress } from "./family.ts";
import { fromReceiver, receiver } from "../needs/handover.ts";
import { address } from "../registration/person.ts";

export const revealedAddresses = z
  .object({
    addresses: z.array(address),
    receivers: z
      .array(receiver.extend({ handover: z.uuid() }))
      .optional()
      .openapi({
        description:
          "To whom it is handed over: that tells where it is. Left out where nothing is.",
      }),
  })
  .openapi("RevealedAddresses");

export function fromRevealed({
  homes,
  receivers,
}: RevealedPlaces): z.input<typeof revealedAddresses> {
  const addresses = homes.map(fromAddress);
  if (receivers.length === 0) return { addresses };
  return {
    addresses,
    receivers: receivers.map((each) => ({ handover: each.id, ...fromReceiver(each.receiver) })),
  };
}
