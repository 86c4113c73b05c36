export { readFeed } from "./calendars/read-feed.ts";
