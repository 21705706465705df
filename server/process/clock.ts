/** The portal's clock. One door to it, so that the story tests can move time. */
export function now(): Date {
  return new Date();
}
