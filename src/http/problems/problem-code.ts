import type { ContentfulStatusCode } from "hono/utils/http-status";

/** A code that a problem or one of its errors can have: who must act (the status), and the words. */
export interface ProblemCode {
  readonly status: ContentfulStatusCode;
  readonly en: string;
  readonly da: string;
}
