const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be the id of anything on record; what is not is as unknown as an id that nobody has. */
export function isRecordId(text: string): boolean {
  return UUID.test(text);
}
