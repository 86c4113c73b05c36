export { renderDocs } from "./docs/render-docs.ts";
export { createRestDoor, type RestDoor } from "./create-rest-door.ts";
