import type { Desk } from "../desk.ts";

export interface UnknownDistrict {
  readonly kind: "unknownDistrict";
}

/** Whether a district is named that the settings do not know. */
export function isUnknownDistrict({ settings }: Desk, district: string | undefined): boolean {
  return district !== undefined && !settings.districts.some(({ code }) => code === district);
}
