import { type Settings, writeSettings } from "../../db/municipalities.ts";
import { settleDistricts } from "../../db/districts.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclose.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import { type ExpectedVersion, type VersionStale, isExpected } from "../expected-version.ts";

export interface VersionedSettings extends Settings {
  readonly version: number;
}

export async function readSettings({
  settings,
  settingsVersion,
}: Desk): Promise<Result<Disclosed<VersionedSettings>, never>> {
  return accepted(discloseNonPersonal({ ...settings, version: settingsVersion }));
}

/** What is left out stays as it is. Families follow their homes into new districts; who follows them changes only when a person says so. */
export async function changeSettings(
  desk: Desk,
  changed: Partial<Settings>,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<VersionedSettings>, VersionStale>> {
  const { closingDays, districts } = desk.settings;
  const version = desk.settingsVersion;
  if (!isExpected(version, expected)) return refused({ kind: "versionStale" });
  const settings = {
    closingDays: changed.closingDays ?? closingDays,
    districts: changed.districts ?? districts,
  };
  await writeSettings(desk, settings);
  if (changed.districts !== undefined) await settleDistricts(desk, changed.districts);
  desk.announce({ type: "settings.changed", child: undefined, reasons: Object.keys(changed) });
  return accepted(discloseNonPersonal({ ...settings, version: version + 1 }));
}
