import { parseCivilDate } from "../../domain/time/civil-date.ts";
import { instantOf, writeInstant } from "../../domain/time/local-time.ts";
import type { XmlElement } from "./parse-xml.ts";

/** OIO's catalogue names a version of MedCom's letters by the day of its schemas. */
const MEDCOM_NAMESPACE =
  /^http:\/\/rep\.oio\.dk\/(?:sundcom\.dk\/)?medcom\.dk\/xml\/schemas\/\d{4}\/\d{2}\/\d{2}\/$/;
const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export interface LetterFault {
  /** The element's path in the letter. */
  readonly pointer: string;
  readonly code:
    | "notABirthLetter"
    | "notOnce"
    | "wrongType"
    | "required"
    | "notAllowed"
    | "notADate"
    | "notAClockTime"
    | "noSuchLocalTime"
    | "notACprNumber"
    | "noLivingChild";
  readonly allowed?: readonly string[];
}

/** Reads elements of a letter, and remembers which were read and what was wrong with them. */
export interface LetterReader {
  readonly faults: readonly LetterFault[];
  readonly blame: (pointer: string, code: LetterFault["code"], allowed?: readonly string[]) => void;
  /** An element that may stand once. */
  readonly one: (parent: XmlElement | undefined, name: string) => XmlElement | undefined;
  readonly all: (parent: XmlElement | undefined, name: string) => readonly XmlElement[];
  /** What an element says; undefined where it is left out or empty. */
  readonly text: (parent: XmlElement | undefined, name: string) => string | undefined;
  /** A `Date` and a `Time` by Danish clocks, as RFC 3339. */
  readonly moment: (parent: XmlElement | undefined, name: string) => string | undefined;
  /** One of a few words as we call it; one that is not known is left out. */
  readonly word: <Ours>(
    parent: XmlElement | undefined,
    name: string,
    words: Readonly<Record<string, Ours>>,
  ) => Ours | undefined;
  /** Nothing of this element is kept after all. */
  readonly leave: (element: XmlElement) => void;
  /** The topmost elements of which nothing was kept. */
  readonly unread: (root: XmlElement) => readonly string[];
}

export function letterReader(): LetterReader {
  const faults: LetterFault[] = [];
  const read = new Set<XmlElement>();
  const blame: LetterReader["blame"] = (pointer, code, allowed) => {
    faults.push({ pointer, code, ...(allowed && { allowed }) });
  };
  const all: LetterReader["all"] = (parent, name) => {
    const found = parent?.children.filter((child) => isMedcom(child) && child.name === name) ?? [];
    for (const element of found) read.add(element);
    return found;
  };
  const one: LetterReader["one"] = (parent, name) => {
    const [first, second] = all(parent, name);
    if (second !== undefined) blame(second.path, "notOnce");
    return first;
  };
  const text: LetterReader["text"] = (parent, name) => {
    const element = one(parent, name);
    if (element === undefined) return undefined;
    if (element.children.length > 0) blame(element.path, "wrongType");
    return element.text === "" ? undefined : element.text;
  };
  const moment: LetterReader["moment"] = (parent, name) => {
    const element = one(parent, name);
    if (element === undefined) return undefined;
    const [day, time] = [text(element, "Date"), text(element, "Time")];
    const date = day === undefined ? undefined : parseCivilDate(day);
    const isTime = time !== undefined && CLOCK_TIME.test(time);
    if (date === undefined) blame(`${element.path}/Date`, day ? "notADate" : "required");
    if (!isTime) blame(`${element.path}/Time`, time ? "notAClockTime" : "required");
    if (date === undefined || !isTime) return undefined;
    const instant = instantOf(date, time);
    if (instant.ok) return writeInstant(instant.value);
    blame(`${element.path}/Time`, "noSuchLocalTime");
    return undefined;
  };
  const leave: LetterReader["leave"] = (element) => void read.delete(element);
  const word: LetterReader["word"] = (parent, name, words) => {
    const element = one(parent, name);
    if (element === undefined) return undefined;
    if (Object.hasOwn(words, element.text)) return words[element.text];
    leave(element);
    return undefined;
  };
  const unread: LetterReader["unread"] = (root) => {
    return read.has(root) ? root.children.flatMap(unread) : [root.path];
  };
  return { faults, blame, one, all, text, moment, word, leave, unread };
}

export function isMedcom({ namespace }: XmlElement): boolean {
  return MEDCOM_NAMESPACE.test(namespace);
}
