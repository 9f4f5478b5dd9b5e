/** A stand-in for `Date` whose «now» is away from the real one. Dates made from something are what they were. */
export function movedClock(real: DateConstructor): { Date: DateConstructor; move(ms: number): void } {
  let offset = 0;
  const now = (): number => real.now() + offset;
  const moved: DateConstructor = new Proxy(real, {
    construct: (target, given: [], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget === moved ? target : newTarget),
    apply: (target) => new target(now()).toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  return {
    Date: moved,
    move(ms) {
      offset = ms;
    },
  };
}
