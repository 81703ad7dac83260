/** Runs steps one after another, in the order they were handed in; a step that fails does not hold up the next. */
export type SerialQueue = <Result>(step: () => Promise<Result>) => Promise<Result>;

/** Makes an empty queue. */
export function makeSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const done = last.then(step);
    last = done.catch(() => undefined);
    return done;
  };
}
