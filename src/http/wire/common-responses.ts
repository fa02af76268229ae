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
