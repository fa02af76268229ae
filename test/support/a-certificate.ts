import { generateKeyPairSync, sign } from "node:crypto";

const SEQUENCE = 0x30;
const ECDSA_WITH_SHA256 = "06082a8648ce3d040302";
const COMMON_NAME = "0603550403";
const SUBJECT_ALTERNATIVE_NAME = "0603551d11";
const BASIC_CONSTRAINTS = "0603551d13";

/** A certificate that vouches for itself under one name, and its key; as PEM. */
export function aCertificate(host: string): { readonly cert: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(SEQUENCE, hex(ECDSA_WITH_SHA256));
  const name = der(SEQUENCE, der(0x31, der(SEQUENCE, hex(COMMON_NAME), der(0x0c, text("test")))));
  const names = der(SEQUENCE, der(0x82, text(host)));
  const isAuthority = der(SEQUENCE, hex("0101ff"));
  const extensions = der(
    SEQUENCE,
    der(SEQUENCE, hex(SUBJECT_ALTERNATIVE_NAME), der(0x04, names)),
    der(SEQUENCE, hex(BASIC_CONSTRAINTS), der(0x04, isAuthority)),
  );
  const told = der(
    SEQUENCE,
    der(0xa0, hex("020102")),
    hex("020101"),
    algorithm,
    name,
    der(SEQUENCE, der(0x17, text("200101000000Z")), der(0x17, text("491231235959Z"))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, extensions),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", told, privateKey));
  const whole = der(SEQUENCE, told, algorithm, signature);
  const lines = whole.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
  };
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function hex(digits: string): Buffer {
  return Buffer.from(digits, "hex");
}

function text(letters: string): Buffer {
  return Buffer.from(letters, "latin1");
}
