/** `<?xml … encoding="…"` at the very beginning: that far the charsets we read are one. */
const DECLARED = /^<\?xml[^>]{0,100}?encoding\s{0,10}=\s{0,10}["']([A-Za-z0-9._-]{1,40})["']/;
const DECLARATION_BYTES_MAX = 200;

/** Charsets by the names that letters give them. Latin-1 is read as windows-1252, which agrees with it in every printable character. */
const CHARSETS: Readonly<Record<string, "utf-8" | "windows-1252">> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "utf-8",
  "iso-8859-1": "windows-1252",
  "iso8859-1": "windows-1252",
  latin1: "windows-1252",
  "windows-1252": "windows-1252",
};

export type DecodingFault = "otherCharset" | "malformedXml";

/**
 * The text of an XML document's bytes. A byte order mark wins over what the transport says, that over the
 * document's own declaration (RFC 7303), and without any of them it is UTF-8.
 */
export function decodeXml(
  bytes: Uint8Array,
  charset: string | undefined,
): { readonly text: string } | { readonly fault: DecodingFault } {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, DECLARATION_BYTES_MAX));
  const named = isMarked ? "utf-8" : (charset ?? DECLARED.exec(start)?.[1] ?? "utf-8");
  const known = Object.hasOwn(CHARSETS, named.toLowerCase());
  const label = known ? CHARSETS[named.toLowerCase()] : undefined;
  if (label === undefined) return { fault: "otherCharset" };
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    return { fault: "malformedXml" };
  }
}
