import type {
  ContactToDeliver,
  DeliveredOf,
} from "../../src/domain/follow-up/delivered-contact.ts";
import { civilDateOf } from "../../src/domain/time/civil-date.ts";

export const PREGNANCY = "d3c00541-f1d3-4c43-b5fc-16e8914ca1df";
export const POSTPARTUM = "7d35a193-e808-4e77-b361-6c0d114d021f";
export const ESTABLISHMENT = "b4bf6058-502a-4d64-bb8e-369661f43b47";
export const GENERAL = "b30f139c-fac5-416e-b84a-a3429f0222c2";
export const NEEDS = "4b039ba1-4005-42e6-b672-09b81ad7578a";

export const GUIDANCE = "b3de92ea-ac5e-4f87-809e-a9e40b59cc34";
export const SUPPORT = "8af7f611-2bae-4ba5-923a-d748501d1ad3";
export const GROUP = "e535fc78-ce61-4f97-b717-5901d5330ca9";
export const BY_DOCTOR = "b708c983-0bb8-4303-a442-9af4c8b950bb";

/** A call on 6 March about a child, but for what a test says. */
export function aContactToDeliver(difference: Partial<ContactToDeliver> = {}): ContactToDeliver {
  return {
    id: "contact",
    heldAt: new Date("2026-03-06T10:00:00Z"),
    modality: "phone",
    types: [],
    notMade: [],
    findings: [],
    ...difference,
  };
}

/** A child of two parents, born on 2 March, with nothing done for any of them. */
export function ofAChild(difference: Partial<DeliveredOf> = {}): DeliveredOf {
  return {
    child: "child",
    people: ["child", "mother", "second-parent"],
    birthDate: civilDateOf("2026-03-02"),
    interventions: [],
    ...difference,
  };
}

export function anIntervention(
  code: string,
  recipient: "child" | "mother" | "second-parent",
  [startedOn, endedOn]: readonly [string, string?] = ["2026-03-05"],
): DeliveredOf["interventions"][number] {
  return {
    id: `${recipient}/${code.slice(0, 4)}`,
    version: 1,
    child: "child",
    code,
    recipient,
    conditions: [],
    startedOn: civilDateOf(startedOn),
    endedOn: endedOn === undefined ? undefined : civilDateOf(endedOn),
    author: "her",
    recordedAt: new Date("2026-03-05T10:00:00Z"),
    undoneAt: undefined,
  };
}
