import { XmlElement as Parsed, XmlText, parseXml as parse } from "@rgrove/parse-xml";
import { type XmlExcess, excessOf } from "./xml-excess.ts";

/** An element as far as a letter goes: its attributes say nothing in one. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Where it stands, as XPath writes it, its number given among several of its name: `/Emessage/BirthNotification/ChildRelation[2]`. */
  readonly path: string;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its elements. */
  readonly text: string;
}

/** A name of another form could hold what somebody is called. */
const ORDINARY_NAME = /^[A-Za-z][A-Za-z_]{0,60}[0-9]{0,2}$/;
const BYTE_ORDER_MARK = /^\uFEFF/;
const LINE_ENDS = /\r\n?/g;

/** What prefixes stand for in an element; the default namespace's is empty. */
interface Scope {
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

/** Reads XML that has no document type and no entities but the five. */
export function parseXml(text: string): XmlElement | XmlExcess {
  // Beforehand: the library normalizes line ends in the square of their number.
  const xml = text.replace(BYTE_ORDER_MARK, "").replace(LINE_ENDS, "\n");
  const excess = excessOf(xml);
  if (excess !== undefined) return excess;
  try {
    const { root } = parse(xml);
    return root === null ? "malformedXml" : elementOf(root, undefined, "", "");
  } catch {
    return "malformedXml"; // its message would quote the letter
  }
}

function elementOf(
  parsed: Parsed,
  outer: Scope | undefined,
  above: string,
  number: string,
): XmlElement {
  const scope = scopeOf(parsed, outer);
  const [prefix, name] = splitName(parsed.name);
  const path = `${above}/${ORDINARY_NAME.test(name) ? name : "*"}${number}`;
  const elements = parsed.children.filter((child) => child instanceof Parsed);
  const names = new Map<string, number>();
  for (const child of elements) names.set(child.name, (names.get(child.name) ?? 0) + 1);
  const passed = new Map<string, number>();
  const children = elements.map((child) => {
    const nth = (passed.get(child.name) ?? 0) + 1;
    passed.set(child.name, nth);
    const isOne = names.get(child.name) === 1;
    return elementOf(child, scope, path, isOne ? "" : `[${nth}]`);
  });
  const texts = parsed.children.filter((child) => child instanceof XmlText);
  const text = texts.map((child) => child.text).join("");
  return { name, namespace: namespaceOf(prefix, scope), path, children, text: text.trim() };
}

function scopeOf({ attributes }: Parsed, outer: Scope | undefined): Scope | undefined {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (declared.length === 0) return outer;
  const own = declared.map(([name, value]) => [name.slice("xmlns:".length), value] as const);
  return { declared: new Map(own), outer };
}

function namespaceOf(prefix: string, scope: Scope | undefined): string {
  for (let inner = scope; inner !== undefined; inner = inner.outer) {
    const namespace = inner.declared.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return "";
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return colon === -1 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}
