import type { RecordStore } from "../../db/transaction/record-store.ts";
import type { Disclosed } from "../../domain/disclosure/disclosed.ts";
import { invariant } from "../../domain/invariant.ts";
import type { BirthLetter, LetterChild } from "../../domain/registration/birth-letter.ts";
import { newChild } from "../../domain/registration/child-on-record.ts";
import type { ToldParent } from "../../domain/registration/family-on-record.ts";
import type { Result } from "../../domain/result.ts";
import { addDays, civilDateOfDay, dayNumberOf } from "../../domain/time/civil-date.ts";
import { danishDay, instantOf } from "../../domain/time/local-time.ts";
import type { Context } from "../context.ts";
import { type Desk, atDesk } from "../desk.ts";
import { receiveBirthNotification } from "../registration/receive-birth-notification.ts";
import { registerArrival } from "../registration/register-arrival.ts";
import { registerPregnancy } from "../registration/register-pregnancy.ts";
import {
  FAMILIES_COUNT,
  type ImaginedFamily,
  imaginedCpr,
  imaginedFamily,
} from "./imagined-family.ts";
import { IMAGINED_MUNICIPALITY } from "./imagined-municipality.ts";

/** Does one piece of work in an imagined municipality, for nobody in particular. */
export async function imagine<Shown, Refusal>(
  store: RecordStore,
  now: Date,
  action: string,
  work: (desk: Desk) => Promise<Result<Disclosed<Shown>, Refusal>>,
  municipality = IMAGINED_MUNICIPALITY,
): Promise<void> {
  const actor = {
    subject: "seed",
    municipality,
    role: "coordinator" as const,
    scopes: [],
  };
  const context: Context = {
    actor,
    now,
    store,
    askOutside: undefined,
    mayAskOutside: undefined,
  };
  const kept = async () => ({ status: 201, body: "", headers: {} });
  const answered = await atDesk(context, { action, changes: true }, work, kept);
  invariant(answered.ok, "what is imagined can be done");
}

/** Registers the imagined families as hospitals, midwives and other municipalities would, around the day it is. */
export async function registerImaginedFamilies(store: RecordStore, now: Date): Promise<void> {
  for (let place = 0; place < FAMILIES_COUNT; place++) {
    const family = imaginedFamily(place);
    await imagine(store, now, `imagine: ${family.comes}`, (desk) => register(desk, family, now));
  }
}

async function register(
  desk: Desk,
  family: ImaginedFamily,
  now: Date,
): Promise<Result<Disclosed<unknown>, unknown>> {
  const dayAfter = (days: number) =>
    civilDateOfDay(addDays(dayNumberOf(danishDay(now)), days - family.daysOld));
  switch (family.comes) {
    case "born":
      return receiveBirthNotification(desk, letterAbout(family, now));
    case "expected":
      return registerPregnancy(desk, {
        mother: motherOf(family),
        dueDate: dayAfter(0),
        firstTimeParents: family.isFirst,
        externalReference: undefined,
      });
    case "arrived":
      return registerArrival(desk, {
        as: "moved-in",
        parents: { mother: motherOf(family) },
        children: family.children.map((first) => ({
          identifiers: [],
          name: `${first} ${family.name}`,
          sex: "unknown",
          facts: {
            ...newChild("", "", now).facts,
            birthDate: dayAfter(0),
            arrivedOn: dayAfter(family.daysOld - 40),
          },
          addressProtected: false,
          externalReference: undefined,
        })),
      });
  }
}

function letterAbout(family: ImaginedFamily, now: Date): BirthLetter {
  const today = dayNumberOf(danishDay(now));
  const bornAt = instantOf(civilDateOfDay(addDays(today, -family.daysOld)), "00:30");
  invariant(bornAt.ok, "half past midnight is on every day");
  const child = (first: string): LetterChild => ({
    identifiers: [],
    name: `${first} ${family.name}`,
    bornAt: bornAt.value,
    sex: "unknown",
    weightGrams: family.daysEarly > 21 ? 2_300 : 3_300,
    lengthCm: 51,
    headCm: 35,
    transferredTo: undefined,
    addressProtected: false,
    externalReference: undefined,
  });
  return {
    messageId: `imagined-${family.place + 1}`,
    status: "new",
    replaces: undefined,
    sentAt: bornAt.value,
    municipality: IMAGINED_MUNICIPALITY,
    mother: motherOf(family),
    dueDate: civilDateOfDay(addDays(today, family.daysEarly - family.daysOld)),
    gestationalAgeDays: undefined,
    discharge: undefined,
    dischargedOn:
      family.daysOld < 2 ? undefined : civilDateOfDay(addDays(today, 2 - family.daysOld)),
    firstTimeParents: family.isFirst,
    children: family.children.map(child),
  };
}

function motherOf(family: ImaginedFamily): ToldParent {
  return {
    identifiers: [imaginedCpr(family.place)],
    name: `Mor ${family.name}`,
    address: family.address,
    phone: undefined,
    interpreter: family.interpreter,
    hasCustody: undefined,
    addressProtected: family.isProtected,
  };
}
