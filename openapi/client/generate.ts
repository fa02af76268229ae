import { readFile, writeFile } from "node:fs/promises";
import openapiTypescript, { type OpenAPI3, astToString } from "openapi-typescript";

const DOCUMENT_FILE = "openapi/openapi.json";
export const TYPES_FILE = "openapi/client/tusind-api.d.ts";

const MARK = `// Made from ${DOCUMENT_FILE} by \`npm run client\`: change the routes, not this file.\n\n`;

interface Answers {
  responses: Record<string, { content?: Record<string, { example?: unknown }> }>;
}

if (import.meta.main) await writeFile(TYPES_FILE, await clientTypes());

/** The types that the committed contract gives. */
export async function clientTypes(): Promise<string> {
  const document = JSON.parse(await readFile(DOCUMENT_FILE, "utf8")) as OpenAPI3;
  const operations = Object.values(document.paths ?? {}).flatMap((path) => Object.values(path));
  for (const { responses } of operations as Answers[]) {
    for (const { content = {} } of Object.values(responses)) {
      // Whole answers as comments would be more than half of the file.
      for (const answer of Object.values(content)) delete answer.example;
    }
  }
  const named = { rootTypes: true, rootTypesNoSchemaPrefix: true };
  return MARK + astToString(await openapiTypescript(document, named));
}
