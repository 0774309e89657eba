/** A table that is made when it is first asked for: importing Wiredesk then costs nothing for it. */
export function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
