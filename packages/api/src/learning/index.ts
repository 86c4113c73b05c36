export { seedMissions } from "./seed-missions.ts";
