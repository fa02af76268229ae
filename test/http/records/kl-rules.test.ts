import { afterAll, describe, expect, test } from "vitest";
import { aKlGateway } from "../../support/a-kl-gateway.ts";
import { aKlStory } from "../../support/a-kl-story.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import {
  KL_RULES,
  MANDATORY,
  type Told,
  type ToldBundle,
  againstKl,
  codesIn,
} from "../../support/kl-rules.ts";
import { bodyOf } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);

/** One report with every kind of resource in it, and every contact type that must observe something. */
const bundle = await aWholeReport();

async function aWholeReport(): Promise<ToldBundle> {
  const gateway = await aKlGateway(municipality);
  const story = await aKlStory(municipality);
  const weight = { of: "child", observation: "weight", value: 3400 };
  const network = { of: "mother", observation: "support-network", value: "normal" };
  await story.holds("2020-02-05", { rule: "pregnancy" }, [network]);
  await story.isBorn();
  await story.holds("2020-05-07", { rule: "postpartum" }, [weight]);
  await story.holds("2020-05-17", { rule: "establishment" }, [weight, network]);
  await story.screens("2020-07-07", "mother", 15);
  await story.holds("2020-07-07", { rule: "two-months" }, [weight]);
  const because = "f86c2526-3b04-454c-a99e-d350f699dc94";
  await story.begins("2020-07-07", "8af7f611-2bae-4ba5-923a-d748501d1ad3", "mother", because);
  await story.holds("2020-07-09", { modality: "phone" });
  return bodyOf(await gateway.reads(story.child, "2020-08-01"));
}

/** The report with its resources changed; one that comes out as undefined is gone. */
function changed(change: (each: Told) => object | undefined): ToldBundle {
  const entry = (bundle.entry ?? []).flatMap(({ fullUrl, resource }) => {
    const after = change(resource);
    return after === undefined ? [] : [{ fullUrl, resource: after as Told }];
  });
  return { ...bundle, entry };
}

const of = (type: string, change: (each: Told) => object | undefined) =>
  changed((each) => (each.resourceType === type ? change(each) : each));

const without = (each: Told, field: string) =>
  Object.fromEntries(Object.entries(each).filter(([name]) => name !== field));

const inText = (type: string, from: string | RegExp, to: string) =>
  of(type, (each) => JSON.parse(JSON.stringify(each).replaceAll(from, to)) as object);

/** What breaks each rule, by its name. */
const BROKEN: Readonly<Record<string, ToldBundle>> = {
  "is a collection of the profile": { ...bundle, type: "transaction" },
  "holds what the guide allows alone": of("Encounter", (each) => ({
    ...each,
    appointment: [{ reference: `Patient/${each.id}` }],
  })),
  "bundles whatever it names": of("CarePlan", () => undefined),
  "names each resource once, by its own address": {
    ...bundle,
    entry: [...(bundle.entry ?? []), ...(bundle.entry ?? []).slice(0, 1)],
  },
  "knows a citizen by CPR and SOR alone": inText(
    "Patient",
    "1.2.208.176.1.2",
    "1.2.208.176.1.6.1.1",
  ),
  "ties a parent to the child": of("Patient", (each) => without(each, "link")),
  "has of a contact one type and class of theirs": inText("Encounter", '"HH"', '"VR"'),
  "gives a needs contact of a person by that person's interventions": of("CarePlan", (each) => {
    const child = (bundle.entry ?? []).find(({ resource }) => "active" in resource)?.resource.id;
    return { ...each, subject: { reference: `Patient/${child}` } };
  }),
  "says of an observation what was found, or why it is not known": of("Observation", (each) =>
    without(each, "dataAbsentReason"),
  ),
  "dates every observation": of("Observation", (each) => without(each, "effectiveDateTime")),
  "leaves the child's contact out of a parent's record": of("Observation", (each) => {
    const met = (bundle.entry ?? []).find(({ resource }) => resource.id.endsWith("-c"));
    return { ...each, encounter: { reference: `Encounter/${met?.resource.id}` } };
  }),
  "measures with at most one decimal": inText("Observation", '"value":3400', '"value":3400.25'),
  "plans an intervention by one code of FBOE": of("CarePlan", (each) => ({
    ...each,
    intent: "order",
  })),
  "answers a questionnaire of theirs, without its words": inText(
    "QuestionnaireResponse",
    '"linkId":"score"',
    '"linkId":"score","text":"Samlet"',
  ),
  "observes at a contact face to face what its type asks for": of("Observation", () => undefined),
};

test("the whole report breaks no rule", () => {
  expect(againstKl(bundle)).toEqual([]);
});

test("every rule is broken below", () => {
  expect(Object.keys(BROKEN)).toEqual(Object.keys(KL_RULES));
});

describe("a report that breaks a rule is told so", () => {
  test.each(Object.keys(KL_RULES))("%s", (name) => {
    const broken = BROKEN[name] ?? bundle;
    const resources = (broken.entry ?? []).map(({ resource }) => resource);
    expect(KL_RULES[name]?.(broken, resources)).not.toEqual([]);
  });

  test.each(Object.entries(MANDATORY))("by leaving out %s", (name, { codes }) => {
    const observes = (each: Told) => codesIn(each["code"]).some((code) => codes.includes(code));
    const left = of("Observation", (each) => (observes(each) ? undefined : each));
    expect(againstKl(left)).toContain(
      `observes at a contact face to face what its type asks for: ${name}`,
    );
  });

  test("by what FHIR itself does not know", () => {
    const strange = of("Encounter", (each) => ({ ...each, mood: "good" }));
    expect(againstKl(strange).some((fault) => fault.includes("mood"))).toBe(true);
    expect(againstKl(of("Observation", (each) => without(each, "status"))).length).toBeGreaterThan(
      0,
    );
  });
});
