const UUID_BYTES = 16;

/** What a name always has for an id: a UUID of version 8 (RFC 9562) by SHA-256. */
async function idOfName(name: string): Promise<string> {
  const text = new TextEncoder().encode(name);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", text)).slice(0, UUID_BYTES);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** How much of the id of a task or a proposal is its child's: so that the child is found without looking at every other. */
export const CHILD_IN_ID = "00000000-0000".length;

/** A proposal is its child and its rule, and how often it has returned: the same whenever it is asked for, before anybody has stored it. */
export function proposalId(child: string, rule: string, round: number): Promise<string> {
  return idWithin(child, `proposal/${child}/${rule}/${round}`);
}

/** A change that was previewed is its preview and its child: made once, however often it is sent. */
export function changeId(preview: string, child: string): Promise<string> {
  return idOfName(`change/${preview}/${child}`);
}

/** A handover is whoever wrote it, its child and the key that it was sent with: sent again it is found. */
export function handoverId(subject: string, child: string, key: string): Promise<string> {
  return idOfName(`handover/${subject}/${child}/${key}`);
}

/** A task is its child, its kind and what it is about. */
export function taskId(child: string, kind: string, about: string): Promise<string> {
  return idWithin(child, `task/${child}/${kind}/${about}`);
}

async function idWithin(child: string, name: string): Promise<string> {
  const id = await idOfName(name);
  return child.slice(0, CHILD_IN_ID) + id.slice(CHILD_IN_ID);
}
