// A typed number to a number of servers, with the sentence that says what is used in its place.
import { asSet } from "./formatting.ts";

export const MAX_SERVERS = 64;

/** The number of servers that is used for what was asked for; the sentence is empty when they are the same. */
export function serversTyped(asked: number): { used: number; sentence: string } {
  const used = Math.min(MAX_SERVERS, Math.max(1, Math.round(asked)));
  if (used === asked) return { used, sentence: "" };
  const reason =
    asked < 1 ? "at least 1 server is needed"
    : asked > MAX_SERVERS ? `at most ${MAX_SERVERS} can be set`
    : "servers are whole";
  return { used, sentence: `Servers: ${asSet(asked)} cannot be used, ${reason}; ${used} is used.` };
}
