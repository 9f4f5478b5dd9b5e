import { setTimeout as pause } from 'node:timers/promises';
import type { Story } from './story.ts';

/** Sends what turns tell of themselves to a collector. */
export type Traces = { turn(story: Story): void; stop(): Promise<void> };

const PATIENCE_MS = 2000;

/**
 * One trace for each turn, in OpenTelemetry's protocol over HTTP: the turn, and under it each stage. It bears the request
 * id and the kinds of question and answer, never words or people. Its packages are loaded only when this is called.
 */
export async function openTraces(endpoint: string, version: string): Promise<Traces> {
  const [{ SpanStatusCode, trace, ROOT_CONTEXT }, { OTLPTraceExporter }, { resourceFromAttributes }, sdk] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace-node'),
    ]);
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: PATIENCE_MS,
  });
  const provider = new sdk.NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'plan-assistant', 'service.version': version }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('plan-assistant', version);
  const at = (ms: number): number => performance.timeOrigin + ms;

  return {
    turn({ requestId, began, stages, outcome, intent, answer, language, trouble }) {
      if (!outcome && !trouble) return;
      const attributes = {
        'plan.request_id': requestId,
        ...(outcome && { 'plan.outcome': outcome }),
        ...(intent && { 'plan.intent': intent }),
        ...(answer && { 'plan.answer': answer }),
        ...(language && { 'plan.language': language }),
        ...(trouble && { 'plan.trouble': trouble }),
      };
      const span = tracer.startSpan('turn', { startTime: at(began), attributes }, ROOT_CONTEXT);
      if (trouble) span.setStatus({ code: SpanStatusCode.ERROR, message: trouble });
      const inside = trace.setSpan(ROOT_CONTEXT, span);
      for (const { stage, from, to } of stages) tracer.startSpan(stage, { startTime: at(from) }, inside).end(at(to));
      span.end(at(performance.now()));
    },
    // What a collector that is away has not taken by then is lost: the stop of the bot does not wait for it.
    stop: () =>
      Promise.race([provider.shutdown().catch(() => undefined), pause(PATIENCE_MS, undefined, { ref: false })]),
  };
}
