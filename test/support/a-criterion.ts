/** A criterion of a municipality's own. */
export const A_CRITERION = {
  title: { da: "Hund i huset", en: "A dog in the house" },
  category: "practical",
  when: { fact: "dog-in-the-house", is: true },
  carried: true,
  level: 1,
  source: "Kommunens egen",
};
