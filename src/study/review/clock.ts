/** The one place where “my words” asks what time it is: everything else is given the time. */
export function readClock(): Date {
  return new Date();
}
