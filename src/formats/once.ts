/** Something that takes a while to make: it is made when it is first needed, and then kept, for most pages never need it. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
