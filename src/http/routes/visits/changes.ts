import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ForeseeRefusal } from "../../../operations/changes/foresee-change.ts";
import { type MakeRefusal, makeChanges } from "../../../operations/changes/make-changes.ts";
import {
  type ChangesRefusal,
  previewChanges,
} from "../../../operations/changes/preview-changes.ts";
import { type Written, answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import {
  type Fault,
  PROBLEM_MEDIA_TYPE,
  type Problem,
  childMergedProblem,
  preferredLanguage,
  problemBody,
  problemOf,
} from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { bodyResponses, recordResponses } from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import {
  change,
  changeMoved,
  changePreview,
  changes,
  changesMoved,
  changesPreview,
  fromChange,
  made,
  madeChange,
  madeChanges,
  toChange,
} from "../../wire/visits/change.ts";
import { changeExample } from "../../wire/examples/change.ts";

const TAGS = ["Changes"];
const LOOKING =
  "May be sent again: it writes nothing but that somebody looked. The token makes exactly what is shown, as long as nothing about the child or its visits has moved.";
const MAKING =
  "May be sent again: what a token makes is made once, and answered with what it made. Where anything has moved since the preview nothing is made, and the 409 holds a fresh `preview`.";

const refusals = {
  400: problemResponse("invalidRequest", [{ pointer: "/anchors", code: "required" }]),
  ...recordResponses,
  409: problemResponse("confirmedAlready", [{ pointer: "/anchors/0", code: "confirmedAlready" }]),
  ...bodyResponses,
  422: problemResponse("bornInTheFuture", [{ pointer: "/anchors/0", code: "bornInTheFuture" }]),
};

const looked = createRoute({
  method: "post",
  path: "/v1/children/{id}/changes/preview",
  operationId: "previewChange",
  tags: TAGS,
  summary: "What another day or a new fact would make of a child's visits",
  description: LOOKING,
  middleware: [permit("previewChange"), readJsonBody] as const,
  request: {
    params: idParams,
    body: { required: true, content: { "application/json": { schema: change } } },
  },
  responses: {
    200: {
      description: "Each visit in one list, with its reasons, and a token.",
      content: recordContent(changePreview, () => ({ ...changeExample(), token: "…" })),
    },
    ...refusals,
    404: problemResponse("notFound"),
  },
});

const make = createRoute({
  method: "post",
  path: "/v1/children/{id}/changes",
  operationId: "makeChange",
  tags: TAGS,
  summary: "Makes what was previewed of a child",
  description: MAKING,
  middleware: [permit("makeChange"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: made } } },
  },
  responses: {
    200: {
      description: "What was made.",
      content: recordContent(madeChange, () => changeExample()),
    },
    ...refusals,
    404: problemResponse("notFound"),
    409: problemResponse("stateMoved", [], changeMoved),
    422: problemResponse("unknownToken", [{ pointer: "/token", code: "unknownToken" }]),
  },
});

const lookedAtAll = createRoute({
  method: "post",
  path: "/v1/changes/preview",
  operationId: "previewChanges",
  tags: TAGS,
  summary: "What a list of changes of several children would make of their visits",
  description: LOOKING,
  middleware: [permit("previewChange"), readJsonBody] as const,
  request: {
    body: { required: true, content: { "application/json": { schema: changes } } },
  },
  responses: {
    200: {
      description: "Child by child in the order of the list, and one token.",
      content: recordContent(changesPreview, () => ({ items: [changeExample()], token: "…" })),
    },
    ...refusals,
    422: problemResponse("unknownChild", [{ pointer: "/changes/0/child", code: "unknownChild" }]),
  },
});

const makeAll = createRoute({
  method: "post",
  path: "/v1/changes",
  operationId: "makeChanges",
  tags: TAGS,
  summary: "Makes what was previewed of several children, all of it or nothing",
  description: MAKING,
  middleware: [permit("makeChange"), readJsonBody] as const,
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: made } } },
  },
  responses: {
    200: {
      description: "What was made.",
      content: recordContent(madeChanges, () => ({ items: [changeExample()] })),
    },
    ...refusals,
    409: problemResponse("stateMoved", [], changesMoved),
    422: problemResponse("unknownToken", [{ pointer: "/token", code: "unknownToken" }]),
  },
});

