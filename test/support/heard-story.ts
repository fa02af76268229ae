import { askOver } from "./ask-over.ts";
import type { StoryAsks } from "./a-story.ts";
import type { RunningDoor } from "./doors.ts";
import type { startIdentityProvider } from "./identity-provider.ts";
import { ID } from "./without-ids.ts";

const MUNICIPALITY = "0710";
const SCOPE = "registration:write records:read records:write reasons:read";
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?[+-]\d\d:\d\d|\d{8}T\d{6}Z/g;
/** A plan says until when it may be shown: a quarter of an hour from now. */
const AHEAD_MS_MAX = 16 * 60_000;
/** What differs from answer to answer, or belongs to the connection. */
const PASSING =
  /^(?:date|server-timing|x-request-id|etag|connection|keep-alive|transfer-encoding|content-length|content-encoding|cf-.*)$/;

/** Asks a door, and keeps every answer as it must be at each door: all but ids and times. */
export function heardFrom(
  door: RunningDoor,
  provider: Awaited<ReturnType<typeof startIdentityProvider>>,
  startedAt: Date,
): { readonly asks: StoryAsks; readonly heard: string[] } {
  const heard: string[] = [];
  const same = leavingOut(door.url, startedAt);
  const asks: StoryAsks = async (role, method, path, sent = {}) => {
    const { subject = "a-tester" } = sent;
    const token = await provider.token(role, MUNICIPALITY, { subject, scope: SCOPE });
    const asking = role === "nobody" ? undefined : token;
    const answer = await askOver(door.url, asking, method, path, sent);
    const headers = [...answer.headers].filter(([name]) => !PASSING.test(name));
    const tagged = answer.headers.has("etag") ? "with an ETag" : "";
    heard.push(
      same(`${role} ${method} ${path}\n${answer.status} ${tagged}\n`) +
        same(headers.map(([name, value]) => `${name}: ${value}\n`).join("")) +
        same(answer.text),
    );
    return answer;
  };
  return { asks, heard };
}

/** Names ids by their order, and what was now by that; the same id has the same name all through. */
function leavingOut(origin: string, startedAt: Date): (text: string) => string {
  const ids = new Map<string, string>();
  const nameOf = (id: string) => {
    const name = ids.get(id) ?? `<id ${ids.size + 1}>`;
    ids.set(id, name);
    return name;
  };
  const isNow = (instant: string) => {
    const written = instant.replace(
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
      "$1-$2-$3T$4:$5:$6Z",
    );
    const at = new Date(written).getTime();
    return at >= startedAt.getTime() - 1_000 && at <= Date.now() + AHEAD_MS_MAX;
  };
  return (text) =>
    text
      .replaceAll(origin, "<origin>")
      .replace(/"token":"[\w.-]+"/g, '"token":"<token>"')
      .replace(/\/calendar\/\d{4}[\w-]{43}\.ics/g, "<calendar>")
      .replace(ID, nameOf)
      .replace(INSTANT, (instant) => (isNow(instant) ? "<now>" : instant));
}
