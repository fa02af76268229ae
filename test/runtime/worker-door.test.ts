import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningDoor, startWorker } from "../support/doors.ts";
import { startIdentityProvider } from "../support/identity-provider.ts";

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let door: RunningDoor;
let bare: RunningDoor;
beforeAll(async () => {
  provider = await startIdentityProvider();
  door = await startWorker(provider.settings);
  bare = await startWorker();
});
afterAll(async () => {
  await Promise.all([door.stop(), bare.stop(), provider.stop()]);
});

test("a preview answers in workerd, without a database", async () => {
  const answer = await fetch(`${door.url}/v1/schedule-previews`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${await provider.token()}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      programme: "favrskov",
      child: { birthDate: "2026-03-02" },
      asOf: "2026-03-03",
    }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    visits: [{ rule: "postpartum", state: "planned" }, {}, {}, {}, {}, {}],
  });
});

test("no token, no answer", async () => {
  const answer = await fetch(`${door.url}/v1/programmes`);
  expect(answer.status).toBe(401);
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
});

test("the reference page's files are served beside the worker", async () => {
  const page = await fetch(`${door.url}/docs`);
  expect(page.status).toBe(200);
  expect((await fetch(`${door.url}/docs/assets/swagger-ui-bundle.js`)).status).toBe(200);
  expect((await fetch(`${door.url}/docs/assets/start.js`)).status).toBe(200);
});

test.each(["/v1/programmes", "/ready", "/docs", "/openapi.json", "/nothing"])(
  "not set up, %s says so",
  async (path) => {
    const answer = await fetch(`${bare.url}${path}`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ type: "/problems/notConfigured" });
    expect(answer.headers.get("Retry-After")).toBeTruthy();
  },
);

test("not set up, it still says that it lives", async () => {
  expect((await fetch(`${bare.url}/health`)).status).toBe(200);
});
