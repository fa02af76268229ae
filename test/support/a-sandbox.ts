import type { Server } from "../../openapi/kit/server.ts";
import { SANDBOX_MUNICIPALITY } from "../../src/db/sandbox-clock.ts";
import type { RecordStore } from "../../src/db/transaction/record-store.ts";
import { createApp } from "../../src/http/app.ts";
import type { Door } from "../../src/http/door.ts";
import { servePages } from "../../src/node/serve-pages.ts";
import { SCOPES } from "../../src/domain/disclosure/viewer.ts";
import { SANDBOX_HEALTH_VISITOR, seedSandbox } from "../../src/operations/imagined/sandbox.ts";
import { aStore } from "./a-store.ts";
import { jsonOf } from "./answer.ts";
import { TOKEN, readsAs } from "./ask.ts";
import { anEmbeddedDatabase } from "./databases.ts";

/** What a test changes of a request's way: what the door hands over. */
export type SandboxServer = Server & { readonly through: (door: Partial<Door>) => Server };

/** The sandbox as the vendor kit asks it, in this process. */
export async function aSandbox(): Promise<{
  server: SandboxServer;
  store: RecordStore;
  stop: () => Promise<void>;
}> {
  const { database, stop } = await anEmbeddedDatabase();
  const store = await aStore(database);
  await seedSandbox(store, new Date());
  const app = createApp();
  servePages(app);
  const asking =
    (door: Partial<Door>): Server["ask"] =>
    async ({ as = "journal-system", method, path, body, raw, headers: named = {} }) => {
      const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
      const headers = new Headers(sent === undefined ? {} : { "Content-Type": "application/json" });
      if (as !== null) headers.set("Authorization", `Bearer ${TOKEN}`);
      for (const [name, value] of Object.entries(named)) headers.set(name, value);
      const subject = as === "health-visitor" ? SANDBOX_HEALTH_VISITOR.id : `demo-${as}`;
      const actor = { municipality: SANDBOX_MUNICIPALITY, subject, scopes: SCOPES };
      const request = new Request(`http://sandbox.test${path}`, {
        method,
        headers,
        ...(sent === undefined ? {} : { body: sent }),
      });
      const response = await app.fetch(request, {
        now: new Date(),
        isReady: async () => true,
        store,
        readToken: readsAs({ ...actor, role: as ?? "leader" }),
        ...door,
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: jsonOf(text) };
    };
  const server: Server = {
    url: "http://sandbox.test",
    tokens: {},
    municipality: SANDBOX_MUNICIPALITY,
    healthVisitor: SANDBOX_HEALTH_VISITOR.id,
    ask: asking({}),
  };
  const through = (door: Partial<Door>) => ({ ...server, ask: asking(door) });
  return { server: { ...server, through }, store, stop };
}
