import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEMO_HEALTH_VISITOR } from "../../src/operations/imagined/imagined-municipality.ts";
import { freePort } from "../support/free-port.ts";

test("npm run dev:worker brings all it needs: a day plan with visits in it, by a token it left", async () => {
  const port = await freePort();
  const started = spawn("npm", ["run", "dev:worker"], {
    env: { ...process.env, PORT: String(port), NO_COLOR: "1" },
    detached: true,
  });
  let output = "";
  const ready = new Promise<void>((resolve) => {
    started.stdout.on("data", (data) => {
      output += String(data);
      if (output.includes("Ready on")) resolve();
    });
  });
  await Promise.race([ready, once(started, "exit")]);
  try {
    const tokens = JSON.parse(readFileSync(".data/demo-tokens.json", "utf8")) as {
      "health-visitor": string;
    };
    const headers = { Authorization: `Bearer ${tokens["health-visitor"]}` };
    const path = `/v1/health-visitors/${DEMO_HEALTH_VISITOR.id}/day-plan`;
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    expect([answer.status, output]).toEqual([200, expect.stringContaining("Ready on")]);
    const { stops } = (await answer.json()) as { stops: unknown[] };
    expect(stops.length).toBeGreaterThan(0);
  } finally {
    process.kill(-(started.pid ?? 0), "SIGTERM");
    await once(started, "exit");
  }
});
