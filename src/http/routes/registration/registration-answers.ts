import type { RegistrationView } from "../../../domain/disclosure/views.ts";
import type { BirthNotificationRefusal } from "../../../operations/registration/receive-birth-notification.ts";
import type { ArrivalRefusal } from "../../../operations/registration/register-arrival.ts";
import type { PregnancyRefusal } from "../../../operations/registration/register-pregnancy.ts";
import type { Written } from "../../at-desk.ts";
import { type Problem, problemOf } from "../../problems/problem.ts";
import { fromRegistration } from "../../wire/visits/schedule-on-record.ts";

/** 201 where it was registered just now. */
export function writeRegistration(
  view: RegistrationView,
): Written<ReturnType<typeof fromRegistration>> {
  return { status: view.isNew ? 201 : 200, body: fromRegistration(view) };
}

/** What an operation refuses, with its places in the JSON that told it. */
export function registrationProblem(
  refusal: BirthNotificationRefusal | PregnancyRefusal | ArrivalRefusal,
): Problem {
  switch (refusal.kind) {
    case "bornInTheFuture":
      return problemOf(
        refusal.children.map((place) => ({
          pointer: `/children/${place}/birthDate`,
          code: refusal.kind,
        })),
      );
    case "mayBeStopped":
      return problemOf(
        refusal.children.map((place) => ({ pointer: `/children/${place}`, code: refusal.kind })),
      );
    case "notOurs":
      return problemOf([
        ...(refusal.isForOthers
          ? [{ pointer: "/municipality", code: "otherMunicipality" as const }]
          : []),
        ...refusal.unborn.map((index) => ({
          pointer: `/children/${index}/bornAt`,
          code: "bornInTheFuture" as const,
        })),
      ]);
    case "messageIdReused":
      return problemOf([{ pointer: "/messageId", code: refusal.kind }]);
    case "pregnancyOpen":
    case "bornAlready":
      return problemOf([{ pointer: "/mother", code: refusal.kind }]);
    case "identifierTaken":
      return problemOf([
        { pointer: refusal.whose === "parents" ? "" : `/${refusal.whose}`, code: refusal.kind },
      ]);
    case "externalReferenceTaken":
    case "tooManyOccurrences":
      return { code: refusal.kind, faults: [] };
  }
}
