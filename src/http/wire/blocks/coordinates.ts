import { z } from "@hono/zod-openapi";
import type { Coordinates } from "../../../domain/registration/coordinates.ts";

/** Six decimals are a tenth of a metre. */
const PRECISION = 1_000_000;

/** All of Denmark with its waters, and little else: coordinates that are turned round lie outside. */
export const latitude = z.number().min(54).max(58.5).openapi({ example: 56.2567 });
export const longitude = z.number().min(7).max(16).openapi({ example: 9.8612 });

/** WGS 84, as the map of a telephone says them. */
export const coordinates = z.strictObject({ latitude, longitude }).openapi("Coordinates");

export function toCoordinates(sent: z.output<typeof coordinates>): Coordinates {
  return { latitude: rounded(sent.latitude), longitude: rounded(sent.longitude) };
}

export function fromCoordinates(
  known: Coordinates | undefined,
): z.input<typeof coordinates> | null {
  return known === undefined ? null : { latitude: known.latitude, longitude: known.longitude };
}

function rounded(degrees: number): number {
  return Math.round(degrees * PRECISION) / PRECISION;
}
