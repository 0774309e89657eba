/** Thrown by a handler: the job is not at fault and comes again after a pause, without counting as an attempt. */
export class Postpone extends Error {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super(`again in ${milliseconds} ms`);
    this.name = "Postpone";
    // A database takes whole ones only.
    this.milliseconds = Math.ceil(milliseconds);
  }
}
