import { type SQL, sql } from "drizzle-orm";
import type { FollowedProgramme } from "../../domain/registration/followed-programme.ts";
import type { CivilDate } from "../../domain/time/civil-date.ts";
import { childProgrammes } from "../tables/programme-tables.ts";
import type { Records } from "../transaction/records.ts";

/** The programmes that a child has followed, beside its row, so that one statement reads both. */
export const FOLLOWED: SQL<WrittenFollowed> = sql`(
  select json_agg(json_build_object(
      'id', followed.programme, 'version', followed.programme_version, 'from', followed.from_day
    ) order by followed.place)
  from child_programme as followed
  where followed.municipality = child.municipality and followed.child = child.id)`;

type WrittenFollowed =
  | readonly { readonly id: string; readonly version: string; readonly from: string | null }[]
  | null;

export function followedOf(written: WrittenFollowed): readonly FollowedProgramme[] {
  return (written ?? []).map(({ id, version, from }) => ({
    id,
    version,
    from: from === null ? undefined : (from as CivilDate),
  }));
}

/** Adds programmes to those that a child has followed; `place` is that of the first. */
export function addFollowed(
  { pending, municipality }: Records,
  child: string,
  place: number,
  added: readonly FollowedProgramme[],
  said: { readonly author: string; readonly at: Date },
): void {
  pending.add(
    childProgrammes,
    added.map(({ id, version, from }, later) => ({
      municipality,
      child,
      place: place + later,
      programme: id,
      programmeVersion: version,
      fromDay: from ?? null,
      author: said.author,
      recordedAt: said.at,
    })),
  );
}
