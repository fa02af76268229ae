import type { LetterReader } from "./letter-reader.ts";
import type { XmlElement } from "./parse-xml.ts";
import { UNKNOWN_NUMBER, fullName } from "./read-mother.ts";

const SEXES: Readonly<Record<string, string>> = {
  pige: "female",
  kvinde: "female",
  dreng: "male",
  mand: "male",
};
const LIVING = "levendefødt";
const STILLBORN = "dødfødt";
const TEN_DIGITS = /^\d{10}$/;
/** A replacement number is made like a CPR number, with letters in its last four places. */
const REPLACEMENT = /^\d{6}[0-9A-Za-z]{4}$/;
const MEASURE = /^\d{1,6}$/;

/**
 * The living children of a letter. What is told of one stands in two elements, joined by their order; where
 * there are not as many of the one as of the other nobody can say which belongs to whom. Of a stillborn
 * child nothing is kept: no plan is made for it, and a person sees to the mother's record.
 */
export function readChildren(reader: LetterReader, notification: XmlElement | undefined) {
  const relations = reader.all(notification, "ChildRelation");
  const described = notification?.children.filter(({ name }) => name === "ChildInfo") ?? [];
  const isPaired = described.length === relations.length;
  if (isPaired) reader.all(notification, "ChildInfo");
  const told: object[] = [];
  const places: Record<string, string> = {
    "/children": `${notification?.path ?? ""}/ChildRelation`,
  };
  for (const [nth, relation] of relations.entries()) {
    const info = isPaired ? described[nth] : undefined;
    const status = reader.text(relation, "BirthStatus1") ?? LIVING;
    if (status === STILLBORN) {
      reader.leave(relation);
      if (info !== undefined) reader.leave(info);
      continue;
    }
    if (status !== LIVING) {
      reader.blame(`${relation.path}/BirthStatus1`, "notAllowed", [LIVING, STILLBORN]);
    }
    const place = `/children/${told.length}`;
    told.push(readChild(reader, relation, info));
    Object.assign(places, placesOf(place, relation, info));
  }
  const [first] = relations;
  if (told.length === 0 && first !== undefined) {
    reader.blame(`${first.path}/BirthStatus1`, "noLivingChild");
  }
  const isToldOfNone = relations.length === 0;
  return { told: isToldOfNone ? undefined : told, places };
}

function readChild(
  { one, text, word, moment }: LetterReader,
  relation: XmlElement,
  info: XmlElement | undefined,
) {
  for (const name of ["RelationCode", "BirthStatus2"]) text(relation, name);
  const dimensions = one(info, "ChildDimensions");
  return {
    ...numberIn(text(relation, "PersonIdentifier")),
    name: fullName(text(relation, "PersonGivenName"), text(relation, "PersonSurnameName")),
    bornAt: moment(relation, "TimeOfBirth"),
    sex: word(relation, "Gender", SEXES),
    weightGrams: measureIn(text(dimensions, "Weight")),
    lengthCm: measureIn(text(dimensions, "Length")),
    headCm: measureIn(text(dimensions, "HeadCircumference")),
    transferredTo: text(info, "ChildTransferral"),
  };
}

function placesOf(place: string, relation: XmlElement, info: XmlElement | undefined) {
  const measured = `${info?.path ?? relation.path}/ChildDimensions`;
  return {
    [place]: relation.path,
    [`${place}/cpr`]: `${relation.path}/PersonIdentifier`,
    [`${place}/replacementNumber`]: `${relation.path}/PersonIdentifier`,
    [`${place}/name`]: `${relation.path}/PersonSurnameName`,
    [`${place}/bornAt`]: `${relation.path}/TimeOfBirth`,
    [`${place}/weightGrams`]: `${measured}/Weight`,
    [`${place}/lengthCm`]: `${measured}/Length`,
    [`${place}/headCm`]: `${measured}/HeadCircumference`,
    [`${place}/transferredTo`]: `${info?.path ?? relation.path}/ChildTransferral`,
  };
}

/** One element for either kind of number. What is neither is told as a CPR number, and refused as that. */
function numberIn(number: string | undefined) {
  if (number === undefined || number === UNKNOWN_NUMBER) return {};
  const isReplacement = !TEN_DIGITS.test(number) && REPLACEMENT.test(number);
  return isReplacement ? { replacementNumber: number } : { cpr: number };
}

/** Nought is what stands where nobody has measured. */
function measureIn(text: string | undefined): number | string | undefined {
  if (text === undefined || !MEASURE.test(text)) return text;
  return Number(text) || undefined;
}
