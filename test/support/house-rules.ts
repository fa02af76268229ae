/** Contexts look left only. */
export const CONTEXTS = [
  "time",
  "criteria",
  "registration",
  "programme",
  "needs",
  "visits",
  "follow-up",
  "planning",
  "day-plan",
  "reports",
  "disclosure",
];

/** What a room may import beside itself, and where to go instead. */
export const ROOMS: Readonly<
  Record<
    string,
    {
      rooms: readonly string[];
      packages: readonly string[];
      /** Packages that give it types and nothing that runs. */
      types?: readonly string[];
      instead: string;
    }
  >
> = {
  domain: {
    rooms: [],
    packages: [],
    instead: "the domain is handed what it needs: gather it in operations/",
  },
  operations: {
    rooms: ["db", "journal", "domain"],
    packages: [],
    instead:
      "an operation gathers through db/, decides in domain/, and knows no status, header or table",
  },
  db: {
    rooms: ["domain", "drizzle"],
    packages: ["drizzle-orm", "postgres", "@electric-sql/pglite"],
    instead: "let the query fetch and the domain judge",
  },
  http: {
    rooms: ["operations", "domain", "journal", "calendar", "web"],
    packages: ["hono", "@hono/zod-openapi", "jose"],
    instead: "http speaks to operations/, never to the database",
  },
  calendar: {
    rooms: ["domain"],
    packages: ["ical.js"],
    instead: "calendar/ writes what it is given",
  },
  journal: {
    rooms: ["domain"],
    packages: ["@rgrove/parse-xml"],
    instead: "journal/ translates what it is given",
    types: ["@medplum/fhirtypes"],
  },
  jobs: {
    rooms: ["operations", "db", "calendar"],
    packages: [],
    instead: "a job takes a piece of work from db, calls its operation, and decides nothing",
  },
  node: {
    rooms: ["door", "db", "http", "jobs", "operations", "journal", "web", "domain"],
    packages: ["prom-client"],
    instead: "what the Node door alone loads: anything both doors need has a room of its own",
  },
  edge: {
    rooms: ["operations", "journal", "domain"],
    packages: [],
    instead: "what the Worker's door alone loads: anything both doors need has a room of its own",
  },
  worker: {
    rooms: [],
    packages: [],
    instead: "it stands in the place of what the bundle leaves out, and calls nothing",
  },
  cli: {
    rooms: ["domain", "http", "operations", "web"],
    packages: [],
    instead: "what the command line alone loads: it answers as the API does, and opens no database",
  },
  web: { rooms: ["domain"], packages: [], instead: "a page shows what it is given" },
};

/** Packages that one file alone may import. */
export const PACKAGE_OF_ONE_FILE: Readonly<Record<string, string>> = {
  rrule: "src/domain/time/repeat.ts",
  "ical.js": "src/calendar/parse-calendar.ts",
  vite: "src/cli/edge-source.ts",
  rolldown: "src/cli/bundle-edge.ts",
  "@rgrove/parse-xml": "src/journal/medcom/parse-xml.ts",
};

/** Names that the files of one folder alone may import from the file that exports them, and where to go instead. */
export const NAMES_OF_ONE_FOLDER: readonly {
  readonly name: string;
  readonly from: string;
  readonly instead: string;
}[] = [
  {
    name: "disclosed",
    from: "src/domain/disclosure/disclosed.ts",
    instead: "what leaves the house is looked through by a file of src/domain/disclosure",
  },
];

/** Files excused from a room's rule, each with the reason. It may only grow shorter. */
export const EXCUSED: readonly string[] = [];

/** Files that nothing calls yet, and what they wait for. It may only grow shorter. */
export const AWAITED: readonly string[] = [];

/** What would let the clock, chance or the outside into the domain. */
export const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\b/, "now is an argument"],
  [/\bMath\.random\b|\bcrypto\b/, "chance is an argument"],
  [/\basync\b|\bawait\b|\bPromise\b/, "the domain is synchronous"],
  [/\bprocess\.|\bconsole\.|\bfetch\(|\bsetTimeout\b|\bglobalThis\b/, "the outside stays outside"],
  [
    /\.get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/,
    "the machine's zone stays outside",
  ],
];
