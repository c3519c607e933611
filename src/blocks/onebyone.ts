/** Many things that are made when they are looked at, one by one and each time anew: all at once they would fill the memory. */

/** What is made of each thing. */
export function oneByOne<From, To>(
  all: Iterable<From>,
  make: (one: From, place: number) => To,
): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      let place = 0;
      for (const one of all) {
        yield make(one, place);
        place += 1;
      }
    },
  };
}

/** The same, but at once where the things are a list: then there are few enough to be held. */
export function mapped<From, To>(all: Iterable<From>, make: (one: From, place: number) => To): Iterable<To> {
  return isList(all) ? all.map(make) : oneByOne(all, make);
}

/** Whether something holds of any of them; the others are then not made. */
export function isAny<T>(all: Iterable<T>, holds: (one: T) => boolean): boolean {
  for (const one of all) if (holds(one)) return true;
  return false;
}

/** The things of several lists, one list after the other. */
export function together<T>(lists: readonly Iterable<T>[]): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (const list of lists) yield* list;
    },
  };
}

function isList<T>(all: Iterable<T>): all is readonly T[] {
  return Array.isArray(all);
}
