const DEPTH_MAX = 64;
const VALUES_MAX = 20_000;

/** What is passed over whole, by how it begins and ends. */
const PASSED = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

export type XmlExcess = "nestedTooDeep" | "tooManyValues" | "malformedXml";

/**
 * Looks an XML text through before any parser does: one calls itself for every level and keeps every
 * element, and neither may be without end. A document type is never read, nor what it would declare.
 */
export function excessOf(xml: string): XmlExcess | undefined {
  let depth = 0;
  let values = 0;
  for (let at = xml.indexOf("<"); at !== -1;) {
    const passed = PASSED.find(([begin]) => xml.startsWith(begin, at));
    const end = passed === undefined ? ">" : passed[1];
    const place = passed === undefined ? endOfTag(xml, at) : xml.indexOf(end, at);
    if (place === -1 || (passed === undefined && xml[at + 1] === "!")) return "malformedXml";
    if (passed === undefined) {
      const tag = xml.slice(at, place);
      values += tag.split("=").length; // the element and its attributes
      if (tag[1] === "/") depth--;
      else if (!tag.endsWith("/")) depth++;
    }
    if (depth > DEPTH_MAX) return "nestedTooDeep";
    if (values > VALUES_MAX) return "tooManyValues";
    at = xml.indexOf("<", place + end.length);
  }
  return undefined;
}

/** A tag ends at its own bracket: one that stands in an attribute's value is only written there. */
function endOfTag(xml: string, from: number): number {
  const quotesOrEnd = /["'>]/g;
  quotesOrEnd.lastIndex = from;
  for (let found = quotesOrEnd.exec(xml); found !== null; found = quotesOrEnd.exec(xml)) {
    const [character] = found;
    if (character === ">") return found.index;
    const closing = xml.indexOf(character, quotesOrEnd.lastIndex);
    if (closing === -1) return -1;
    quotesOrEnd.lastIndex = closing + 1;
  }
  return -1;
}
