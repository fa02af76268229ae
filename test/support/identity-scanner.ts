/** A person who nobody is, each of whose texts stands nowhere else. */
export interface Identity {
  readonly name: string;
  readonly cpr: string;
  readonly street: string;
  readonly phone: string;
}

interface Needle {
  readonly bytes: Buffer;
  readonly says: string;
}

export type Scanner = (where: Buffer | string) => readonly string[];

/** Finds texts of these people, whatever form they have been given. What it finds is said without repeating it. */
export function scannerOf(identities: readonly Identity[]): Scanner {
  const byStart = new Map<number, Needle[]>();
  for (const [place, identity] of identities.entries()) {
    for (const [field, text] of Object.entries(identity)) {
      for (const [form, bytes] of formsOf(text)) {
        const start = bytes.readUInt32LE(0);
        const needles = byStart.get(start) ?? [];
        byStart.set(start, [...needles, { bytes, says: `${field} of ${place}, ${form}` }]);
      }
    }
  }
  const mayStart = new Uint8Array(2 ** 16);
  for (const start of byStart.keys()) mayStart[start & 0xffff] = 1;
  return (where) => {
    const bytes = typeof where === "string" ? Buffer.from(where) : where;
    const found = new Set<string>();
    for (let place = 0; place + 4 <= bytes.length; place++) {
      const isStart = mayStart[(bytes[place] ?? 0) | ((bytes[place + 1] ?? 0) << 8)] === 1;
      if (!isStart) continue;
      for (const needle of byStart.get(bytes.readUInt32LE(place)) ?? []) {
        const end = place + needle.bytes.length;
        if (bytes.subarray(place, end).equals(needle.bytes)) found.add(needle.says);
      }
    }
    return [...found];
  };
}

/** How a text may come to stand somewhere. */
export function formsOf(text: string): readonly (readonly [form: string, bytes: Buffer])[] {
  const spellings = new Map([
    ["plain", text],
    ["in small letters", text.toLowerCase()],
    ["in capitals", text.toUpperCase()],
    ["decomposed", text.normalize("NFD")],
    ["escaped", text.replace(/[^\x20-\x7e]/g, escapedCharacter)],
    ["without blanks", text.replaceAll(" ", "")],
  ]);
  if (/^\d{10}$/.test(text)) {
    spellings.set("with a hyphen", `${text.slice(0, 6)}-${text.slice(6)}`);
    spellings.set("with a blank", `${text.slice(0, 6)} ${text.slice(6)}`);
  }
  const forms = [...spellings].flatMap(([spelling, spelled]) => {
    const bytes = Buffer.from(spelled);
    return [
      [spelling, bytes],
      [`${spelling}, in Latin-1`, Buffer.from(spelled, "latin1")],
      [`${spelling}, in UTF-16`, Buffer.from(spelled, "utf16le")],
      [`${spelling}, in hexadecimal`, Buffer.from(bytes.toString("hex"))],
      [`${spelling}, in HEXADECIMAL`, Buffer.from(bytes.toString("hex").toUpperCase())],
      [`${spelling}, in a URL`, Buffer.from(encodeURIComponent(spelled))],
      [`${spelling}, in a form`, Buffer.from(encodeURIComponent(spelled).replaceAll("%20", "+"))],
      ...[0, 1, 2].flatMap((shift) => {
        const base64 = base64Inside(bytes, shift);
        return [
          [`${spelling}, in base64 at ${shift}`, Buffer.from(base64)],
          [`${spelling}, in base64url at ${shift}`, Buffer.from(urlSafe(base64))],
        ] as const;
      }),
    ] as (readonly [string, Buffer])[];
  });
  const distinct = new Map(forms.map(([form, bytes]) => [bytes.toString("latin1"), form]));
  return [...distinct].map(([bytes, form]) => [form, Buffer.from(bytes, "latin1")]);
}

function escapedCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The digits that stand for these bytes and nothing else, when as many others come before them. */
function base64Inside(bytes: Buffer, shift: number): string {
  const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
  const first = Math.ceil((shift * 8) / 6);
  return whole.slice(first, Math.floor(((shift + bytes.length) * 8) / 6));
}

function urlSafe(base64: string): string {
  return base64.replaceAll("+", "-").replaceAll("/", "_");
}
