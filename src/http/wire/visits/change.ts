import { z } from "@hono/zod-openapi";
import { type IsFaulty, type NameFault, type Sent, acrossFields } from "../blocks/across-fields.ts";
import { nameDaysOutOfOrder } from "../blocks/days-in-order.ts";
import { nameRepeated } from "../blocks/repeated.ts";
import type { RecordedFact } from "../../../domain/criteria/recorded-facts.ts";
import type { ChangeView } from "../../../domain/disclosure/disclose-change.ts";
import { TOLD_ANCHORS, type ToldChange } from "../../../domain/registration/told-change.ts";
import type { VisitEffect } from "../../../domain/visits/change-effect.ts";
import { TENSION_KINDS } from "../../../domain/visits/tension.ts";
import { CHANGE_TOKEN_LENGTH_MAX } from "../../../operations/changes/change-token.ts";
import { scheduleDate } from "../blocks/civil-date.ts";
import { problem } from "../blocks/problem.ts";
import { code, plainNumber, saying } from "../blocks/text.ts";
import { date, plannedVisit } from "./schedule.ts";
import { recordedFact } from "../programmes/schedule-preview.ts";

const TOLD_MAX = 50;
const CHILDREN_MAX = 200;

/** A code, so that nobody's name comes to stand where nothing is sealed. */
export const source = code
  .nullish()
  .openapi({ description: "Where it comes from: scan, parents, midwife.", example: "scan" });

const until = scheduleDate
  .nullish()
  .openapi({ description: "The last day on which it counts; after it, it is unknown again." });

/** The fields of a fact as it is kept; a shape of its own, since the document lets nothing closed be added to. */
export const factFields = z.strictObject({
  ...recordedFact.shape,
  value: z.union([z.boolean(), plainNumber, code, z.null()]),
  until,
});

const storedFact = factFields.check(acrossFields(nameEndBeforeBeginning)).openapi("StoredFact", {
  description: "A text is a code: what a person has to say of it stands in the journal.",
});

const toldAnchor = z
  .strictObject({
    anchor: z.enum(TOLD_ANCHORS),
    on: scheduleDate.nullable().openapi({ description: "Null takes the day back." }),
    confirmed: z.boolean().nullish().openapi({
      description:
        "Confirmed if left out. A day that is only expected displaces none that is confirmed.",
    }),
  })
  .openapi("ToldAnchor");

const told = {
  anchors: z.array(toldAnchor).max(TOLD_MAX).optional(),
  facts: z.array(storedFact).max(TOLD_MAX).optional(),
  source,
};

type Told = z.output<z.ZodObject<typeof told>>;

export const change = z
  .strictObject(told)
  .check(acrossFields(nameWhatIsToldTwice))
  .openapi("Change", {
    description: "Days and facts that are known of a child from now on; at least one.",
    example: {
      anchors: [{ anchor: "birth", on: "2026-03-03" }],
      source: "midwife",
    },
  });

export const changes = z
  .strictObject({
    changes: z
      .array(
        z
          .strictObject({ child: z.uuid(saying("notAnId")), ...told })
          .check(acrossFields(nameWhatIsToldTwice)),
      )
      .min(1)
      .max(CHILDREN_MAX)
      .check(acrossFields(nameRepeated("duplicateChild", "child"))),
  })
  .openapi("Changes", {
    example: {
      changes: [
        {
          child: "7c1f9a52-0d4e-4c7b-9f2a-51b0c6d3e8f4",
          anchors: [{ anchor: "discharge", on: "2026-03-04" }],
        },
      ],
    },
  });

export const made = z
  .strictObject({ token: z.string().max(CHANGE_TOKEN_LENGTH_MAX) })
  .openapi("PreviewedChange", {
    description: "The token of a preview.",
    example: { token: "eyJjaGFuZ2VzIjpb…" },
  });

export function nameEndBeforeBeginning(
  { on, until: last }: { readonly on?: unknown; readonly until?: unknown },
  fault: NameFault,
): void {
  nameDaysOutOfOrder({ from: on, until: last }, fault);
}

