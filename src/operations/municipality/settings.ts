import { type Settings, settingsOf, writeSettings } from "../../db/municipalities.ts";
import { type CutOffs, cutOffsWith } from "../../domain/criteria/cut-offs.ts";
import { settleDistricts } from "../../db/families/districts.ts";
import { type Disclosed, discloseNonPersonal } from "../../domain/disclosure/disclosed.ts";
import { type Result, accepted, refused } from "../../domain/result.ts";
import type { Desk } from "../desk.ts";
import {
  type ExpectedVersion,
  type VersionStale,
  isExpected,
  staleAt,
} from "../expected-version.ts";

export interface VersionedSettings extends Settings {
  readonly version: number;
}

export async function readSettings({
  settings,
  settingsVersion,
}: Desk): Promise<Result<Disclosed<VersionedSettings>, never>> {
  return accepted(discloseNonPersonal({ ...settings, version: settingsVersion }));
}

export interface SettingsChange extends Partial<Omit<Settings, "cutOffs" | "criteria">> {
  readonly cutOffs?: { readonly [Fact in keyof CutOffs]?: number | undefined };
}

/** What is left out, or sent as it is, stays as it is. Families follow their homes into new districts; who follows them changes only when a person says so. */
export async function changeSettings(
  desk: Desk,
  { cutOffs, ...changed }: SettingsChange,
  expected: ExpectedVersion,
): Promise<Result<Disclosed<VersionedSettings>, VersionStale>> {
  const { settings: before, settingsVersion: version } = desk;
  if (!isExpected(version, expected)) return refused(staleAt(version));
  const settings = settingsOf({
    ...before,
    ...changed,
    cutOffs: cutOffsWith(before.cutOffs, cutOffs ?? {}),
  });
  const fields = Object.keys(settings) as (keyof Settings)[];
  const reasons = fields.filter((field) => !isSame(before[field], settings[field]));
  if (reasons.length === 0) return accepted(discloseNonPersonal({ ...before, version }));
  await writeSettings(desk, settings);
  if (reasons.includes("districts")) await settleDistricts(desk, settings.districts);
  desk.announce({ type: "settings.changed", child: undefined, reasons });
  return accepted(discloseNonPersonal({ ...settings, version: version + 1 }));
}

/** Both stand in the same order of fields. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
