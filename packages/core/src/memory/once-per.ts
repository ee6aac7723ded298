/**
 * A function that makes its result once for each object that it is given, and remembers it for as
 * long as the object lives. For what is asked of the same report or outline over and over; neither
 * is ever changed in place.
 */
// The mark lets bundlers drop what is remembered where nothing asks for it.
/* @__NO_SIDE_EFFECTS__ */
export function oncePer<Given extends object, Made extends object | number>(
  make: (given: Given) => Made,
): (given: Given) => Made {
  const made = new WeakMap<Given, Made>();
  return (given) => {
    const known = made.get(given);
    if (known !== undefined) return known;
    const fresh = make(given);
    made.set(given, fresh);
    return fresh;
  };
}
