import { mkdir, rm, writeFile } from "node:fs/promises";
import { SANDBOX_MUNICIPALITY } from "../db/sandbox-clock.ts";
import type { TokenReader } from "../http/door.ts";
import { makeDemoIdentities } from "../http/sign-in/tokens.ts";
import { DEMO_HEALTH_VISITOR } from "../operations/imagined/imagined-municipality.ts";
import { SANDBOX_HEALTH_VISITOR } from "../operations/imagined/sandbox.ts";
import { DATA_FOLDER } from "./data-folder.ts";

const DEMO_TOKENS_FILE = `${DATA_FOLDER}/demo-tokens.json`;
const SANDBOX_TOKENS_FILE = `${DATA_FOLDER}/sandbox-tokens.json`;
const OWNER_ONLY = 0o600;

export interface DemoSignIn {
  readonly readToken: TokenReader;
  /** Tells the tokens to whoever started the process; the sandbox's are left in a file alone. */
  readonly tell: () => Promise<void>;
}

/** Makes a token for each role. They are told once the door is open: a start that fails leaves those of another process as they are. */
export async function makeDemoSignIn(): Promise<DemoSignIn> {
  const { readToken, tokens, tokensOf } = await makeDemoIdentities(
    new Date(),
    DEMO_HEALTH_VISITOR.id,
  );
  const sandbox = await tokensOf(SANDBOX_MUNICIPALITY, SANDBOX_HEALTH_VISITOR.id);
  return {
    readToken,
    tell: async () => {
      await leaveTokens(tokens, sandbox);
      for (const [role, token] of Object.entries(tokens)) {
        console.log(`demo token, ${role}: ${token}`);
      }
      console.log(
        `Demo tokens, valid 30 days and only until the next start, are in ${DEMO_TOKENS_FILE}, those of the sandbox in ${SANDBOX_TOKENS_FILE}`,
      );
    },
  };
}

type Tokens = Readonly<Record<string, string>>;

/** Leaves a token of each role where its owner alone reads them. */
export async function leaveTokens(tokens: Tokens, sandbox: Tokens): Promise<void> {
  await mkdir(DATA_FOLDER, { recursive: true });
  await leave(DEMO_TOKENS_FILE, tokens);
  await leave(SANDBOX_TOKENS_FILE, sandbox);
}

/** A file that was there keeps its mode when written again: it is made anew. */
async function leave(file: string, tokens: Tokens): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, `${JSON.stringify(tokens, null, 2)}\n`, { mode: OWNER_ONLY });
}
