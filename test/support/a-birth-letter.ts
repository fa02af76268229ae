let numbers = 0;

/** A CPR number of a day in the 1890s: real in form, and nobody's who is alive. */
export function aCpr(): string {
  numbers++;
  const day = String((numbers % 28) + 1).padStart(2, "0");
  const month = String((Math.floor(numbers / 28) % 12) + 1).padStart(2, "0");
  const year = 90 + (Math.floor(numbers / 336) % 10);
  const serial = String(5000 + (Math.floor(numbers / 3360) % 4000));
  return `${day}${month}${year}${serial}`;
}

/** A birth notification as a hospital sends it, of a mother of its own, but for what a test says. */
export function aBirthLetter(difference: Readonly<Record<string, unknown>> = {}) {
  const messageId: string = crypto.randomUUID();
  return {
    messageId,
    status: "new",
    sentAt: "2026-03-02T06:00:00+01:00",
    municipality: "0999",
    mother: aMother(),
    dueDate: "2026-03-20",
    gestationalAge: { weeks: 37, days: 3 },
    discharge: "within-24-hours",
    dischargedOn: "2026-03-03",
    firstTimeParents: true,
    children: [aBornChild()],
    ...difference,
  };
}

export function aMother(difference: Readonly<Record<string, unknown>> = {}) {
  return {
    cpr: aCpr(),
    name: "Ida Æblegren",
    address: { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel" },
    phone: "+45 12 34 56 78",
    addressProtected: false,
    ...difference,
  };
}

export function aBornChild(difference: Readonly<Record<string, unknown>> = {}) {
  return {
    cpr: aCpr(),
    name: "Alma Æblegren",
    bornAt: "2026-03-02T04:12:00+01:00",
    sex: "female",
    weightGrams: 3300,
    lengthCm: 51,
    headCm: 35,
    ...difference,
  };
}
