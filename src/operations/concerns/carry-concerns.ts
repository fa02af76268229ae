import { readConcernsOf } from "../../db/needs/concerns.ts";
import { carriedConcern } from "../../domain/needs/concerns/concern-life.ts";
import type { Desk } from "../desk.ts";
import { layDownConcern } from "./lay-down-concern.ts";

/** Of a child that was on record twice every concern goes on with the survivor, closed ones too: they are what is known of it. */
export async function carryConcerns(
  desk: Desk,
  duplicate: string,
  survivor: string,
): Promise<void> {
  const by = { author: desk.actor.subject, at: desk.now };
  for (const concern of await readConcernsOf(desk, [duplicate])) {
    await layDownConcern(desk, carriedConcern(concern, survivor, by));
  }
}
