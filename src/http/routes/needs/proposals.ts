import { createRoute, z } from "@hono/zod-openapi";
import {
  type DecideProposalRefusal,
  decideProposal,
} from "../../../operations/proposals/decide-proposal.ts";
import {
  type OwnVisitRefusal,
  giveOwnVisit,
} from "../../../operations/proposals/give-own-visit.ts";
import { listQuestions } from "../../../operations/proposals/list-questions.ts";
import { listProposals } from "../../../operations/proposals/list-proposals.ts";
import { type RaiseRefusal, raiseProposal } from "../../../operations/proposals/raise-proposal.ts";
import { readProposal } from "../../../operations/proposals/read-proposal.ts";
import { inPages } from "../../in-pages.ts";
import { answerChange, answerReading } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import {
  type Problem,
  childMergedProblem,
  problemOf,
  sendProblem,
} from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  outOfRange,
  recordResponses,
  unchanged,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { scheduleDate } from "../../wire/blocks/civil-date.ts";
import { fromPage, idParams, pageQuery } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { proposalExamples } from "../../wire/examples/proposal.ts";
import { fromQuestions, questionList } from "../../wire/needs/question.ts";
import {
  decisionBody,
  fromOwnVisit,
  fromProposal,
  ownVisit,
  ownVisitGiven,
  proposal,
  proposalPage,
  proposalQuery,
  suggestion,
  toDecision,
  toFault,
  toOwnVisit,
} from "../../wire/needs/proposal.ts";

const TAGS = ["Needs"];
const READING = "Reading: may be sent again. The log names the children shown.";
const ONCE = "May be sent again with the same Idempotency-Key, and only so.";

