export const CSV_MEDIA_TYPE = "text/csv";

/** A table as RFC 4180 writes it; undefined is an empty field. */
export function writeCsv(lines: readonly (readonly (string | number | undefined)[])[]): string {
  return lines.map((fields) => `${fields.map(writeField).join(",")}\r\n`).join("");
}

function writeField(field: string | number | undefined = ""): string {
  const text = String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
