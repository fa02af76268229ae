import { type Access, type TusindClient, tusindClient } from "../../openapi/client/client.ts";
import { SCOPES } from "../../src/domain/disclosure/viewer.ts";
import { createApp } from "../../src/http/app.ts";
import type { AMunicipality } from "./a-municipality.ts";
import { NOW, TOKEN, readsAs } from "./ask.ts";

const app = createApp();

/** The client that vendors are given, as a journal system with every scope, on the app in this process. */
export function aTypedClient(
  { store }: AMunicipality,
  difference: Partial<Access> = {},
): TusindClient {
  const readToken = readsAs({ role: "journal-system", subject: "a-journal", scopes: SCOPES });
  return tusindClient({
    origin: "http://tusind.test",
    token: TOKEN,
    fetch: async (request) =>
      app.fetch(request, { now: NOW, isReady: async () => true, store, readToken }),
    ...difference,
  });
}
