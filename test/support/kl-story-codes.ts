/** Codes of FBOE with their names, as the guide's examples have them (KL, kl-term, CodeSystem-FBOE 20240530). */
export const SOCIAL = ["68605f88-49fb-44b9-b327-86947af6aa93", "Social kontakt"] as const;
export const VULNERABILITY = [
  "58997614-ba43-4534-90bd-10c7e76802f4",
  "Forælders sårbarhed",
] as const;
export const NETWORK = ["7e7fab2f-278a-4b14-9bc9-efc36fffcba5", "Netværk"] as const;
export const MENTAL = [
  "2c39af9f-8e45-4c88-962f-e7a9e2cd31b6",
  "Forælders psykiske tilstand",
] as const;
export const RELATION = ["763c6f21-5467-4713-82fb-716c9d0a1fdf", "Forældre-barn-relation"] as const;
export const SMOKING = ["28972d4b-fea3-42ec-b2a5-e2a26f79b14d", "Passiv rygning"] as const;
export const TALKING = ["653c2b0b-bb64-4906-888b-aea6fef3c3f8", "Kommunikation"] as const;
export const SLEEP = ["73f981f8-455a-4158-b435-7c6d83ab84da", "Søvn"] as const;
export const MOTOR = ["e04f2ca1-888a-4671-a97a-371b525cd2a3", "Motorik"] as const;
export const GOOD_NETWORK = ["fbd9a8a5-0ed6-4e1a-9841-066ade34b071", "Godt netværk"] as const;
export const POTENTIAL = ["546e7bef-7a22-451e-971a-326fcd78a843", "Potentiel sårbarhed"] as const;
export const NONE = ["57dd67d7-175a-4541-87ff-db1381c4e1d9", "Ingen sårbarhed"] as const;
export const EXPECTED = [
  "0e5db980-8c6e-4034-abab-054e0eb40935",
  "Forventelig psykisk reaktion",
] as const;
export const REACTION = ["f86c2526-3b04-454c-a99e-d350f699dc94", "Psykisk reaktion"] as const;
export const WELL = [
  "7a107df6-8fb8-4744-8413-be10b4c5c1d9",
  "Velfungerende forældre-barn-relation",
] as const;
export const CHALLENGED = [
  "e1c1674c-9384-4d95-999f-763f3868f444",
  "Udfordring i social kontakt",
] as const;
export const TALKS = [
  "042d522d-0abe-46eb-a958-6e235b5d5408",
  "Kommunikerer alderssvarende",
] as const;
export const NEEDS = [
  "4b039ba1-4005-42e6-b672-09b81ad7578a",
  "Behovskontakt med småbørnssundhedsplejen",
] as const;
export const GUIDANCE = [
  "b3de92ea-ac5e-4f87-809e-a9e40b59cc34",
  "Vejledning i kontakt, samspil og barnets behov",
] as const;
export const SUPPORT = [
  "8af7f611-2bae-4ba5-923a-d748501d1ad3",
  "Støtte ved psykisk reaktion eller sårbarhed",
] as const;
export const BY_DOCTOR = [
  "b708c983-0bb8-4303-a442-9af4c8b950bb",
  "Anbefaling af kontakt til praktiserende læge",
] as const;
export const GROUP = [
  "e535fc78-ce61-4f97-b717-5901d5330ca9",
  "Forældregruppe, hvor forælder har psykisk reaktion",
] as const;
