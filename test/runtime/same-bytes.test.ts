import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newMasterKey } from "../../src/db/connection/master-key-file.ts";
import { NO_DATABASE, type RunningDoor, startNode, startWorker } from "../support/doors.ts";
import { startIdentityProvider } from "../support/identity-provider.ts";
import { randomChild } from "../support/random-child.ts";

const PROGRAMMES = ["national", "favrskov", "aarhus", "vejle", "koebenhavn"];
const ZONES = ["UTC", "Europe/Copenhagen", "America/Los_Angeles", "Pacific/Kiritimati"];
const CHILDREN = import.meta.env.MODE === "full" ? 1_000 : 60;
const SEED = 20_260_302;

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let doors: { readonly name: string; readonly door: RunningDoor }[];
beforeAll(async () => {
  provider = await startIdentityProvider();
  // What is previewed is not read from records.
  const settings = { ...provider.settings, MASTER_KEY: newMasterKey() };
  const zones = ZONES.map(async (zone) => ({
    name: `Node in ${zone}`,
    door: await startNode({ ...settings, TZ: zone, DATABASE_URL: NO_DATABASE }),
  }));
  doors = await Promise.all([
    ...zones,
    startWorker(settings).then((door) => ({ name: "workerd", door })),
  ]);
});
afterAll(async () => {
  await Promise.all([...doors.map(({ door }) => door.stop()), provider.stop()]);
});

test(
  `${CHILDREN} random children x five programmes: the same bytes on Node in four zones and in workerd`,
  { timeout: 600_000 },
  async () => {
    const token = await provider.token("coordinator", "0773"); // none of the five is its own
    const children = fc.sample(randomChild, { numRuns: CHILDREN, seed: SEED });
    const differing: string[] = [];
    for (const child of children) {
      for (const programme of PROGRAMMES) {
        const body = JSON.stringify({ programme, ...child });
        const answers = await Promise.all(doors.map(({ door }) => preview(door.url, token, body)));
        const [first] = answers;
        expect(first, body).toMatch(/^200 /);
        answers.forEach((answer, place) => {
          if (answer !== first) differing.push(`${doors[place]?.name}: ${body}`);
        });
      }
    }
    expect(differing).toEqual([]);
  },
);

async function preview(url: string, token: string, body: string): Promise<string> {
  const answer = await fetch(`${url}/v1/schedule-previews`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body,
  });
  return `${answer.status} ${await answer.text()}`;
}
