const NO_LETTER = /[^\p{Letter}\p{Mark}\p{Number}]+/u;

/** The words of a name as they are searched for: whole, small letters, composed alike; each once. */
export function nameWords(name: string): readonly string[] {
  const words = name.toLocaleLowerCase("da").normalize("NFC").split(NO_LETTER);
  return [...new Set(words.filter((word) => word !== ""))];
}
