import { readTension as tensionById } from "../../db/visits/tensions.ts";
import type { TensionView } from "../../domain/disclosure/disclose-tension.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { isRecordId } from "../../domain/registration/record-id.ts";
import type { Result } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { shownTension } from "./list-tensions.ts";

export async function readTension(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<TensionView>, NotFound>> {
  const tension = isRecordId(id) ? await tensionById(desk, id) : undefined;
  return orNotFound(tension && (await shownTension(desk, tension)));
}
