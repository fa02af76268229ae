import { type ESTree, Visitor, parseSync } from "vite";

/** Of a route, what the router reads. The rest is told to the document alone. */
const READ_BY_THE_ROUTER = new Set(["method", "path", "middleware", "request"]);
const ROUTER_PACKAGE = "@hono/zod-openapi";
const ZOD_BY_NAMES = `import * as z from ${JSON.stringify("zod/v4")};`;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/**
 * A file of `src/http` as the edge runs it: without what its routes and shapes say to the OpenAPI document alone,
 * which the edge is given ready-made. What then nothing calls, a shape that only answers have or an example, the
 * bundler drops: for that each constant is marked as made without effects, and zod's names are imported one by one.
 */
export function edgeSource(path: string, text: string): string {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const edits = program.body.flatMap(constantsOf);
  new Visitor({
    CallExpression: (call) => void edits.push(...editsOfCall(call, text)),
    ExpressionStatement: (statement) => void edits.push(...editsOfStatement(statement)),
    ImportDeclaration: (declaration) => void edits.push(...editsOfImport(declaration, text)),
  }).visit(program);
  return withEdits(text, edits);
}

function constantsOf(statement: ESTree.Statement | ESTree.Directive): readonly Edit[] {
  const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
  if (declared?.type !== "VariableDeclaration") return [];
  return declared.declarations.flatMap(({ init }) => {
    if (init === null || init.type === "Literal" || init.type === "ArrowFunctionExpression") {
      return [];
    }
    const { start, end } = init;
    return [
      { start, end: start, by: "/* @__PURE__ */ (() => (" },
      { start: end, end, by: "))()" },
    ];
  });
}

function editsOfCall(call: ESTree.CallExpression, text: string): readonly Edit[] {
  const { callee, arguments: given } = call;
  const [first, second] = given;
  if (callee.type === "Identifier" && callee.name === "createRoute") {
    if (first?.type !== "ObjectExpression") return [];
    const unread = first.properties.filter(
      (property) =>
        property.type === "Property" &&
        !(property.key.type === "Identifier" && READ_BY_THE_ROUTER.has(property.key.name)),
    );
    return unread.map(({ start, end }) => cut(start, text[end] === "," ? end + 1 : end));
  }
  if (!isMember(callee, "openapi")) return [];
  const isOfRouter = second !== undefined && second.type !== "ObjectExpression"; // (route, handler)
  return isOfRouter ? [] : [cut(callee.object.end, call.end)];
}

/** What is told to the document by hand. */
function editsOfStatement({ expression, start, end }: ESTree.ExpressionStatement): readonly Edit[] {
  const callee = expression.type === "CallExpression" ? expression.callee : undefined;
  const isTold =
    (isMember(callee, "registerPath") || isMember(callee, "registerWebhook")) &&
    isMember(callee.object, "openAPIRegistry");
  return isTold ? [cut(start, end)] : [];
}

/** As a name of the router's package, zod comes whole. */
function editsOfImport(declaration: ESTree.ImportDeclaration, text: string): readonly Edit[] {
  const { source, specifiers, importKind, start, end } = declaration;
  const isZod = ({ local }: ESTree.ImportDeclarationSpecifier) => local.name === "z";
  if (source.value !== ROUTER_PACKAGE || importKind === "type" || !specifiers.some(isZod)) {
    return [];
  }
  const others = specifiers.filter((each) => !isZod(each)).map((each) => textOf(each, text));
  const rest = others.length === 0 ? "" : `import { ${others.join(", ")} } from ${source.raw}; `;
  return [{ start, end, by: `${rest}${ZOD_BY_NAMES}` }];
}

function isMember(
  node: ESTree.Node | undefined,
  name: string,
): node is ESTree.StaticMemberExpression {
  return (
    node?.type === "MemberExpression" &&
    node.property.type === "Identifier" &&
    node.property.name === name
  );
}

function textOf({ start, end }: ESTree.Node, text: string): string {
  return text.slice(start, end);
}

function cut(start: number, end: number): Edit {
  return { start, end, by: "" };
}

/** From the end on, so that places stay true; what lies inside another edit goes with it. */
function withEdits(text: string, edits: readonly Edit[]): string {
  const isInside = (inner: Edit, outer: Edit) =>
    outer !== inner &&
    outer.start < outer.end &&
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    inner.start < outer.end;
  return edits
    .filter((edit) => !edits.some((other) => isInside(edit, other)))
    .toSorted((one, other) => other.start - one.start || other.end - one.end)
    .reduce((left, { start, end, by }) => left.slice(0, start) + by + left.slice(end), text);
}
