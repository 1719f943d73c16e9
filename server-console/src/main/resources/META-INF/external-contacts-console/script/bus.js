// What parts of the page tell one another.

const target = new EventTarget();

/** "chosen" (an id), "changed" (a list of ids; empty for anything), "filter" (a list of ids). */
export function tell(topic, detail) {
  target.dispatchEvent(new CustomEvent(topic, { detail }));
}

export function hear(topic, listener) {
  target.addEventListener(topic, event => listener(event.detail));
}

/** A function that is called at most once in so many milliseconds, the last time always. */
export function calmly(millis, work) {
  let waiting = false;
  return () => {
    if (!waiting) {
      waiting = true;
      setTimeout(() => {
        waiting = false;
        work();
      }, millis);
    }
  };
}

/** Shows something again after changes: soon, and once more later, because a large engine counts its contacts only every few seconds. */
export function keepTrue(work) {
  hear('changed', calmly(500, work));
  hear('changed', calmly(10_000, work));
}
