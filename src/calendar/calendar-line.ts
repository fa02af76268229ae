/** RFC 5545 §3.1: a line has at most 75 octets, its end not counted. */
const LINE_OCTETS_MAX = 75;

/** So many UTF-16 units fit in whatever they are: none takes more than three octets. */
const UNITS_THAT_FIT = LINE_OCTETS_MAX / 3;

const LINE_END = "\r\n";
const ASCII = /^[ -~]*$/;

/** A content line with its end, folded between characters, never inside one. */
export function calendarLine(text: string): string {
  if (text.length <= UNITS_THAT_FIT) return text + LINE_END;
  if (text.length <= LINE_OCTETS_MAX && ASCII.test(text)) return text + LINE_END;
  let folded = "";
  let octets = 0;
  for (const character of text) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS_MAX) {
      folded += `${LINE_END} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded + LINE_END;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}

const ESCAPED = /[\\;,]/g;
/** What some readers take for the end of a line, the two that only Unicode knows included. */
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
// oxlint-disable-next-line no-control-regex -- they are what must go
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/g;

/** A text as RFC 5545 §3.3.11 writes it. Control characters, which it cannot write, are left out. */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replace(ESCAPED, "\\$&")
    .replace(LINE_BREAK, "\\n")
    .replace(CONTROL, "");
}
