/**
 * Hands the one session of the embedded database from holder to holder, in the order asked. A transaction holds
 * it from BEGIN to COMMIT, so that statements of others cannot slip in between.
 */
export class Session {
  #last: Promise<void> = Promise.resolve();

  /** Waits for the turn; call the returned function to pass the session on. */
  async acquire(): Promise<() => void> {
    const before = this.#last;
    let pass = () => {};
    this.#last = new Promise((resolve) => {
      pass = resolve;
    });
    await before;
    return pass;
  }
}