const list = createRoute({
  method: "get",
  path: "/v1/proposals",
  operationId: "listProposals",
  tags: TAGS,
  summary: "Needs visits that wait for a decision, or were decided, child by child",
  description: `${READING} In the order in which the children were registered; a page may be short, or empty, and still have a next. Who was proposed once stays until a person has decided.`,
  middleware: [permit("listProposals")] as const,
  request: { query: proposalQuery },
  responses: {
    200: {
      description: "A page.",
      content: recordContent(proposalPage, () => proposalExamples().page),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/state", code: "notAllowed" }]),
    ...recordResponses,
    422: outOfRange,
  },
});

const read = createRoute({
  method: "get",
  path: "/v1/proposals/{id}",
  operationId: "readProposal",
  tags: TAGS,
  summary: "A proposal with what was decided of it",
  description: READING,
  middleware: [permit("readProposal")] as const,
  request: { params: idParams, query: z.strictObject({}) },
  responses: {
    200: {
      description: "The proposal.",
      content: recordContent(proposal, () => proposalExamples().open),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "unknownField" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
  },
});

const decide = createRoute({
  method: "post",
  path: "/v1/proposals/{id}/decision",
  operationId: "decideProposal",
  tags: TAGS,
  summary: "Accepts, declines or puts off what is proposed, with a reason",
  description: `${ONCE} Accepting makes the visit, or the series; one that is reported as a needs contact takes its intervention and coded condition. A declined one returns on new evidence alone, one that is put off on its day.`,
  middleware: [permit("decideProposal"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader.extend(idempotencyHeader.shape),
    body: { required: true, content: { "application/json": { schema: decisionBody } } },
  },
  responses: {
    200: {
      description: "The proposal, decided.",
      content: recordContent(proposal, () => proposalExamples().accepted),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/reason", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("proposalSettled"),
    ...bodyResponses,
    ...versionResponses,
    422: problemResponse("interventionMissing", [
      { pointer: "/interventions", code: "interventionMissing" },
    ]),
  },
});

const suggest = createRoute({
  method: "post",
  path: "/v1/children/{id}/proposals",
  operationId: "raiseProposal",
  tags: TAGS,
  summary: "A colleague or the parents suggest a needs visit",
  description: `${ONCE} It is proposed whatever the rule's condition says, until a person decides.`,
  middleware: [permit("raiseProposal"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: suggestion } } },
  },
  responses: {
    201: {
      description: "The proposal.",
      content: recordContent(proposal, () => proposalExamples().raised),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/rule", code: "notACode" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("childEnded"),
    ...bodyResponses,
    422: problemResponse("notANeedsRule", [{ pointer: "/rule", code: "notANeedsRule" }]),
  },
});

const give = createRoute({
  method: "post",
  path: "/v1/children/{id}/visits",
  operationId: "giveOwnVisit",
  tags: TAGS,
  summary: "Gives a visit by a professional's own judgement",
  description: `${ONCE} By a rule that is given on need, or on days of her own with the basis that it is reported by.`,
  middleware: [permit("giveOwnVisit"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: ownVisit } } },
  },
  responses: {
    201: {
      description: "The visits, in the child's schedule.",
      content: recordContent(ownVisitGiven, () => proposalExamples().own),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/window", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("childEnded"),
    ...bodyResponses,
    422: problemResponse("conditionMissing", [
      { pointer: "/conditions", code: "conditionMissing" },
    ]),
  },
});

const questions = createRoute({
  method: "get",
  path: "/v1/children/{id}/questions",
  operationId: "listQuestions",
  tags: TAGS,
  summary:
    "What nobody has recorded of a child and would decide a visit, and how long an answer helps",
  description: READING,
  middleware: [permit("listQuestions"), inPages] as const,
  request: {
    params: idParams,
    query: z.strictObject({ ...pageQuery, at: scheduleDate.optional() }),
  },
  responses: {
    200: {
      description: "In the order of the programme.",
      content: recordContent(questionList, () => ({
        items: [proposalExamples().question],
        next: null,
      })),
    },
    304: unchanged,
    400: problemResponse("invalidRequest", [{ pointer: "/at", code: "notADate" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    422: outOfRange,
  },
});

export const proposals = newRouter()
  .openapi(questions, (c) =>
    answerReading(c, {
      action: "listQuestions",
      work: (desk) => listQuestions(desk, c.req.valid("param").id, c.req.valid("query").at),
      write: (asked) => ({ status: 200, body: fromQuestions(asked) }),
      refuse: proposalProblem,
    }),
  )
  .openapi(list, (c) => {
    const { state = "open", child: of, ...asked } = c.req.valid("query");
    const { rule, at, district, healthVisitor, cursor, limit } = asked;
    const child = of?.toLowerCase();
    return answerReading(c, {
      action: "listProposals",
      work: (desk) =>
        listProposals(desk, { state, rule, child, at, district, healthVisitor, cursor, limit }),
      write: (page) => ({ status: 200, body: fromPage(page, fromProposal) }),
      refuse: proposalProblem,
    });
  })
  .openapi(read, (c) =>
    answerReading(c, {
      action: "readProposal",
      work: (desk) => readProposal(desk, c.req.valid("param").id),
      write: (view) => ({ status: 200, body: fromProposal(view), version: view.version }),
      refuse: proposalProblem,
    }),
  )
  .openapi(decide, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const asked = toDecision(c.req.valid("json"));
    return answerChange(c, {
      action: "decideProposal",
      tellsOfNeeds: true,
      work: (desk) => decideProposal(desk, c.req.valid("param").id, asked, expected),
      write: (view) => ({ status: 200, body: fromProposal(view), version: view.version }),
      refuse: proposalProblem,
    });
  })
  .openapi(suggest, (c) =>
    answerChange(c, {
      action: "raiseProposal",
      tellsOfNeeds: true,
      work: (desk) => raiseProposal(desk, c.req.valid("param").id, c.req.valid("json")),
      write: (view) => ({ status: 201, body: fromProposal(view), version: view.version }),
      refuse: proposalProblem,
    }),
  )
  .openapi(give, (c) =>
    answerChange(c, {
      action: "giveOwnVisit",
      tellsOfNeeds: true,
      work: (desk) => giveOwnVisit(desk, c.req.valid("param").id, toOwnVisit(c.req.valid("json"))),
      write: (given) => ({ status: 201, body: fromOwnVisit(given) }),
      refuse: proposalProblem,
    }),
  );

type ProposalRefusal =
  | DecideProposalRefusal
  | RaiseRefusal
  | OwnVisitRefusal
  | { readonly kind: "invalidCursor" };

function proposalProblem(refusal: ProposalRefusal): Problem {
  switch (refusal.kind) {
    case "invalidCursor":
      return problemOf([{ pointer: "/cursor", code: "invalidCursor" }]);
    case "decisionRefused":
      return problemOf(refusal.faults.map(toFault));
    case "notANeedsRule":
      return problemOf([{ pointer: "/rule", code: refusal.kind }]);
    case "childMerged":
      return childMergedProblem(refusal);
    case "changeRefused":
      return { code: "conflictsWithRecord", faults: [] };
    default:
      return { code: refusal.kind, faults: [] };
  }
}
