import { expect, test } from "vitest";
import { isCprNumber } from "../../../src/domain/registration/cpr-number.ts";
import { aCpr } from "../../support/a-birth-letter.ts";

// Every number of a real day that is made here fails modulus 11. Numbers that fail it were only ever
// given to people born on certain firsts of January, so those of 29 February are nobody's.

test("the numbers of CPR-kontoret's test persons are CPR numbers", () => {
  expect(["0505209996", "2911829996"].filter((text) => !isCprNumber(text))).toEqual([]);
});

test("so are numbers of the 1890s", () => {
  const numbers = Array.from({ length: 400 }, aCpr);
  expect(numbers.filter((text) => !isCprNumber(text))).toEqual([]);
});

/** First year of a century by the seventh digit and the year, line by line as CPR-kontoret's table has it. */
const CENTURIES: readonly { digits: string; from: number; to: number; century: number }[] = [
  { digits: "0123", from: 0, to: 99, century: 1900 },
  { digits: "49", from: 0, to: 36, century: 2000 },
  { digits: "49", from: 37, to: 99, century: 1900 },
  { digits: "5678", from: 0, to: 57, century: 2000 },
  { digits: "5678", from: 58, to: 99, century: 1800 },
];

test.each(CENTURIES)(
  "with seventh digit $digits and year $from to $to, 29 February is real in the leap years of $century",
  ({ digits, from, to, century }) => {
    const faults: string[] = [];
    for (const digit of digits) {
      for (let year = from; year <= to; year++) {
        const number = withoutModulus11(`2902${String(year).padStart(2, "0")}${digit}`);
        if (isCprNumber(number) !== has29February(century + year)) faults.push(number);
      }
    }
    expect(faults).toEqual([]);
  },
);

test.each([
  { name: "nothing", text: "" },
  { name: "nine digits", text: "290292500" },
  { name: "eleven digits", text: "29029250011" },
  { name: "a hyphen", text: "290292-5001" },
  { name: "a space before", text: " 2902925001" },
  { name: "a line after", text: "2902925001\n" },
  { name: "a letter", text: "29029250O1" },
  { name: "digits of another script", text: "٢٩٠٢٩٢٥٠٠١" },
  { name: "30 February", text: "3002925001" },
  { name: "31 April", text: "3104925001" },
  { name: "day 0", text: "0001925001" },
  { name: "day 32", text: "3201925001" },
  { name: "month 0", text: "0100925001" },
  { name: "month 13", text: "0113925001" },
  { name: "a replacement number's day, 60 added", text: "6101925001" },
])("a text with $name is none", ({ text }) => {
  expect(isCprNumber(text)).toBe(false);
});

function has29February(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}

/** The first number of a start that fails modulus 11. */
function withoutModulus11(start: string): string {
  const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  const failing = ["000", "001"].find((end) => {
    const digits = Array.from(`${start}${end}`, Number);
    return digits.reduce((sum, digit, place) => sum + digit * (weights[place] ?? 0), 0) % 11 !== 0;
  });
  return `${start}${failing}`;
}
