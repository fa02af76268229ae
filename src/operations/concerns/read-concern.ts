import type { ConcernWithHistory } from "../../domain/disclosure/disclose-concern.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { type Result, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import type { NotFound } from "../not-found.ts";
import { findConcern } from "./find-concern.ts";
import { shownWithHistory } from "./lay-down-concern.ts";

export async function readConcern(
  desk: Desk,
  id: string,
): Promise<Result<Disclosed<ConcernWithHistory>, NotFound>> {
  const found = await findConcern(desk, id);
  if (found === undefined) return refused({ kind: "notFound" });
  return shownWithHistory(desk, { concern: found.concern, entries: [] }, found.family);
}
