import type { DeliveredPerson } from "../../domain/disclosure/disclose-delivery.ts";
import { CPR_SYSTEM } from "../../domain/registration/identifier.ts";
import { writeInstant } from "../../domain/time/local-time.ts";
import {
  type KlResource,
  ROLE_CODES,
  SOR_SYSTEM,
  coding,
  concept,
  profile,
  referenceTo,
} from "./kl-terms.ts";

/** What a bundle is written with beside its content: who keeps the records, from where, and when. */
export interface KlSender {
  readonly sorCode: string;
  /** The address under which its resources are named, without a slash at its end. */
  readonly base: string;
  readonly now: Date;
}

export interface KlBundle {
  readonly resourceType: "Bundle";
  readonly meta: { readonly profile: readonly string[] };
  readonly type: "collection";
  readonly timestamp: string;
  readonly entry?: readonly { readonly fullUrl: string; readonly resource: object }[];
}

export interface KlReport {
  readonly child: string;
  readonly people: readonly DeliveredPerson[];
  readonly resources: readonly KlResource[];
}

/** The delivery report of one child: what is told, and those of whom it is. */
export function klReport({ child, people, resources }: KlReport, sender: KlSender): KlBundle {
  const named = [...peopleOf(people, resources, child, sender.sorCode), ...resources];
  return bundle("delivery-report", named, sender, (each) => `${each.resourceType}/${each.id}`);
}

/** All reports of one delivery, each about a child. FHIR has no empty list: where nothing is told there is no entry. */
export function klDelivery(reports: readonly KlReport[], sender: KlSender): KlBundle {
  const bundles = reports.map((report) => ({
    id: report.child,
    ...klReport(report, sender),
  }));
  return bundle("incremental-delivery", bundles, sender, ({ id }) => `Bundle/${id}`);
}

function bundle<Told extends object>(
  name: string,
  told: readonly Told[],
  { base, now }: KlSender,
  addressOf: (each: Told) => string,
): KlBundle {
  const entry = told.map((resource) => ({ fullUrl: `${base}/${addressOf(resource)}`, resource }));
  return {
    resourceType: "Bundle",
    meta: profile(name),
    type: "collection",
    timestamp: writeInstant(now),
    ...(entry.length === 0 ? {} : { entry }),
  };
}

/** Those who are told of, and nobody else. A parent is told of as the parent of the child, once that is born. */
function peopleOf(
  people: readonly DeliveredPerson[],
  resources: readonly KlResource[],
  child: string,
  sorCode: string,
): readonly KlResource[] {
  const subjects = new Set(resources.map(({ subject }) => JSON.stringify(subject)));
  const isTold = ({ id }: DeliveredPerson) =>
    subjects.has(JSON.stringify(referenceTo("Patient", id)));
  const isBorn = people.some(({ of }) => of === "child");
  const parents = people.filter((each) => each.of !== "child" && isTold(each));
  const relationOf = ({ id }: DeliveredPerson) => `${id}-${child.slice(0, 8)}`;
  const named = people.filter(
    (each) => isTold(each) || (each.of === "child" && parents.length > 0),
  );
  return [
    ...named.map((each): KlResource => ({
      resourceType: "Patient",
      id: each.id,
      meta: profile("citizen"),
      identifier: [{ use: "official", system: CPR_SYSTEM, value: each.cpr }],
      ...(each.of === "child" ? { active: true } : {}),
      managingOrganization: { identifier: { use: "official", system: SOR_SYSTEM, value: sorCode } },
      ...(each.of === "child" || !isBorn
        ? {}
        : { link: [{ other: referenceTo("RelatedPerson", relationOf(each)), type: "seealso" }] }),
    })),
    ...(isBorn ? parents : []).map((each): KlResource => ({
      resourceType: "RelatedPerson",
      id: relationOf(each),
      meta: profile("related-parent"),
      patient: referenceTo("Patient", child),
      relationship: [concept(coding(ROLE_CODES, "PRN"))],
    })),
  ];
}
