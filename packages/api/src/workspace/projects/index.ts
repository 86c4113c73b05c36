export { ensureDefaultProject } from "./ensure-default-project.ts";
export { maySeeProject } from "./projects.policy.ts";
export { visibleProjects } from "./projects.select.ts";
export { requireProject } from "./require-project.ts";
