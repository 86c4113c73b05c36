export { lockOrder } from "./lock-order.ts";
export { type OrderedRows, placeAfter } from "./place-after.ts";
export { lastPosition, orderStep, positionBetween } from "./position-between.ts";
