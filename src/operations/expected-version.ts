/** The versions that a change may be made to: any, or those named in If-Match. */
export type ExpectedVersion = "any" | readonly number[];

/** It has been changed since it was read. */
export interface VersionStale {
  readonly kind: "versionStale";
  /** As it stands now, for whoever may change it. */
  readonly version: number;
}

export function staleAt(version: number): VersionStale {
  return { kind: "versionStale", version };
}

export function isExpected(version: number, expected: ExpectedVersion): boolean {
  return expected === "any" || expected.includes(version);
}
