import { type Environment, readConfig } from "./config.ts";
import { createApp } from "./http/app.ts";
import type { TokenReader } from "./http/door.ts";
import { tokenReader } from "./http/tokens.ts";

const app = createApp();

/** One isolate serves one environment; its configuration and the provider's keys are plain values that requests may share. */
let setUp: { readonly readToken: TokenReader | undefined } | undefined;

export default {
  fetch(request: Request, environment: Environment): Response | Promise<Response> {
    setUp ??= readSetUp(environment);
    const isReady = async () => false; // no database is bound
    return app.fetch(request, {
      now: new Date(),
      isReady,
      store: undefined,
      readToken: setUp.readToken,
    });
  },
};

function readSetUp(environment: Environment): { readToken: TokenReader | undefined } {
  const config = readConfig({ ...environment, NODE_ENV: "production" });
  if (!config.ok) {
    console.error(
      JSON.stringify({ level: "error", name: "notConfigured", faults: config.refusal }),
    );
    return { readToken: undefined };
  }
  const { identityProvider } = config.value;
  return { readToken: identityProvider && tokenReader(identityProvider) };
}
