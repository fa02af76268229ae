const TOKEN_BYTES = 32;
const SHAPE = /^(\d{4})([A-Za-z0-9_-]{43})$/;

/** A secret that opens one calendar: 256 bits of chance, behind the number of the municipality whose records they are. */
export function newCalendarToken(municipality: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES));
  const text = btoa(String.fromCharCode(...bytes));
  return municipality + text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** The municipality that a token leads to; undefined where the text can be no token. */
export function municipalityOf(token: string): string | undefined {
  return SHAPE.exec(token)?.[1];
}
