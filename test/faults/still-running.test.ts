import { afterAll, beforeAll, expect, test } from "vitest";
import { aBirthLetter } from "../support/a-birth-letter.ts";
import { type AService, aService } from "../support/a-service.ts";
import { refusal } from "../support/a-problem.ts";

let service: AService;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.stop());

test("a request whose first sending does not end is told to come again, and is answered when it does", async () => {
  const ask = service.as("coordinator");
  const sending = { body: aBirthLetter(), headers: { "Idempotency-Key": "held-up" } };
  await service.sql.begin(async (sql) => {
    await sql`select from municipality where municipality = '0999' for update`;
    const waiting = await ask("POST", "/v1/birth-notifications", sending);
    expect(refusal(waiting)).toEqual({ status: 409, code: "stillRunning", faults: [] });
    expect(Number(waiting.headers.get("Retry-After"))).toBeGreaterThan(0);
    const reading = await ask("GET", "/v1/children");
    expect(reading.status, "who only reads waits for nobody").toBe(200);
  });
  expect((await ask("POST", "/v1/birth-notifications", sending)).status).toBe(201);
});
