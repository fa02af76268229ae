import { mkdir, rm, writeFile } from "node:fs/promises";
import type { TokenReader } from "../http/door.ts";
import { makeDemoIdentities } from "../http/sign-in/tokens.ts";
import { DEMO_HEALTH_VISITOR } from "../operations/imagined/imagined-municipality.ts";
import { DATA_FOLDER } from "./data-folder.ts";

const DEMO_TOKENS_FILE = `${DATA_FOLDER}/demo-tokens.json`;
const OWNER_ONLY = 0o600;

/** Makes a token for each role, tells them to whoever started the process, and reads them. */
export async function offerDemoSignIn(): Promise<TokenReader> {
  const { readToken, tokens } = await makeDemoIdentities(new Date(), DEMO_HEALTH_VISITOR.id);
  await leaveTokens(tokens);
  for (const [role, token] of Object.entries(tokens)) console.log(`demo token, ${role}: ${token}`);
  console.log(
    `Demo tokens, valid 30 days and only until the next start, are in ${DEMO_TOKENS_FILE}`,
  );
  return readToken;
}

/** Leaves a token of each role where its owner alone reads them. */
export async function leaveTokens(tokens: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(DATA_FOLDER, { recursive: true });
  // A file that was there keeps its mode when written again: it is made anew.
  await rm(DEMO_TOKENS_FILE, { force: true });
  await writeFile(DEMO_TOKENS_FILE, `${JSON.stringify(tokens, null, 2)}\n`, { mode: OWNER_ONLY });
}
