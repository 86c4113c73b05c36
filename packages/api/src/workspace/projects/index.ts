export { ensureDefaultProject } from "./ensure-default-project.ts";
export { visibleProjects } from "./projects.select.ts";
export { requireProject } from "./require-project.ts";
