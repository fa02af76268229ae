import { resolve } from "node:path";

const LEFT_OUT = resolve("src/worker/left-out.ts");
const NO_SUBSCRIPTION = resolve("src/worker/no-subscription.ts");
const UNDOCUMENTED = resolve("src/worker/undocumented.ts");

/**
 * What the libraries have and nothing here calls is left out: zod's words for its faults in fifty languages, what writes
 * the OpenAPI document, of ical.js all but the reading of lines. Named as an import says it, whoever says it.
 * docs/decisions/2026-11-22-what-the-edge-leaves-out.md
 */
export const EDGE_ALIASES: Readonly<Record<string, string>> = {
  "@asteasolutions/zod-to-openapi": UNDOCUMENTED,
  zod: UNDOCUMENTED,
  "./openapi.ts": LEFT_OUT,
  "../locales/index.js": "zod/v4/locales/en.js",
  "./compile.js": LEFT_OUT,
  "./from-json-schema.js": LEFT_OUT,
  "../core/to-json-schema.js": LEFT_OUT,
  "../core/json-schema-processors.js": LEFT_OUT,
  "./router/reg-exp-router/router.js": LEFT_OUT,
  "./router/smart-router/router.js": LEFT_OUT,
  "./columns/all.js": LEFT_OUT,
  "./subscribe.js": NO_SUBSCRIPTION,
  "./large.js": LEFT_OUT,
  rrule: resolve("node_modules/rrule/dist/esm/rrule.js"),
  "./nlp/index": LEFT_OUT,
  "ical.js": resolve("node_modules/ical.js/lib/ical/module.js"),
  "./binary.js": LEFT_OUT,
  "./component.js": LEFT_OUT,
  "./component_parser.js": LEFT_OUT,
  "./event.js": LEFT_OUT,
  "./period.js": LEFT_OUT,
  "./property.js": LEFT_OUT,
  "./recur_expansion.js": LEFT_OUT,
  "./recur_iterator.js": LEFT_OUT,
  "./stringify.js": LEFT_OUT,
  "./timezone.js": LEFT_OUT,
  "./timezone_service.js": LEFT_OUT,
  "./utc_offset.js": LEFT_OUT,
  "./vcard_time.js": LEFT_OUT,
};
