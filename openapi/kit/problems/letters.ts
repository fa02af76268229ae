import { MEDCOM, medcomLetter } from "../medcom-letter.ts";
import type { Sent } from "../server.ts";
import type { ProblemRequest, ProblemRequests } from "./problem-request.ts";

const letter = (raw: string, type = "application/xml"): Sent => ({
  method: "POST",
  path: "/v1/birth-notifications",
  headers: { "Content-Type": type },
  raw,
});

const sent = (raw: string, type?: string): ProblemRequest => ({ request: () => letter(raw, type) });

/** Birth notifications as MedCom's XML. */
export const LETTERS: ProblemRequests = {
  otherCharset: sent("<BirthNotification/>", "application/xml; charset=utf-16"),
  letterTooLarge: sent(" ".repeat(200_001)),
  malformedXml: sent("<BirthNotification>"),
  notABirthLetter: sent(`<DischargeLetter xmlns="${MEDCOM}"/>`),
  notOnce: sent(`<BirthNotification xmlns="${MEDCOM}"><Letter/><Letter/></BirthNotification>`),
  noLivingChild: {
    before: "a letter that tells of one child, and of that as dødfødt",
    request: (kit) => letter(medcomLetter(kit, { isAlive: false })),
  },
};
