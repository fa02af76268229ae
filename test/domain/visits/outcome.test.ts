import { expect, test } from "vitest";
import { OUTCOMES, endsAppointment } from "../../../src/domain/visits/outcome.ts";

test("not at home and cancelled end an appointment; declined and covered settle the visit", () => {
  const settles = OUTCOMES.filter((outcome) => !endsAppointment(outcome));
  expect(OUTCOMES.filter(endsAppointment)).toEqual([
    "not-home",
    "cancelled-by-family",
    "cancelled-by-service",
  ]);
  expect(settles).toEqual(["declined", "covered-elsewhere"]);
});
