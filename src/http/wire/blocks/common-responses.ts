import { problemResponse } from "./problem.ts";

/** What every route that needs a token may answer. */
export const signInResponses = {
  401: problemResponse("notSignedIn"),
  503: problemResponse("identityProviderAway"),
};

/** What every route that takes a body may answer. */
export const bodyResponses = {
  413: problemResponse("bodyTooLarge"),
  415: problemResponse("notJson"),
};

/** What every route may answer that takes a body in several forms. */
export const formResponses = {
  413: problemResponse("bodyTooLarge"),
  415: problemResponse("mediaTypeNotTaken", [{ pointer: "", code: "mediaTypeNotTaken" }]),
};

/** What every route that opens records may answer. */
export const recordResponses = {
  401: problemResponse("notSignedIn"),
  403: problemResponse("notAllowedToDo"),
  503: problemResponse("databaseAway"),
};

/** What a route that makes a change only to a version that was read may answer. */
export const versionResponses = {
  412: problemResponse("versionStale"),
  428: problemResponse("versionRequired"),
};

export const outOfRange = problemResponse("dateOutOfRange", [
  { pointer: "/at", code: "dateOutOfRange" },
]);

export const unchanged = { description: "Unchanged since the ETag in If-None-Match." };