/** What a fact says, as the domain has it. */
export function toFact({
  fact,
  value,
  on,
  until: last,
}: z.output<typeof factFields>): RecordedFact {
  return { fact, value, on, ...(last && { until: last }) };
}

/** One anchor is told once; of a fact each day once. */
function nameWhatIsToldTwice(
  { anchors = [], facts = [] }: Sent<Pick<Told, "anchors" | "facts">>,
  fault: NameFault,
  isFaulty: IsFaulty,
): void {
  if (anchors.length + facts.length === 0 && !isFaulty("facts")) fault("required", "anchors");
  const inAnchors: NameFault = (said, ...place) => fault(said, "anchors", ...place);
  nameRepeated("toldTwice", "anchor")(anchors, inAnchors);
  const seen = new Set<string>();
  for (const [place, { fact, on }] of facts.entries()) {
    if (typeof fact !== "string" || typeof on !== "string") continue;
    if (seen.has(`${fact} ${on}`)) fault("toldTwice", "facts", place, "fact");
    seen.add(`${fact} ${on}`);
  }
}

const window = z.object({ earliest: date, target: date, latest: date });

const effect = plannedVisit
  .pick({ rule: true, occurrence: true, title: true, window: true, because: true })
  .extend({
    id: z.uuid().nullable().openapi({ description: "Null until an added visit is on record." }),
    from: window.nullable().openapi({ description: "Where it was, of one that moves." }),
    explanation: z.string().nullable(),
  })
  .openapi("VisitEffect");

const inTension = effect
  .extend({
    kind: z.enum(TENSION_KINDS),
    on: date.openapi({ description: "The day that is agreed, or on which it was held." }),
    daysOutside: z.int().nullable(),
  })
  .openapi("VisitInTension");

const effects = z.object({
  child: z.uuid(),
  added: z.array(effect),
  moved: z.array(effect),
  removed: z.array(effect),
  left: z.array(effect),
  inTension: z.array(inTension).openapi({
    description: "Agreed or held, and not moved: a person resolves it.",
  }),
});

const token = z.string().openapi({ description: "Makes exactly this, as long as nothing moves." });

export const madeChange = effects.openapi("MadeChange");
export const changePreview = effects.extend({ token }).openapi("ChangePreview");
export const changesPreview = z
  .object({ items: z.array(madeChange), token })
  .openapi("ChangesPreview");
/** Where something has moved since, what would be made of it by now. */
export const changeMoved = problem
  .extend({ preview: changePreview.optional() })
  .openapi("ChangeMoved");
export const changesMoved = problem
  .extend({ preview: changesPreview.optional() })
  .openapi("ChangesMoved");

export const madeChanges = z.object({ items: z.array(madeChange) }).openapi("MadeChanges");

export function toChange({ anchors = [], facts = [], source: from }: Told): ToldChange {
  return {
    anchors: anchors.map(({ anchor, on, confirmed }) => ({
      anchor,
      on: on ?? undefined,
      isProvisional: confirmed === false,
    })),
    facts: facts.map(toFact),
    source: from ?? undefined,
  };
}

export function fromChange(view: ChangeView): z.input<typeof madeChange> {
  const { child, showsReasons } = view;
  const written = (visit: VisitEffect) => fromEffect(visit, showsReasons);
  return {
    child,
    added: view.added.map(written),
    moved: view.moved.map(written),
    removed: view.removed.map(written),
    left: view.left.map(written),
    inTension: view.inTension.map((visit) => ({
      ...written(visit),
      kind: visit.kind,
      on: visit.on,
      daysOutside: visit.daysOutside ?? null,
    })),
  };
}

function fromEffect(
  { id, rule, occurrence, title, window: at, from, why }: VisitEffect,
  showsReasons: boolean,
): z.input<typeof effect> {
  return {
    id: id ?? null,
    rule,
    occurrence,
    title,
    window: at,
    from: from ?? null,
    because: [...why.because],
    explanation: showsReasons ? why.sentence : null,
  };
}
