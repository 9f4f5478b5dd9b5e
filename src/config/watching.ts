import type { Refused } from '../config.ts';

/** Settings of limits and of whoever watches. */
export type Watching = {
  /** Messages a minute of one person and of one tenant; 0 sets no limit. */
  rates: { person: number; tenant: number };
  metricsToken: string | null;
  /** Where traces are sent. */
  otlpEndpoint: string | null;
};

/** Generous: nobody types sixty questions a minute, and a ministry of thousands rarely six thousand. */
const RATES = { person: 60, tenant: 6000 };

type Refuse = (setting: string, fr: string, en: string) => Refused;

/** Reads them. Without an app id only this machine asks, and it may ask as much as it likes unless told. */
export function readWatching(get: (name: string) => string, public_: boolean, refuse: Refuse): Watching | Refused {
  const rates = { ...(public_ ? RATES : { person: 0, tenant: 0 }) };
  for (const [name, whose] of [
    ['RATE_PER_PERSON', 'person'],
    ['RATE_PER_TENANT', 'tenant'],
  ] as const) {
    if (get(name) === '') continue;
    if (!/^\d{1,7}$/.test(get(name)))
      return refuse(
        name,
        'il faut un nombre de messages par minute, ou 0 pour aucune limite',
        'a number of messages a minute is needed, or 0 for no limit',
      );
    rates[whose] = Number(get(name));
  }
  const metricsToken = get('METRICS_TOKEN') || null;
  if (metricsToken !== null && !/^[\x21-\x7e]{16,}$/.test(metricsToken))
    return refuse(
      'METRICS_TOKEN',
      'il faut au moins 16 caractères, sans espace ni accent',
      'at least 16 characters are needed, without spaces or accents',
    );
  const otlpEndpoint = get('OTEL_EXPORTER_OTLP_ENDPOINT') || null;
  if (otlpEndpoint !== null && !(URL.canParse(otlpEndpoint) && /^https?:$/.test(new URL(otlpEndpoint).protocol)))
    return refuse(
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'il faut une adresse complète, en https ou http',
      'a complete address is needed, in https or http',
    );
  return { rates, metricsToken, otlpEndpoint };
}