export const changeRoutes = newRouter()
  .openapi(looked, (c) => {
    const changesOf = [{ child: c.req.valid("param").id, told: toChange(c.req.valid("json")) }];
    return answerReading(c, {
      action: "previewChange",
      work: (desk) => previewChanges(desk, changesOf),
      write: ({ items, token }) => {
        const [only] = items.map(fromChange);
        return { status: 200, body: { ...only, token } };
      },
      refuse: (refusal) => problemOfOne(refusal),
    });
  })
  .openapi(make, (c) =>
    answerChange(c, {
      action: "makeChange",
      work: (desk) => makeChanges(desk, c.req.valid("json").token, c.req.valid("param").id),
      write: (answer): Written<object> => {
        const [only] = answer.items.map(fromChange);
        return answer.freshToken === undefined
          ? { status: 200, body: { ...only } }
          : stateMoved(c, { ...only, token: answer.freshToken });
      },
      refuse: problemOfOne,
    }),
  )
  .openapi(lookedAtAll, (c) => {
    const all = c.req.valid("json").changes;
    const told = all.map(({ child, ...one }) => ({ child, told: toChange(one) }));
    return answerReading(c, {
      action: "previewChange",
      work: (desk) => previewChanges(desk, told),
      write: ({ items, token }) => ({ status: 200, body: { items: items.map(fromChange), token } }),
      refuse: problemOfSeveral,
    });
  })
  .openapi(makeAll, (c) =>
    answerChange(c, {
      action: "makeChange",
      work: (desk) => makeChanges(desk, c.req.valid("json").token, undefined),
      write: ({ items, freshToken }): Written<object> => {
        const body = { items: items.map(fromChange) };
        return freshToken === undefined
          ? { status: 200, body }
          : stateMoved(c, { ...body, token: freshToken });
      },
      refuse: problemOfSeveral,
    }),
  );

/** A problem that shows what the change would be now. */
function stateMoved(c: Context, preview: object) {
  c.header("Vary", "Accept-Language");
  const language = preferredLanguage(c);
  const problem = problemBody({ code: "stateMoved", faults: [] }, language);
  const body = { ...problem, preview };
  return { status: 409 as const, body, mediaType: PROBLEM_MEDIA_TYPE, language };
}

function problemOfOne(refusal: MakeRefusal): Problem {
  if (refusal.kind === "unknownChildren") return { code: "notFound", faults: [] };
  if (refusal.kind !== "changesRefused") return problemOfSeveral(refusal);
  const [only] = refusal.refusals;
  return only === undefined ? { code: "notFound", faults: [] } : changeProblem(only.refusal, "");
}

function problemOfSeveral(refusal: MakeRefusal | ChangesRefusal): Problem {
  switch (refusal.kind) {
    case "unknownToken":
      return problemOf([{ pointer: "/token", code: "unknownToken" }]);
    case "tooManyChanges":
      return problemOf([{ pointer: "/changes", code: "tooManyChanges" }]);
    case "tooManyOccurrences":
      return { code: "tooManyOccurrences", faults: [] };
    case "unknownChildren":
      return problemOf(
        refusal.places.map((place) => ({
          pointer: `/changes/${place}/child`,
          code: "unknownChild" as const,
        })),
      );
    case "changesRefused":
      return namingMerged(
        refusal,
        problemOf(
          refusal.refusals.flatMap(({ place, refusal: one }): readonly Fault[] => {
            const { code, faults } = changeProblem(one, `/changes/${place}`);
            return faults.length > 0 ? faults : [{ pointer: `/changes/${place}`, code }];
          }),
        ),
      );
  }
}

/** Where nothing else stands against the changes, the child that the first merged one is now. */
function namingMerged(
  { refusals }: Extract<ChangesRefusal, { kind: "changesRefused" }>,
  problem: Problem,
): Problem {
  const [merged] = refusals.flatMap(({ refusal }) =>
    refusal.kind === "childMerged" ? [refusal] : [],
  );
  return merged !== undefined && problem.code === merged.kind
    ? childMergedProblem(merged, problem.faults)
    : problem;
}

export function changeProblem(refusal: ForeseeRefusal, at: string): Problem {
  if (refusal.kind === "childMerged") return childMergedProblem(refusal);
  if (refusal.kind !== "changeRefused") return { code: refusal.kind, faults: [] };
  return problemOf(
    refusal.faults.map(({ place, code }) => ({ pointer: `${at}/anchors/${place}`, code })),
  );
}
