/** Starts to time some work; the function it gives tells the milliseconds so far. */
export function workTime(): () => number {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const clock = performance.now() - began;
    const { user, system } = process.cpuUsage(before);
    // Both bound the work from above: the clock counts the other programs of the machine too, the processor's time the
    // other threads of this one.
    return Math.min(clock, (user + system) / 1000);
  };
}
