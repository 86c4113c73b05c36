import { Agent } from "undici";
import { checkedLookup } from "./checked-lookup.ts";

/** Opens connections only to addresses that `find` lets through; they are kept for later requests. */
export function openAgent(find: Parameters<typeof checkedLookup>[0]): Agent {
  return new Agent({ connect: { lookup: checkedLookup(find), timeout: 10_000 } });
}
