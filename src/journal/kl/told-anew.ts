import { CONTACT_KEY_LENGTH } from "./kl-resources.ts";
import type { KlResource } from "./kl-terms.ts";

/** What is told of a child now, and all that has been told of it from then on. */
export interface ToldAnew {
  readonly told: readonly KlResource[];
  readonly all: readonly KlResource[];
}

/**
 * Of what is so now, that which is not what was told before; and of what was told before, that which is so no more, as
 * entered in error. A contact is told whole, with the interventions that it gave: the gateway asks for all that it must
 * document, and for whatever is named. `isSure` where what was told is known to have arrived.
 */
export function toldAnew(
  now: readonly KlResource[],
  before: readonly KlResource[],
  isSure: boolean,
): ToldAnew {
  const present = new Set(now.map(nameOf));
  const gone = before
    .filter((each) => !present.has(nameOf(each)))
    .map((each): KlResource => ({ ...each, status: "entered-in-error" }));
  const all = [...now, ...gone];
  const known = new Set(isSure ? before.map((each) => JSON.stringify(each)) : []);
  const news = new Set(all.filter((each) => !known.has(JSON.stringify(each))));
  const contacts = new Set([...news].flatMap(contactOf));
  const whole = [
    ...now.filter((each) => news.has(each) || contactOf(each).some((key) => contacts.has(key))),
    ...gone.filter((each) => news.has(each)),
  ];
  const named = JSON.stringify(whole);
  const told = all.filter(
    (each) => whole.includes(each) || named.includes(`"reference":"${nameOf(each)}"`),
  );
  return { told, all };
}

/** The contact that a resource is part of; none of an intervention or a questionnaire. */
function contactOf({ resourceType, id }: KlResource): readonly string[] {
  const isOfContact = resourceType === "Encounter" || resourceType === "Observation";
  return isOfContact ? [id.slice(0, CONTACT_KEY_LENGTH)] : [];
}

function nameOf({ resourceType, id }: KlResource): string {
  return `${resourceType}/${id}`;
}
