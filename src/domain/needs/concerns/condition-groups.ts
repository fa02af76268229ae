import type { Title } from "../../programme/programme.ts";

/** FBOE conditions that lead to the same first thoughts. */
export interface ConditionGroup {
  readonly title: Title;
  /** The first eight digits of each. */
  readonly codes: string;
  readonly steps: readonly Title[];
}

/** Steps to think with, in our own words; each condition stands in one group. */
export const CONDITION_GROUPS: readonly ConditionGroup[] = [
  {
    title: { da: "Barnets kontakt", en: "The child's contact" },
    codes: "bfd18100 b5f8c711 18938eb0 e1c1674c 3f30980a 0ec86d42 f4971268",
    steps: [
      { da: "Aftal, hvornår du ser barnet igen", en: "Agree when to see the child again" },
      { da: "Spørg, hvad forældrene selv ser", en: "Ask what the parents see themselves" },
      { da: "Overvej ADBB", en: "Consider ADBB" },
    ],
  },
  {
    title: { da: "Samspil og omsorg", en: "Relation and care" },
    codes: "274791a5 d3fc57b7 80aa0dab 00a9f897 fc4b6e6d a038c064 51bc227a 53db2598",
    steps: [
      { da: "Tilbyd et ekstra hjemmebesøg", en: "Offer one more visit at home" },
      { da: "Tal om, hvad der lykkes", en: "Talk about what goes well" },
      { da: "Vend det med en kollega", en: "Think it over with a colleague" },
    ],
  },
  {
    title: { da: "Sprog og kommunikation", en: "Language and communication" },
    codes: "851ad2f2 be8a4c9c 8821649f 37bfe2f5 d9f00ad4 df3e0246 355959ff",
    steps: [
      { da: "Spørg til hørelse", en: "Ask about hearing" },
      {
        da: "Spørg dagtilbuddet, når der er samtykke",
        en: "Ask the daycare, where there is consent",
      },
      { da: "Se barnet lege og tale igen", en: "See the child play and talk again" },
    ],
  },
  {
    title: { da: "Motorik og udvikling", en: "Movement and development" },
    codes: "936a0163 aeade013 3c18d87b bdeb1505 5e83b4b4 03b4d589 28a77e7c 0ace6cd4",
    steps: [
      { da: "Vis øvelser, og se barnet igen", en: "Show exercises, and see the child again" },
      { da: "Anbefal egen læge", en: "Recommend the general practitioner" },
    ],
  },
  {
    title: { da: "Søvn og gråd", en: "Sleep and crying" },
    codes: "c684526e d13ad530 fcb3733c c25b5cda 39dedc66 a6808e88 e818645e",
    steps: [
      { da: "Gennemgå døgnet med forældrene", en: "Go through a day and night with the parents" },
      { da: "Spørg, hvordan forældrene får hvile", en: "Ask how the parents get rest" },
      { da: "Aftal et opkald", en: "Agree on a call" },
    ],
  },
  {
    title: { da: "Mad, mave og vækst", en: "Food, digestion and growth" },
    codes:
      "0e7c61be b887a387 8036b9f6 8bb204b0 9b0e6538 4813e65d ab33e243 37ef9400 03093611 3c8735c2 dc822827",
    steps: [
      { da: "Vej og mål igen på en aftalt dag", en: "Weigh and measure again on an agreed day" },
      { da: "Se et måltid eller en amning", en: "Watch a meal or a feed" },
      { da: "Anbefal egen læge", en: "Recommend the general practitioner" },
    ],
  },
  {
    title: { da: "Barnets krop og omgivelser", en: "The child's body and surroundings" },
    codes: "3bdc1cf9 45144c31 aabcb5b7 54f8263c 5bc59698",
    steps: [
      { da: "Anbefal egen læge", en: "Recommend the general practitioner" },
      { da: "Tal om røg og indeklima", en: "Talk about smoke and indoor air" },
    ],
  },
  {
    title: { da: "Forælderens trivsel", en: "The parent's wellbeing" },
    codes:
      "dc7cdfb3 577d33d5 b8220216 1050e706 b2fcb139 fc3d65d1 7820eaa8 f86c2526 db926a42 d1cd9a33 7acf5936",
    steps: [
      { da: "Tilbyd en samtale til hver forælder", en: "Offer each parent a talk" },
      { da: "Anbefal egen læge", en: "Recommend the general practitioner" },
      {
        da: "Ved tanker om selvskade: sørg for hjælp samme dag",
        en: "Where there are thoughts of self-harm: see to help the same day",
      },
    ],
  },
  {
    title: { da: "Familiens vilkår", en: "The family's circumstances" },
    codes: "15fc2e8e b4032c0c 546e7bef de666a03 983ff338 d126c096 2461e246 87fbc4e5",
    steps: [
      { da: "Spørg, hvem familien selv ønsker med", en: "Ask whom the family wants to take part" },
      {
        da: "Fortæl om rådgivning i kommunen",
        en: "Tell of the advice that the municipality gives",
      },
      { da: "Tilbyd en gruppe", en: "Offer a group" },
    ],
  },
];
