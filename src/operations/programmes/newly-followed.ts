import type { FollowedProgramme } from "../../domain/registration/followed-programme.ts";
import type { Desk } from "../desk.ts";

/** What a child follows that becomes known today; nothing where its municipality plans by what it began with. */
export function newlyFollowed({ programmes, today }: Desk): readonly FollowedProgramme[] {
  const current = programmes.forNewChildren(today);
  if (current === undefined) return [];
  return [{ id: current.id, version: current.version, from: undefined }];
}
