/** An id as records have it, wherever it stands. */
export const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** An answer's text with its ids taken out: chance writes any digits in them, a postal code's too. */
export const withoutIds = (text: string): string => text.replace(ID, "");
