import { dataOf, tusindClient, versionOf } from "./client.ts";
import type { BirthNotification } from "./tusind-api.d.ts";

const tusind = tusindClient({
  origin: process.env["TUSIND_ORIGIN"] ?? "http://127.0.0.1:8787",
  token: process.env["TUSIND_TOKEN"] ?? "",
});

const letter: BirthNotification = {
  messageId: crypto.randomUUID(),
  status: "new",
  municipality: "0999",
  mother: {
    cpr: "0101905001",
    name: "Ida Æblegren",
    address: { street: "Tusindfrydvej 4", postalCode: "8450", city: "Hammel" },
  },
  children: [{ bornAt: new Date().toISOString(), externalReference: crypto.randomUUID() }],
};
const sent = await tusind.POST("/v1/birth-notifications", { body: letter });
const again = await tusind.POST("/v1/birth-notifications", { body: letter });
const { family, children } = dataOf(sent);
console.log(`registered, the same again: ${dataOf(again).family === family}`);

for (const { childId: id } of children) {
  const read = await tusind.GET("/v1/children/{id}/schedule", { params: { path: { id } } });
  for (const { title, window, state } of dataOf(read).visits) {
    console.log(`${window.target} ${title.da}, ${state}`);
  }
  const reread = await tusind.GET("/v1/children/{id}/schedule", {
    params: { path: { id } },
    headers: { "If-None-Match": versionOf(read.response) },
  });
  console.log(reread.response.status === 304 ? "unchanged" : "changed");
}

const seen = await tusind.GET("/v1/families/{id}", { params: { path: { id: family } } });
const params = { path: { id: family }, header: { "If-Match": versionOf(seen.response) } };
const first = await tusind.PATCH("/v1/families/{id}", {
  params,
  body: { mother: { phone: `+45 ${String(Date.now()).slice(-8)}` } },
});
const second = await tusind.PATCH("/v1/families/{id}", {
  params,
  body: { mother: { phone: "+45 12 34 56 78" } },
});
console.log(`first ${first.response.status}, second ${second.error?.type}`);

const { healthVisitor } = dataOf(seen);
if (healthVisitor !== null) {
  const held = await tusind.POST("/v1/contacts", {
    params: { header: { "Idempotency-Key": crypto.randomUUID() } },
    body: {
      heldAt: new Date().toISOString(),
      healthVisitor,
      modality: "phone",
      children: children.map(({ childId }) => childId),
    },
  });
  console.log(`held by ${dataOf(held).modality}`);
}

const wrong = await tusind.POST("/v1/birth-notifications", {
  body: { ...letter, messageId: crypto.randomUUID(), dueDate: "2026-02-30" },
  headers: { "Accept-Language": "da" },
});
if (wrong.error) {
  console.log(`${wrong.error.status} ${wrong.error.type}`);
  for (const { pointer, code, detail } of wrong.error.errors) {
    console.log(`${pointer}: ${code} (${detail})`);
  }
}

let after = 0;
for (;;) {
  const page = dataOf(
    await tusind.GET("/v1/events", { params: { query: { after, limit: 1000 } } }),
  );
  for (const event of page.items) {
    if (!("child" in event)) continue; // withdrawn, since its child was stopped
    const { number, type, child } = event;
    if (children.some(({ childId }) => childId === child)) console.log(`${number} ${type}`);
  }
  after = page.next;
  if (page.items.length === 0) break;
}
