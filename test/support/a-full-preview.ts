/** A sound preview that uses every field there is. */
export function aFullPreview() {
  return {
    programme: {
      id: "a-programme",
      municipality: "0999",
      version: "2026-1",
      validFrom: "2026-01-01",
      title: { da: "Et program", en: "A programme" },
      sources: ["where the values come from"],
      rules: [
        {
          code: "every-field",
          title: { da: "Et besøg", en: "A visit" },
          anchor: ["fact:a-wish", "birth"],
          clock: "corrected",
          window: { earliest: "P7D", target: "P10D", latest: "P14D" },
          repeat: "FREQ=WEEKLY;COUNT=4",
          offer: "needs",
          when: {
            all: [
              {
                any: [
                  { fact: "first-time-parents", is: true },
                  { fact: "a-word", is: "yes" },
                ],
              },
              { not: { fact: "gestational-days", atLeast: 300 } },
              { fact: "birth-weight-grams", atMost: 9000 },
            ],
          },
          days: "weekdays",
          proposeFrom: "P1D",
          durationMinutes: 60,
          modalities: ["home", "clinic"],
          instruments: ["EPDS"],
          competences: ["IBCLC"],
          priority: 2,
          reportAs: "b30f139c-fac5-416e-b84a-a3429f0222c2",
          source: "where this row's values come from",
          sources: { "window.target": "where this value comes from" },
        },
        {
          code: "few-fields",
          title: { da: "Et andet besøg", en: "Another visit" },
          anchor: "birth",
          window: { earliest: "P1M", target: "P2M", latest: "P3M" },
          offer: "everyone",
          durationMinutes: 45,
          modalities: ["phone"],
        },
      ],
    },
    child: {
      birthDate: "2026-03-02",
      dueDate: "2026-03-20",
      gestationalAge: { weeks: 37, days: 3 },
      firstTimeParents: true,
      bornTogether: 1,
      birthWeightGrams: 3300,
      dischargedOn: "2026-03-03",
      daycareStart: "2027-02-01",
      kindergartenStart: null,
      arrivedOn: null,
    },
    facts: [
      { fact: "a-wish", value: true, on: "2026-03-02" },
      { fact: "a-word", value: "yes", on: "2026-03-02" },
      { fact: "a-number", value: 11, on: "2026-03-02" },
    ],
    asOf: "2026-03-03",
  };
}

/** A sound preview but for one place, a JSON pointer, where this value stands. */
export function aPreviewWith(pointer: string, value: unknown): unknown {
  const sent = aFullPreview();
  setAt(sent, pointer, value);
  return sent;
}

export function setAt(sent: unknown, pointer: string, value: unknown): void {
  const parts = partsOf(pointer);
  const last = parts.pop() ?? "";
  const parent = parts.reduce<unknown>((inside, part) => Object(inside)[part], sent);
  // Assigning to `__proto__` would set no field.
  Object.defineProperty(parent, last, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** The names that a JSON pointer (RFC 6901) goes by. */
export function partsOf(pointer: string): string[] {
  const parts = pointer.split("/").slice(1);
  return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Every place in what is sent, the whole included, as JSON pointers. */
export function placesIn(sent: unknown, pointer = ""): readonly string[] {
  if (typeof sent !== "object" || sent === null) return [pointer];
  const inside = Object.entries(sent).flatMap(([name, value]) =>
    placesIn(value, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return [pointer, ...inside];
}
