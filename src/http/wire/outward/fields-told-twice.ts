const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** What is open at some place of a JSON text: an object with the names that it has had so far, or a list. */
interface Open {
  readonly names: Set<string> | undefined;
  at: string | number;
}

/** The paths of the fields that JSON gives more than once in one object, where a reader keeps the last and says nothing. `json` can be parsed. */
export function fieldsToldTwice(json: string): readonly (readonly (string | number)[])[] {
  const twice: (readonly (string | number)[])[] = [];
  const open: Open[] = [];
  let text = "";
  for (const [token] of json.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === "{") open.push({ names: new Set(), at: "" });
    else if (token === "[") open.push({ names: undefined, at: 0 });
    else if (token === "}" || token === "]") open.pop();
    else if (token === "," && typeof inside?.at === "number") inside.at++;
    else if (token === ":" && inside?.names !== undefined) {
      inside.at = String(JSON.parse(text));
      if (inside.names.has(inside.at)) twice.push(open.map(({ at }) => at));
      inside.names.add(inside.at);
    } else text = token;
  }
  return twice;
}
