import type { HandoverView } from "../../domain/disclosure/disclose-handover.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import type { Result } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type NotFound, orNotFound } from "../not-found.ts";
import { findHandover } from "./find-handover.ts";

export async function readHandover(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<HandoverView>, NotFound>> {
  return orNotFound((await findHandover(desk, id))?.shown);
}
