import type { StepError, StepPlace } from "./step.ts";

/** A step failed for good, and with it the run. */
export class RunFailed extends Error {
  readonly error: StepError;
  readonly place: StepPlace;

  constructor(error: StepError, place: StepPlace) {
    super(error.message);
    this.name = "RunFailed";
    this.error = error;
    this.place = place;
  }
}
