import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Gauges } from './metricsRoute.ts';
import { createCounts, createTimes, type Times } from './series.ts';
import { STAGES, type Stage } from './story.ts';
import type { Watch } from './watch.ts';

/** The counts of this process, and their text in the format that Prometheus reads. */
export type Metrics = { watch: Watch; contentType: string; text(): Promise<string> };

/** Seconds. A turn takes milliseconds; what matters beyond is Teams' two seconds and its fifteen. */
const TURN_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15];
const STORE_BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.25, 1, 4];

/**
 * Every metric has few labels, each of a closed list: what people ask or who they are is in none. The name of each
 * stands in `docs/operations.md`, and its alerts in `docs/alerts.yml`.
 */
export function createMetrics(gauges: Gauges): Metrics {
  const register = new Registry();
  const registers = [register];
  const counts = (name: string, help: string, labels: string[] = []) => createCounts(register, name, help, labels);
  const times = (name: string, help: string, bounds: readonly number[], labels: string[] = []) =>
    createTimes(register, name, help, bounds, labels);
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });

  const turns = counts('plan_turns_total', 'Turns ended, by intent and outcome', ['intent', 'outcome', 'language']);
  const turnTime = times('plan_turn_seconds', 'From the parsed activity to the reply sent', TURN_BUCKETS);
  const stageTime = times('plan_stage_seconds', 'Time of one stage of a turn', TURN_BUCKETS, ['stage']);
  const errors = counts('plan_errors_total', 'Turns and requests that went wrong, by code', ['code']);
  const limited = counts('plan_rate_limited_total', 'Messages over a limit, by whose', ['whose']);
  const shed = counts('plan_shed_total', 'Requests turned away with 503 because too many were in');
  const refused = counts('plan_refused_total', 'Requests refused before they became a turn', ['status']);
  const storeTime = times('plan_store_seconds', 'Time of one store operation', STORE_BUCKETS, ['operation', 'room']);
  const storeFailed = counts('plan_store_failed_total', 'Store operations that failed', ['operation', 'trouble']);
  const charge = counts('plan_store_request_units_total', 'Request units charged', ['operation', 'room']);
  gauge('plan_requests_under_way', 'Requests being answered', gauges.underWay);
  gauge('plan_turns_waiting', 'Turns that wait for an earlier one of their conversation', gauges.waiting);
  gauge('plan_bodies_arriving', 'Requests whose body is still coming in', gauges.arriving);
  new Gauge({ name: 'plan_build_info', help: 'Always 1', labelNames: ['version'], registers }).set(
    { version: gauges.version },
    1,
  );
  collectDefaultMetrics({ register });
  const wholeTurn = turnTime();
  const stageTimes = Object.fromEntries(STAGES.map((stage) => [stage, stageTime(stage)])) as Record<Stage, Times>;
  const storeTimes = new Map<string, Times>();
  function storeTimeOf(operation: string, room: string): Times {
    const key = `${operation} ${room}`;
    const known = storeTimes.get(key) ?? storeTime(operation, room);
    storeTimes.set(key, known);
    return known;
  }

  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    watch: {
      turn({ outcome, intent, language, trouble, limited: whose, began, stages }) {
        if (trouble) errors.add([trouble]);
        if (whose) limited.add([whose]);
        // Typing signs and the like are no turns.
        if (!outcome) return;
        turns.add([intent, outcome, language]);
        wholeTurn.observe(performance.now() - began);
        for (const { stage, from, to } of stages) stageTimes[stage].observe(to - from);
      },
      refused: (status) => refused.add([String(status)]),
      shed: () => shed.add([]),
      fault: () => errors.add(['fault']),
      storeOperation({ operation, room, milliseconds, trouble }) {
        storeTimeOf(operation, room).observe(milliseconds);
        if (trouble) storeFailed.add([operation, trouble]);
      },
      charged: (operation, room, units) => charge.add([operation, room], units),
    },
  };
}
