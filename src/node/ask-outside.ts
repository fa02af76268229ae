import { refused } from "../domain/result.ts";
import type { AskOutside } from "../operations/outside.ts";

/** Nobody is asked yet. */
export const askOutside: AskOutside = async () => refused("addressNotAllowed");
