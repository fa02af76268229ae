import { createRoute } from "@hono/zod-openapi";
import type { ChildMerged } from "../../../domain/registration/child-merged.ts";
import { protectAddress } from "../../../operations/families/protect-address.ts";
import { revealAddress } from "../../../operations/families/reveal-address.ts";
import { answerChange } from "../../at-desk.ts";
import { readJsonBody } from "../../json-body.ts";
import { permit } from "../../permissions.ts";
import { type Problem, childMergedProblem, sendProblem } from "../../problems/problem.ts";
import { newRouter } from "../../router.ts";
import { expectedVersion } from "../../version.ts";
import {
  bodyResponses,
  recordResponses,
  versionResponses,
} from "../../wire/blocks/common-responses.ts";
import { idempotencyHeader, ifMatchHeader } from "../../wire/blocks/headers.ts";
import { idParams } from "../../wire/blocks/list.ts";
import { problemResponse } from "../../wire/blocks/problem.ts";
import { recordContent } from "../../wire/blocks/record-content.ts";
import { addressProtection, addressReveal, child, fromChild } from "../../wire/families/child.ts";
import { fromRevealed, revealedAddresses } from "../../wire/families/revealed-addresses.ts";
import { recordExamples } from "../../wire/examples/records.ts";

const TAGS = ["Families and children"];

const protect = createRoute({
  method: "put",
  path: "/v1/children/{id}/address-protection",
  operationId: "protectAddress",
  tags: TAGS,
  summary: "Protects a child's address, or lifts the protection",
  description:
    "May be sent again: a second one with the same If-Match is refused as stale. While anyone of the family is protected, nothing tells where it lives.",
  middleware: [permit("protectAddress"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: ifMatchHeader,
    body: { required: true, content: { "application/json": { schema: addressProtection } } },
  },
  responses: {
    200: {
      description: "The child as it is now.",
      content: recordContent(child, () => recordExamples().child),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/protected", code: "required" }]),
    ...recordResponses,
    404: problemResponse("notFound"),
    409: problemResponse("childMerged"),
    ...bodyResponses,
    ...versionResponses,
  },
});

const reveal = createRoute({
  method: "post",
  path: "/v1/children/{id}/address-reveals",
  operationId: "revealAddress",
  tags: TAGS,
  summary:
    "Shows where a child lives and is handed over to, protected or not, to a person who says why",
  description: "May be sent again: each time is logged, with the reason.",
  middleware: [permit("revealAddress"), readJsonBody] as const,
  request: {
    params: idParams,
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: addressReveal } } },
  },
  responses: {
    201: {
      description: "The addresses.",
      content: recordContent(revealedAddresses, () => recordExamples().addresses),
    },
    400: problemResponse("invalidRequest", [{ pointer: "/reason", code: "required" }]),
    ...recordResponses,
    409: problemResponse("stillRunning"),
    422: problemResponse("keyUsedBefore"),
    404: problemResponse("notFound"),
    ...bodyResponses,
  },
});

type AddressRefusal =
  | ChildMerged
  | { readonly kind: "notFound" }
  | { readonly kind: "notAllowedToDo" }
  | { readonly kind: "versionStale" }
  | { readonly kind: "tooManyOccurrences" };

export const addressProtections = newRouter()
  .openapi(protect, (c) => {
    const expected = expectedVersion(c);
    if (expected === undefined) return sendProblem(c, { code: "versionRequired", faults: [] });
    const { protected: isProtected } = c.req.valid("json");
    return answerChange(c, {
      action: "protectAddress",
      work: (desk) => protectAddress(desk, c.req.valid("param").id, isProtected, expected),
      write: (view) => ({ status: 200, body: fromChild(view), version: view.version }),
      refuse: addressProblem,
    });
  })
  .openapi(reveal, (c) =>
    answerChange(c, {
      action: "revealAddress",
      particulars: c.req.valid("json").reason,
      isAnsweredAnew: true,
      work: (desk) => revealAddress(desk, c.req.valid("param").id),
      write: (places) => ({ status: 201, body: fromRevealed(places) }),
      refuse: addressProblem,
    }),
  );

function addressProblem(refusal: AddressRefusal): Problem {
  return refusal.kind === "childMerged"
    ? childMergedProblem(refusal)
    : { code: refusal.kind, faults: [] };
}
