import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface ComposeService {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly expose?: readonly string[];
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly restart: string;
}

type Services = Readonly<Record<"database" | "migrate" | "tusind", ComposeService>>;

const text = readFileSync("compose.yaml", "utf8");

/** All that compose.yaml asks its environment for, and how: `:?` for what it will not start without. */
export const asked: readonly { readonly name: string; readonly how: string }[] = [
  ...text.matchAll(/\$\{(\w+)(?:(:?[-?+])[^}]*)?\}/g),
].map(([, name = "", how = ""]) => ({ name, how }));

export const required: readonly string[] = asked
  .filter(({ how }) => how === ":?")
  .map(({ name }) => name);

/** What compose.yaml says once its environment is given. */
export function composeServices(environment: Readonly<Record<string, string>>): Services {
  const filled = text.replaceAll(/\$\{(\w+)[^}]*\}/g, (_, name: string) => environment[name] ?? "");
  return (parse(filled, { merge: true }) as { readonly services: Services }).services;
}
