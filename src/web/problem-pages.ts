/** How a problem is brought about in the sandbox; written by `npm run problems -- --write`. */
export interface ListedRequest {
  readonly circumstance?: string;
  readonly before?: string;
  readonly as?: string | null;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly raw?: string;
}

interface Words {
  readonly status: number;
  readonly en: string;
  readonly da: string;
}

/** A page for the address of each problem's type by its code, and one that lists them under `index`. */
export function problemPages(
  codes: Readonly<Record<string, Words>>,
  requests: Readonly<Record<string, ListedRequest>>,
): ReadonlyMap<string, string> {
  const pages = Object.entries(codes).map(
    ([code, words]) => [code, page(code, aboutCode(words, requests[code] ?? {}))] as const,
  );
  const items = Object.entries(codes).map(
    ([code, { status, en }]) =>
      `<li><a href="/problems/${code}">${code}</a> (${status}): ${escaped(en)}</li>`,
  );
  return new Map([...pages, ["index", page("Problems", `<ul>${items.join("\n")}</ul>`)]]);
}

function aboutCode({ status, en, da }: Words, listed: ListedRequest): string {
  const { circumstance, before, as } = listed;
  const how =
    circumstance === undefined
      ? [
          `<h2>A request that gets it</h2>`,
          before === undefined ? "" : `<p>There must be: ${escaped(before)}.</p>`,
          `<p>Sent ${as === null ? "without a token" : `as ${as ?? "journal-system"}`}, in the sandbox:</p>`,
          `<pre>${escaped(written(listed))}</pre>`,
        ].join("\n")
      : `<h2>When it comes</h2>\n<p>${escaped(circumstance)}</p>`;
  return `<p>Status ${status}. It is the <code>type</code> of a problem, or the <code>code</code> of one of its errors, or of an import's line.</p>
<p lang="en">${escaped(en)}</p>
<p lang="da">${escaped(da)}</p>
${how}
<p><a href="/problems">All problems</a></p>`;
}

function written({ method, path, headers = {}, body, raw }: ListedRequest): string {
  const named = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const sent = raw ?? (body === undefined ? [] : JSON.stringify(body, null, 2));
  return [`${method} ${path}`, ...named, ...(sent.length === 0 ? [] : ["", sent])].join("\n");
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Tusind: ${title}</title></head>
<body>
<h1>${title}</h1>
${content}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
