/** What a door lets be asked. */
export interface OutsideRules {
  /** These names alone; any public one if undefined. */
  readonly hosts: readonly string[] | undefined;
  /** This machine too, by http as well: for trying things out, never in production. */
  readonly loopback: boolean;
}

const HTTPS_PORT = 443;
/** Below it stand the services of machines themselves: mail, shells, directories. */
const FREE_PORTS_FROM = 1024;

/** The address that a text names, if it may be asked as far as can be told without looking its name up. */
export function outsideAddress(text: string, rules: OutsideRules): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const { protocol, username, password, hostname, port } = url;
  if (username !== "" || password !== "") return undefined;
  if (rules.loopback && isOwnName(hostname)) return /^https?:$/.test(protocol) ? url : undefined;
  const number = port === "" ? HTTPS_PORT : Number(port);
  const isFreePort = number === HTTPS_PORT || number >= FREE_PORTS_FROM;
  if (protocol !== "https:" || !isFreePort) return undefined;
  if (rules.hosts !== undefined && !rules.hosts.includes(hostname)) return undefined;
  const literal = numericHost(hostname);
  return (literal === undefined ? isPublicName(hostname) : isPublicIp(literal)) ? url : undefined;
}

/** The number that stands in the place of a name: `::1` of `[::1]`; undefined for a name. */
export function numericHost(hostname: string): string | undefined {
  if (hostname.startsWith("[")) return hostname.slice(1, -1);
  return /^[\d.]+$/.test(hostname) ? hostname : undefined;
}

/** Whether a number that a name led to may be asked under that name. */
export function mayBeReached(ip: string, { hostname }: URL, { loopback }: OutsideRules): boolean {
  return loopback && isOwnName(hostname) ? /^127\.|^::1$/.test(ip) : isPublicIp(ip);
}

/** The machine's own names and numbers. */
function isOwnName(hostname: string): boolean {
  return /^(?:(?:[\w-]+\.)?localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}

/** What networks of one's own are called (RFC 2606, 6761, 6762, 7686, 9476; ICANN's .internal), and often are. */
const OWN_NETWORKS = /^(?:localhost|local|internal|invalid|test|onion|alt|lan|home|corp)$/;

/** A name with a dot in it that is kept for no network of one's own (`home.arpa` is by RFC 8375). */
function isPublicName(hostname: string): boolean {
  const [last = "", ...before] = hostname.replace(/\.$/, "").split(".").toReversed();
  const isHome = last === "arpa" && before[0] === "home";
  return before.length > 0 && !OWN_NETWORKS.test(last) && !isHome;
}

/** Ranges of IPv4 that lead to no public host, as number and bits: IANA's registry of special purposes, multicast, a cloud's own service. */
const NOT_PUBLIC_4: readonly (readonly [from: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10], // shared behind a provider; a cloud's metadata too
  ["127.0.0.0", 8],
  ["168.63.129.16", 32], // a cloud's own service to its machines
  ["169.254.0.0", 16], // link-local; metadata
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3], // multicast, reserved, broadcast
];

/** Within 2000::/3, which alone is public, what is not: protocols' own with Teredo, documentation, 6to4, AS112. */
const NOT_PUBLIC_6: readonly (readonly [from: number, to: number])[] = [
  [0x2001_0000, 0x2001_01ff],
  [0x2001_0db8, 0x2001_0db8],
  [0x2002_0000, 0x2002_ffff],
  [0x2620_004f, 0x2620_004f],
  [0x3ffe_0000, 0x3fff_0fff],
];

/** Whether a number, as a resolver writes it, is a public host's. What cannot be read is not. */
export function isPublicIp(ip: string): boolean {
  return ip.includes(":") ? isPublic6(ip) : isPublic4(ip);
}

function isPublic4(ip: string): boolean {
  const number = numberOf4(ip);
  if (number === undefined) return false;
  return !NOT_PUBLIC_4.some(([from, bits]) => {
    const first = numberOf4(from) ?? 0;
    return number >= first && number < first + 2 ** (32 - bits);
  });
}

function numberOf4(ip: string): number | undefined {
  const parts = ip.split(".");
  const isNumber = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part));
  if (!isNumber || parts.some((part) => Number(part) > 255)) return undefined;
  return parts.reduce((number, part) => number * 256 + Number(part), 0);
}

/** Mapped, translated (64:ff9b), link-local, private and multicast ones all lie outside 2000::/3. */
function isPublic6(ip: string): boolean {
  if (!URL.canParse(`http://[${ip}]`)) return false; // a zone (`%eth0`) too
  const [first = "", second = ""] = new URL(`http://[${ip}]`).hostname.slice(1, -1).split(":");
  const top = Number.parseInt(first || "0", 16) * 0x1_0000 + Number.parseInt(second || "0", 16);
  if (top < 0x2000_0000 || top > 0x3fff_ffff) return false;
  return !NOT_PUBLIC_6.some(([from, to]) => top >= from && top <= to);
}
