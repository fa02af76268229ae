/** A file as it is sent and an import on its way, as the document shows them. */
export const IMPORT_EXAMPLES = {
  table:
    "family;mother.cpr;mother.name;mother.address.postalCode;healthVisitor;child.name;child.birthDate;held.two-months\r\n" +
    "17;0101905001;Ida Æblegren;8450;00000000-0000-4000-8000-000000000002;Alma Æblegren;2025-06-01;2025-08-01\r\n",
  import: {
    id: "00000000-0000-4000-8000-000000000004",
    state: "committing" as const,
    format: "ndjson" as const,
    followedFrom: "2026-03-03",
    lines: {
      total: 10_000,
      checking: 0,
      faulty: 3,
      undecided: 0,
      ready: 5_997,
      repeated: 0,
      done: 4_000,
    },
    children: { made: 4_010, joined: 12 },
    undecidedMatches: 0,
    skipFaulty: true,
    recordedAt: "2026-03-03T09:00:00+01:00",
    committedAt: "2026-03-03T10:00:00+01:00",
    endedAt: null,
  },
  line: {
    line: 4711,
    state: "faulty" as const,
    problems: [
      {
        line: 4711,
        pointer: "/children/0/birthDate",
        code: "notADate",
        detail: "This is no real date written YYYY-MM-DD.",
      },
    ],
    family: null,
    childrenMade: [],
    childrenJoined: [],
  },
  match: {
    id: "00000000-0000-4000-8000-000000000005",
    etag: '"1.0"',
    line: 17,
    child: 0,
    told: { name: "Alma Æblegren", birthDate: "2025-06-01", dueDate: null },
    other: {
      childId: "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
      line: null,
      child: null,
      is: { name: "Alma Marie Æblegren", birthDate: "2025-06-01", dueDate: "2025-06-03" },
    },
    because: ["sameBirthDate" as const, "namesAlike" as const],
    decision: null,
  },
};
