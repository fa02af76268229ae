/** What is left out stays as it is, so it is left out here too; null takes away, and is undefined by then. */
export function sentFields<Fields extends object>(fields: Fields): SentFields<Fields> {
  const sent = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value ?? undefined] as const],
  );
  return Object.fromEntries(sent) as SentFields<Fields>;
}

type SentFields<Fields> = {
  [Name in keyof Fields]?: null extends Fields[Name]
    ? NonNullable<Fields[Name]> | undefined
    : Exclude<Fields[Name], undefined>;
};
