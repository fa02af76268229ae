import fc from "fast-check";
import { expect, test } from "vitest";
import { leastBurdened } from "../../../src/domain/registration/least-burdened.ts";

const follower = (id: string, openFamilies: number) => ({ id, openFamilies });

test.each([
  { name: "nobody where there is nobody", followers: [], taker: undefined },
  { name: "the only one", followers: [follower("a", 9)], taker: "a" },
  { name: "who follows the fewest", followers: [follower("a", 2), follower("b", 1)], taker: "b" },
  {
    name: "who follows none at all",
    followers: [follower("a", 10), follower("b", 9), follower("c", 0)],
    taker: "c",
  },
  {
    name: "of several the first by id",
    followers: [follower("c", 1), follower("b", 1), follower("a", 2)],
    taker: "b",
  },
])("a new family goes to $name", ({ followers, taker }) => {
  expect(leastBurdened(followers)).toBe(taker);
});

test("whoever takes it follows no more than anyone, whatever order they stand in", () => {
  const anyFollowers = fc.uniqueArray(
    fc.record({ id: fc.uuid(), openFamilies: fc.nat({ max: 4 }) }),
    { minLength: 1, maxLength: 8, selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(anyFollowers, fc.nat(), (followers, turn) => {
      const taker = leastBurdened(followers);
      const of = followers.find(({ id }) => id === taker)?.openFamilies ?? NaN;
      expect(followers.every(({ openFamilies }) => of <= openFamilies)).toBe(true);
      const equals = followers.filter(({ openFamilies }) => openFamilies === of);
      expect(equals.every(({ id }) => taker !== undefined && taker <= id)).toBe(true);
      const at = turn % followers.length;
      expect(leastBurdened([...followers.slice(at), ...followers.slice(0, at)])).toBe(taker);
    }),
  );
});
