export { createRestDoor, type RestDoor } from "./create-rest-door.ts";
