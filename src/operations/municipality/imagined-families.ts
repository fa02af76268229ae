import type { RecordStore } from "../../db/record-store.ts";
import type { BirthLetter, LetterChild } from "../../domain/registration/birth-letter.ts";
import { type Identifier, CPR_SYSTEM } from "../../domain/registration/identifier.ts";
import { addDays, civilDateOfDay, dayNumberOf } from "../../domain/time/civil-date.ts";
import { danishDay, instantOf } from "../../domain/time/local-time.ts";
import { invariant } from "../../domain/invariant.ts";
import type { Context } from "../context.ts";
import { atDesk } from "../desk.ts";
import { receiveBirthNotification } from "../registration/receive-birth-notification.ts";
import { IMAGINED_MUNICIPALITY } from "./imagined-municipality.ts";

interface ImaginedFamily {
  readonly name: string;
  readonly children: readonly string[];
  readonly postalCode: string;
  readonly daysOld: number;
  readonly daysEarly?: number;
  readonly isProtected?: boolean;
  readonly isFirst?: boolean;
}

/** Two for each health visitor, of ages at which something is due. */
const FAMILIES: readonly ImaginedFamily[] = [
  { name: "Æblegren", children: ["Alma"], postalCode: "8450", daysOld: 3, isFirst: true },
  { name: "Rosengren", children: ["Bo", "Bea"], postalCode: "8382", daysOld: 9, daysEarly: 30 },
  { name: "Kløvermark", children: ["Carla"], postalCode: "8450", daysOld: 20, isProtected: true },
  { name: "Tusindtal", children: ["Dicte"], postalCode: "8370", daysOld: 56, isFirst: true },
  { name: "Engblomme", children: ["Ebbe"], postalCode: "8472", daysOld: 120 },
  { name: "Havtorn", children: ["Frida"], postalCode: "8871", daysOld: 185, isFirst: true },
  { name: "Lyngbakke", children: ["Gro"], postalCode: "8464", daysOld: 275 },
  { name: "Syrenhøj", children: ["Hjalte"], postalCode: "8382", daysOld: 540 },
];

/** Registers the imagined families, as a hospital's letters would, around the day it is. */
export async function seedImaginedFamilies(store: RecordStore, now: Date): Promise<void> {
  const context: Context = {
    actor: {
      subject: "seed",
      municipality: IMAGINED_MUNICIPALITY,
      role: "coordinator",
      scopes: [],
    },
    now,
    store,
  };
  for (const [place, family] of FAMILIES.entries()) {
    const request = { action: "receiveBirthNotification", changes: true };
    const letter = letterAbout(family, place, now);
    const answered = await atDesk(
      context,
      request,
      (desk) => receiveBirthNotification(desk, letter),
      async () => ({ status: 201, body: "", headers: {} }),
    );
    invariant(answered.ok, "an imagined family can be registered");
  }
}

function letterAbout(family: ImaginedFamily, place: number, now: Date): BirthLetter {
  const today = dayNumberOf(danishDay(now));
  const bornOn = civilDateOfDay(addDays(today, -family.daysOld));
  const bornAt = instantOf(bornOn, "12:00");
  invariant(bornAt.ok, "noon is on every day");
  const child = (name: string): LetterChild => ({
    identifiers: [],
    name: `${name} ${family.name}`,
    bornAt: bornAt.value,
    sex: "unknown",
    weightGrams: 3_300,
    lengthCm: 51,
    headCm: 35,
    transferredTo: undefined,
    addressProtected: false,
    externalReference: undefined,
  });
  return {
    messageId: `imagined-${place + 1}`,
    status: "new",
    replaces: undefined,
    sentAt: bornAt.value,
    municipality: IMAGINED_MUNICIPALITY,
    mother: {
      identifiers: [imaginedCpr(place)],
      name: `Mor ${family.name}`,
      address: {
        street: `Tusindfrydvej ${place + 1}`,
        postalCode: family.postalCode,
        city: undefined,
      },
      phone: undefined,
      interpreter: undefined,
      hasCustody: undefined,
      addressProtected: family.isProtected ?? false,
    },
    dueDate: civilDateOfDay(addDays(today, (family.daysEarly ?? 0) - family.daysOld)),
    gestationalAgeDays: undefined,
    discharge: undefined,
    dischargedOn: civilDateOfDay(addDays(today, 2 - family.daysOld)),
    firstTimeParents: family.isFirst ?? false,
    children: family.children.map(child),
  };
}

/** Of a day in 1890: real in form, and nobody's who is alive. */
function imaginedCpr(place: number): Identifier {
  return { system: CPR_SYSTEM, value: `${String(place + 1).padStart(2, "0")}01905999` };
}
