import type { CivilDate } from "../../time/civil-date.ts";
import type { Programme, ProgrammeVersion } from "../programme.ts";

/** Whose visits follow a version once it is published; new families follow it too, but for one that is opted into. */
export const PUBLISHING_POLICIES = ["new-families", "unborn", "open-visits", "opt-in"] as const;
export type PolicyKind = (typeof PUBLISHING_POLICIES)[number];

export interface PublishedVersion extends ProgrammeVersion {
  readonly policy: PolicyKind;
}

/** What a child follows that becomes known on a day: the last that was published for new families and is valid by then. */
export function currentOf(
  published: readonly PublishedVersion[],
  programmeOf: (version: ProgrammeVersion) => Programme,
  today: CivilDate,
): Programme | undefined {
  const current = published.findLast(
    (version) => version.policy !== "opt-in" && programmeOf(version).validFrom <= today,
  );
  return current && programmeOf(current);
}

/** The version that a programme's id alone names: the last that was published for new families, else the last at all. */
export function currentVersionOf(
  published: readonly PublishedVersion[],
  id: string,
): PublishedVersion | undefined {
  const versions = published.filter((version) => version.id === id);
  return versions.findLast(({ policy }) => policy !== "opt-in") ?? versions.at(-1);
}
