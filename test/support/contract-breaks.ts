import { isDeepStrictEqual } from "node:util";
import {
  type Contract,
  type Operation,
  type Parameter,
  messagesOf,
  operationsOf,
} from "./contract.ts";
import { type Fits, fitterOf } from "./shapes-that-fit.ts";

/** What of a document a caller of the one before could no longer rely on (docs/decisions/2026-11-22-what-breaks-a-contract.md). */
export function breaksBetween(before: Contract, after: Contract): readonly string[] {
  const known = new Map(operationsOf(after).map((operation) => [keyOf(operation), operation]));
  const fits = {
    sent: fitterOf({ inner: before, outer: after }),
    answered: fitterOf({ inner: after, outer: before }),
  };
  const messages = new Map(messagesOf(after).map((message) => [message.path, message]));
  const ofMessages = messagesOf(before).flatMap((message) => {
    const now = messages.get(message.path);
    const breaks = now === undefined ? ["is gone"] : messageBreaks(message, now, fits.answered);
    return breaks.map((what) => `${message.path} ${what}`);
  });
  const ofOperations = operationsOf(before).flatMap((operation) => {
    const now = known.get(keyOf(operation));
    const breaks =
      now === undefined
        ? ["is gone"]
        : [
            ...identityBreaks(operation, now, before, after),
            ...parameterBreaks(operation, now, fits.sent),
            ...bodyBreaks(operation, now, fits.sent),
            ...answerBreaks(operation, now, fits.answered),
            ...headerBreaks(operation, now, before, after),
          ];
    return breaks.map((what) => `${keyOf(operation)} ${what}`);
  });
  return [...ofOperations, ...ofMessages];
}

/** What is posted to a webhook is what an answer is: what was promised must still be in it. */
function messageBreaks(message: Operation, now: Operation, fits: Fits): readonly string[] {
  const headersNow = new Set((now.parameters ?? []).map(({ name }) => name));
  const [before, after] = [message.requestBody?.content ?? {}, now.requestBody?.content ?? {}];
  return [
    ...(message.operationId === now.operationId ? [] : [`is called ${now.operationId} now`]),
    ...(message.parameters ?? []).flatMap(({ name }) =>
      headersNow.has(name) ? [] : [`has no ${name} any more`],
    ),
    ...Object.entries(before).flatMap(([mediaType, { schema = {} }]) => {
      const sent = after[mediaType];
      if (sent === undefined) return [`is no ${mediaType} any more`];
      return fits(sent.schema ?? {}, schema, { keepsFields: true }).map((what) => `body${what}`);
    }),
  ];
}

function keyOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function identityBreaks(
  operation: Operation,
  now: Operation,
  before: Contract,
  after: Contract,
): readonly string[] {
  const asks = operation.security ?? before.security ?? [];
  const asksNow = now.security ?? after.security ?? [];
  return [
    ...(operation.operationId === now.operationId ? [] : [`is called ${now.operationId} now`]),
    ...(isDeepStrictEqual(asks, asksNow) ? [] : ["asks for another token"]),
  ];
}

function parameterBreaks(
  { parameters = [] }: Operation,
  { parameters: parametersNow = [] }: Operation,
  fits: Fits,
): readonly string[] {
  const sameAs = (one: Parameter) => (other: Parameter) =>
    one.in === other.in && one.name.toLowerCase() === other.name.toLowerCase();
  return [
    ...parameters.flatMap((parameter) => {
      const now = parametersNow.find(sameAs(parameter));
      const called = `${parameter.in} ${parameter.name}`;
      if (now === undefined) return [`takes no ${called} any more`];
      return fits(parameter.schema, now.schema).map((what) => `${called}${what}`);
    }),
    ...parametersNow
      .filter((now) => now.required && !parameters.find(sameAs(now))?.required)
      .map((now) => `requires ${now.in} ${now.name}`),
  ];
}

function bodyBreaks(
  { requestBody: body }: Operation,
  { requestBody: bodyNow }: Operation,
  fits: Fits,
): readonly string[] {
  const isRequiredNow = bodyNow?.required === true && body?.required !== true;
  return [
    ...(isRequiredNow ? ["requires a body"] : []),
    ...Object.entries(body?.content ?? {}).flatMap(([mediaType, { schema = {} }]) => {
      const now = bodyNow?.content[mediaType];
      if (now === undefined) return [`takes no ${mediaType} any more`];
      return fits(schema, now.schema ?? {}).map((what) => `body${what}`);
    }),
  ];
}

function headerBreaks(
  { responses }: Operation,
  { responses: responsesNow }: Operation,
  before: Contract,
  after: Contract,
): readonly string[] {
  return Object.entries(responses).flatMap(([status, { headers = {} }]) =>
    Object.entries(headers).flatMap(([name, header]) => {
      const now = responsesNow[status]?.headers?.[name];
      if (now === undefined)
        return status in responsesNow ? [`${status} has no ${name} any more`] : [];
      const mayBeMissing = isCertain(header, before) && !isCertain(now, after);
      return mayBeMissing ? [`${status} may have no ${name}`] : [];
    }),
  );
}

function isCertain({ $ref }: { readonly $ref: string }, { components }: Contract): boolean {
  return components.headers?.[$ref.split("/").at(-1) ?? ""]?.required === true;
}

function answerBreaks(
  { responses }: Operation,
  { responses: responsesNow }: Operation,
  fits: Fits,
): readonly string[] {
  const isNewSuccess = (status: string) => status < "400" && responses[status] === undefined;
  return [
    ...Object.entries(responses).flatMap(([status, { content = {} }]) => {
      const now = responsesNow[status];
      if (now === undefined) return [`answers ${status} no more`];
      return Object.entries(content).flatMap(([mediaType, { schema = {} }]) => {
        const contentNow = now.content?.[mediaType];
        if (contentNow === undefined) return [`${status} is no ${mediaType} any more`];
        const fields = fits(contentNow.schema ?? {}, schema, { keepsFields: true });
        return fields.map((what) => `${status}${what}`);
      });
    }),
    ...Object.keys(responsesNow)
      .filter(isNewSuccess)
      .map((status) => `answers ${status}, which nobody awaits`),
  ];
}
