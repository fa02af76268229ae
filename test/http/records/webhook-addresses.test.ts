import { afterAll, expect, test } from "vitest";
import { aBirthLetter } from "../../support/a-birth-letter.ts";
import { aMunicipality } from "../../support/a-municipality.ts";
import { refusal } from "../../support/a-problem.ts";
import {
  ADDRESS,
  WEBHOOKS,
  aPost,
  aReceiver,
  anActiveWebhook,
  asksWith,
} from "../../support/a-webhook.ts";
import { BIRTHS, aJournal } from "../../support/on-record.ts";

const municipality = await aMunicipality();
afterAll(municipality.stop);
const journal = aJournal(municipality);
const receiver = aReceiver();
const asks = asksWith(municipality, receiver);
const post = aPost(municipality, receiver);

const registers = () => journal.asks("POST", BIRTHS, { body: aBirthLetter() });

test.each([
  ["https://JOURNAL.example", "https://journal.example/"],
  ["https:\\\\journal.example\\hook", "https://journal.example/hook"],
  ["https://journal.example:443/a/../b?c=æ", "https://journal.example/b?c=%C3%A6"],
  ["https://journal.example/@us", "https://journal.example/@us"],
])("the address %s is shown as it is asked", async (url, shown) => {
  expect(await asks("POST", WEBHOOKS, { body: { url } })).toMatchObject({
    status: 201,
    json: { url: shown },
  });
});

test.each([
  [" https://journal.example/", 400, "forbiddenCharacter"],
  ["https://journal.example/a b", 400, "forbiddenCharacter"],
  ["https://journal.example/\r\nX: y", 400, "forbiddenCharacter"],
  ["https://journal.example/\u0000", 400, "forbiddenCharacter"],
  ["https://@journal.example/", 422, "addressNotAllowed"],
  ["https:\\\\us@journal.example\\", 422, "addressNotAllowed"],
  [`https://journal.example/${"æ".repeat(900)}`, 400, "tooBig"],
  [
    "https://\uFF11\uFF12\uFF10\uFF13\uFF12\uFF16\uFF11\uFF12\uFF13\uFF14.example/",
    400,
    "personalIdentifier",
  ],
])("the address %j is refused: %i %s", async (url, status, code) => {
  const answer = refusal(await asks("POST", WEBHOOKS, { body: { url } }));
  expect(answer).toMatchObject({ status, faults: [`/url ${code}`] });
});

test("an address that leads inside is refused when it is given, and when a webhook moves", async () => {
  const url = "http://10.0.0.1/";
  const refused = {
    status: 422,
    code: "addressNotAllowed",
    faults: ["/url addressNotAllowed"],
  };
  expect(refusal(await asks("POST", WEBHOOKS, { body: { url } }))).toEqual(refused);
  const { id } = await anActiveWebhook(asks);
  const moved = await asks("PATCH", `${WEBHOOKS}/${id}`, {
    body: { url },
    headers: { "If-Match": "*" },
  });
  expect(refusal(moved)).toEqual(refused);
  const nobodyAsked = { askOutside: undefined, mayAskOutside: undefined };
  expect(
    refusal(await asks("POST", WEBHOOKS, { body: { url: ADDRESS }, door: nobodyAsked })),
  ).toEqual(refused);
  await asks("DELETE", `${WEBHOOKS}/${id}`, { headers: { "If-Match": "*" } });
});

test("a webhook that moves is confirmed at its new address before anything is sent there", async () => {
  const { id } = await anActiveWebhook(asks);
  const url = "https://another.example/";
  const moves = (tag: string) =>
    asks("PATCH", `${WEBHOOKS}/${id}`, { body: { url }, headers: { "If-Match": tag } });
  expect((await moves('"7-x"')).status).toBe(412);
  expect((await moves("*")).json).toMatchObject({ url, state: "unconfirmed" });
  await registers();
  await post.delivers();
  expect(receiver.events()).toEqual([]);
});
