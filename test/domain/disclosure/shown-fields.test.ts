import fc from "fast-check";
import { expect, test } from "vitest";
import {
  FIELDS,
  type Field,
  SHOWN_FIELDS,
  fieldsShown,
} from "../../../src/domain/disclosure/shown-fields.ts";
import {
  RELATIONS,
  ROLES,
  type Relation,
  type Role,
  SCOPES,
  type Viewer,
  relationsTo,
} from "../../../src/domain/disclosure/viewer.ts";
import { day } from "../../support/a-child.ts";
import { aFamily, aViewer } from "../../support/a-family.ts";

/** A row a role and relation, a mark a field: x is shown, p is shown unless the family is protected. */
const TABLE = `
                                record reason identity contact custody birth place
  health-visitor own               x      x      x        x       x      x     p
  health-visitor covers            x      x      x        x       x      x     p
  health-visitor registers         x      x      -        -       -      -     -
  health-visitor adds-to           x      -      -        -       -      -     -
  coordinator    district          x      x      x        x       x      x     p
  coordinator    registers         x      x      -        -       -      -     -
  coordinator    adds-to           x      -      -        -       -      -     -
  journal-system reads-records     x      -      x        x       x      x     p
  journal-system reads-reasons     -      x      -        -       -      -     -
  journal-system registers         x      -      -        -       -      -     -
  journal-system adds-to           x      -      -        -       -      -     -
`;

const [heading = [], ...rows] = TABLE.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

function isShown(role: Role, relation: Relation, field: Field, isProtected: boolean): boolean {
  const row = rows.find(
    ([of, to]) => of === role && (to === relation || to === relation.replace(" ", "-")),
  );
  const mark = row?.slice(2)[heading.indexOf(field)] ?? "-";
  return mark === "x" || (mark === "p" && !isProtected);
}

const everyCell = ROLES.flatMap((role) => RELATIONS.map((relation) => ({ role, relation })));

test.each(everyCell)("$role by $relation is shown what the table marks", ({ role, relation }) => {
  const nobodys = aFamily({ healthVisitor: undefined, district: undefined });
  const viewer = aViewer(role, { districts: [] });
  expect(relationsTo(nobodys, viewer)).toEqual([]);
  for (const isProtected of [false, true]) {
    const shown = fieldsShown({ ...nobodys, isProtected }, viewer, [relation]);
    expect(FIELDS.filter((field) => shown.has(field))).toEqual(
      FIELDS.filter((field) => isShown(role, relation, field, isProtected)),
    );
  }
});

test("the table marks each field, and nobody by a role or relation that there is not", () => {
  expect(heading).toEqual([...FIELDS]);
  const named = Object.entries(SHOWN_FIELDS).flatMap(([role, by]) =>
    Object.keys(by).map((relation) => `${role} ${relation.replace(" ", "-")}`),
  );
  expect(named.sort()).toEqual(rows.map(([role, relation]) => `${role} ${relation}`).sort());
});

const FAMILY = aFamily({
  coveredBy: [{ healthVisitor: "her-colleague", on: day("2026-03-12") }],
});

test.each<{ name: string; viewer: Viewer; relations: readonly Relation[] }>([
  {
    name: "its health visitor",
    viewer: aViewer("health-visitor", { subject: "her-health-visitor" }),
    relations: ["own"],
  },
  {
    name: "another health visitor",
    viewer: aViewer("health-visitor", { scopes: SCOPES }),
    relations: [],
  },
  {
    name: "one who comes for her",
    viewer: aViewer("health-visitor", { subject: "her-colleague" }),
    relations: ["covers"],
  },
  {
    name: "a coordinator of another with the subject of one who comes for her",
    viewer: aViewer("coordinator", { subject: "her-colleague", districts: ["east"] }),
    relations: [],
  },
  { name: "a coordinator of the whole", viewer: aViewer("coordinator"), relations: ["district"] },
  {
    name: "a coordinator of its district",
    viewer: aViewer("coordinator", { districts: ["east", "west"] }),
    relations: ["district"],
  },
  {
    name: "a coordinator of another",
    viewer: aViewer("coordinator", { districts: ["east"] }),
    relations: [],
  },
  {
    name: "a coordinator with its health visitor's subject",
    viewer: aViewer("coordinator", { subject: "her-health-visitor", districts: [] }),
    relations: [],
  },
  {
    name: "a journal system that only writes",
    viewer: aViewer("journal-system", { scopes: ["registration:write", "records:write"] }),
    relations: [],
  },
  {
    name: "a journal system that reads records",
    viewer: aViewer("journal-system", { scopes: ["records:read"] }),
    relations: ["reads records"],
  },
  {
    name: "a journal system that reads reasons",
    viewer: aViewer("journal-system", { scopes: ["reasons:read"] }),
    relations: ["reads reasons"],
  },
  {
    name: "a leader with everything else",
    viewer: aViewer("leader", {
      subject: "her-health-visitor",
      scopes: SCOPES,
      districts: ["west"],
    }),
    relations: [],
  },
  {
    name: "an administrator with everything else",
    viewer: aViewer("administrator", { subject: "her-health-visitor", scopes: SCOPES }),
    relations: [],
  },
])("to $name a family is $relations", ({ viewer, relations }) => {
  expect(relationsTo(FAMILY, viewer)).toEqual(relations);
});

test("a family without a health visitor or a district is nobody's but the whole's", () => {
  const waiting = aFamily({ healthVisitor: undefined, district: undefined });
  expect(relationsTo(waiting, aViewer("health-visitor"))).toEqual([]);
  expect(relationsTo(waiting, aViewer("coordinator", { districts: ["west"] }))).toEqual([]);
  expect(relationsTo(waiting, aViewer("coordinator"))).toEqual(["district"]);
});

test("by several relations a viewer is shown what any of them shows", () => {
  const some = fc.subarray([...RELATIONS]);
  const viewers = fc.constantFrom(...ROLES).map((role) => aViewer(role, { districts: [] }));
  fc.assert(
    fc.property(viewers, some, fc.boolean(), (viewer, relations, isProtected) => {
      const shown = fieldsShown({ ...FAMILY, isProtected }, viewer, relations);
      const by = FIELDS.filter((field) =>
        relations.some((relation) => isShown(viewer.role, relation, field, isProtected)),
      );
      expect(FIELDS.filter((field) => shown.has(field))).toEqual(by);
    }),
  );
});
