import { addHealthVisitors } from "../../db/days/health-visitors.ts";
import { writeSettings } from "../../db/municipalities.ts";
import { CUT_OFFS } from "../../domain/criteria/cut-offs.ts";
import { AS_SHIPPED } from "../../domain/criteria/municipal-criteria.ts";
import type { RecordStore } from "../../db/transaction/record-store.ts";

/** No Danish municipality has this number. */
export const IMAGINED_MUNICIPALITY = "0999";

const DISTRICTS = [
  { code: "hammel", postalCodes: ["8450", "8472", "8464"], coordinators: [] },
  { code: "hinnerup", postalCodes: ["8382", "8370", "8871"], coordinators: [] },
];

const HEALTH_VISITORS = [
  { id: "0999a000-0000-4000-8000-000000000001", name: "Solveig Tusindfryd", district: "hammel" },
  { id: "0999a000-0000-4000-8000-000000000002", name: "Ragna Kornblomst", district: "hammel" },
  { id: "0999a000-0000-4000-8000-000000000003", name: "Tora Engkarse", district: "hinnerup" },
  { id: "0999a000-0000-4000-8000-000000000004", name: "Yrsa Rødkløver", district: "hinnerup" },
] as const;

/** Whom the demo token of a health visitor speaks for. */
export const [DEMO_HEALTH_VISITOR] = HEALTH_VISITORS;

/** Makes an imagined municipality, once: its districts and its health visitors. Says whether it was this time. */
export function seedImaginedMunicipality(
  store: RecordStore,
  municipality = IMAGINED_MUNICIPALITY,
  healthVisitors: Parameters<typeof addHealthVisitors>[1] = HEALTH_VISITORS,
): Promise<boolean> {
  return store.open(municipality, async (records, { version, districts }) => {
    if (version > 1 || districts.length > 0) return false;
    await addHealthVisitors(records, healthVisitors);
    await writeSettings(records, {
      closingDays: [],
      districts: DISTRICTS,
      postalCodeCentres: [],
      calendarInitials: false,
      cutOffs: CUT_OFFS,
      criteria: AS_SHIPPED,
      needsVisitsPerYearMax: null,
      sorCode: "999900000000000",
    });
    return true;
  });
}
