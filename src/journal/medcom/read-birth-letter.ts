import { type LetterFault, isMedcom, letterReader } from "./letter-reader.ts";
import type { XmlElement } from "./parse-xml.ts";
import { readChildren } from "./read-children.ts";
import { readMother } from "./read-mother.ts";

const VERSION = "XD3234L";
const STATUSES: Readonly<Record<string, string>> = { nytbrev: "new", rettetbrev: "corrected" };
/** As MedCom's schema writes them; the last only in letters that were EDIFACT before. */
const DISCHARGES: Readonly<Record<string, string>> = {
  direkte_hjem_fra_fødegang: "direct-home",
  forventet_udskrevet_inden_24_timer_efter_fødslen: "within-24-hours",
  forventet_udskrevet_senere_end_24_timer_efter_fødslen: "after-24-hours",
  forløb: "in-progress",
};
const MUNICIPALITY_NUMBER = /^\d{3,4}$/;

/** Where each field of what is told stands in the letter, by its JSON pointer. */
export type Places = Readonly<Record<string, string>>;

/** A letter in the form in which JSON tells one, its values not looked at yet. */
export interface ReadBirthLetter {
  readonly told: Readonly<Record<string, unknown>>;
  readonly places: Places;
  /** Paths of the elements that nothing was kept of. */
  readonly unmapped: readonly string[];
  readonly faults: readonly LetterFault[];
}

/**
 * Reads MedCom's birth notification (XDIS32, version XD3234L), in its Emessage or bare. It is for the
 * municipality whose number its receiver has, and for `municipality` where that is told in another way.
 */
export function readBirthLetter(root: XmlElement, municipality: string): ReadBirthLetter {
  const reader = letterReader();
  const { one, text, word, blame } = reader;
  const letters = isMedcom(root) ? lettersIn(root, reader.all) : [];
  const [notification, another] = letters;
  if (another !== undefined) blame(another.path, "notOnce");
  if (notification === undefined) blame(root.path, "notABirthLetter");
  const top = notification?.path ?? root.path;

  const letter = one(notification, "Letter");
  const version = text(letter, "VersionCode");
  if (notification !== undefined && version !== VERSION) {
    blame(`${top}/Letter/VersionCode`, version ? "notAllowed" : "required", [VERSION]);
  }
  for (const name of ["StatisticalCode", "TypeCode"]) text(letter, name);
  const sender = text(one(notification, "Sender"), "EANIdentifier");
  const number = text(letter, "Identifier");
  const status = text(letter, "StatusCode");
  if (status !== undefined && !Object.hasOwn(STATUSES, status)) {
    blame(`${top}/Letter/StatusCode`, "notAllowed", Object.keys(STATUSES));
  }
  const receiver = one(notification, "Receiver");
  const expected = one(one(notification, "Pregnancy"), "DateofDelivery");
  text(expected, "Time"); // a day has none
  const duration = one(one(notification, "Birth"), "PregnancyDuration");
  const patient = one(notification, "Patient");
  const mother = readMother(reader, patient, `${top}/Patient`);
  const children = readChildren(reader, notification);
  const isOurs = text(receiver, "IdentifierCode") === "kommunenummer";
  const told = {
    messageId: sender && number ? messageIdOf(sender, number) : undefined,
    status: status === undefined ? undefined : (STATUSES[status] ?? "new"), // another is a fault already
    sentAt: reader.moment(letter, "Authorisation"),
    municipality: isOurs ? municipalityOf(text(receiver, "Identifier")) : municipality,
    mother: mother.told,
    dueDate: text(expected, "Date"),
    gestationalAge: duration && {
      weeks: numberOf(text(duration, "Weeks")),
      days: numberOf(text(duration, "Days")),
    },
    discharge: word(patient, "EpisodeOfCareStatusCode", DISCHARGES),
    children: children.told,
  };
  const places = {
    "": top,
    "/messageId": `${top}/${sender ? "Letter/Identifier" : "Sender/EANIdentifier"}`,
    "/status": `${top}/Letter/StatusCode`,
    "/sentAt": `${top}/Letter/Authorisation`,
    "/municipality": `${top}/Receiver/Identifier`,
    "/dueDate": `${top}/Pregnancy/DateofDelivery/Date`,
    "/gestationalAge": `${top}/Birth/PregnancyDuration`,
    "/gestationalAge/weeks": `${top}/Birth/PregnancyDuration/Weeks`,
    "/gestationalAge/days": `${top}/Birth/PregnancyDuration/Days`,
    ...mother.places,
    ...children.places,
  };
  const unmapped = root.children.flatMap(reader.unread);
  return { told, places, unmapped, faults: reader.faults };
}

/** Several may share an Emessage, and each is answered for itself. */
function lettersIn(
  root: XmlElement,
  all: (parent: XmlElement, name: string) => readonly XmlElement[],
): readonly XmlElement[] {
  if (root.name === "BirthNotification") return [root];
  return root.name === "Emessage" ? all(root, "BirthNotification") : [];
}

/** A letter's number is the sender's own: another hospital may use the same. */
function messageIdOf(sender: string, number: string): string {
  return `EAN${sender}BREV${number}`;
}

/** Municipalities have three digits, and in registers a nought before them. */
function municipalityOf(number: string | undefined): string | undefined {
  return number !== undefined && MUNICIPALITY_NUMBER.test(number)
    ? number.padStart(4, "0")
    : number;
}

/** A whole number, or the text where it is none: for the shape to say so. */
export function numberOf(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : text;
}
