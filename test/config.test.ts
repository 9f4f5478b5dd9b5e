import { describe, expect, test } from 'vitest';
import { type Environment, readConfig } from '../src/config.ts';

const APP = {
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppPassword: 'secret of the tests',
  MicrosoftAppTenantId: 'aaaaaaaa-2222-3333-4444-555555555555',
};

describe('settings', () => {
  test('a blank environment is a machine where the bot is tried out', () => {
    expect(readConfig({ PORT: '', MicrosoftAppId: '  ' }, '/folder')).toEqual({
      port: 3978,
      host: '127.0.0.1',
      app: null,
      cosmos: null,
      dataDir: '/folder/var',
      publicUrl: null,
      linkSecret: null,
      logLevel: 'info',
      notices: true,
      planNow: null,
      production: false,
      rates: { person: 0, tenant: 0 },
      metricsToken: null,
      otlpEndpoint: null,
    });
  });

  test('an app id opens the server to all addresses', () => {
    const config = readConfig({ ...APP, NODE_ENV: 'production' }, '/folder');
    expect(config).toMatchObject({
      host: undefined,
      production: true,
      app: { id: APP.MicrosoftAppId, type: 'SingleTenant' },
      rates: { person: 60, tenant: 6000 },
    });
  });

  const accepted: [string, Environment, object][] = [
    ['another port', { PORT: '4000' }, { port: 4000 }],
    ['any free port', { PORT: '0' }, { port: 0 }],
    ['the other loopback', { HOST: '::1' }, { host: '::1' }],
    ['no notices', { NOTICES: 'off' }, { notices: false }],
    ['a trial date', { PLAN_NOW: '2021-03-31' }, { planNow: '2021-03-31' }],
    [
      'a public address, its last slash dropped',
      { PUBLIC_URL: 'https://plan.example.org/' },
      { publicUrl: 'https://plan.example.org' },
    ],
    [
      'a Cosmos account',
      { COSMOS_ENDPOINT: 'https://x.documents.example/' },
      { cosmos: { database: 'plan-assistant' } },
    ],
    ['a limit on this machine too', { RATE_PER_PERSON: '5' }, { rates: { person: 5, tenant: 0 } }],
    ['no limit', { ...APP, RATE_PER_TENANT: '0' }, { rates: { person: 60, tenant: 0 } }],
    [
      'a collector of traces',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel:4318' },
      { otlpEndpoint: 'http://otel:4318' },
    ],
    ['the type of app in any case', { ...APP, MicrosoftAppType: 'multitenant' }, { app: { type: 'MultiTenant' } }],
  ];
  test.each(accepted)('%s is accepted', (_, env, expected) => {
    expect(readConfig(env, '/folder')).toMatchObject(expected);
  });

  const wrong: [string, string, Environment][] = [
    ['a port that is a word', 'PORT', { PORT: 'abc' }],
    ['a port too high', 'PORT', { PORT: '70000' }],
    ['a negative port', 'PORT', { PORT: '-1' }],
    ['a port in another notation', 'PORT', { PORT: '0x50' }],
    ['all addresses without an app id', 'HOST', { HOST: '0.0.0.0' }],
    ['another machine without an app id', 'HOST', { HOST: '10.0.0.4' }],
    ['a host that is no host', 'HOST', { HOST: 'a b' }],
    ['production without an app id', 'MicrosoftAppId', { NODE_ENV: 'production' }],
    ['an app id that is no id', 'MicrosoftAppId', { ...APP, MicrosoftAppId: 'abc' }],
    ['a password without an app id', 'MicrosoftAppId', { MicrosoftAppPassword: 'x' }],
    ['an app without a password', 'MicrosoftAppPassword', { ...APP, MicrosoftAppPassword: '' }],
    ['a managed identity with a password', 'MicrosoftAppPassword', { ...APP, MicrosoftAppType: 'UserAssignedMSI' }],
    ['an app without a tenant', 'MicrosoftAppTenantId', { ...APP, MicrosoftAppTenantId: '' }],
    ['an unknown type of app', 'MicrosoftAppType', { ...APP, MicrosoftAppType: 'Other' }],
    ['a trial date that does not exist', 'PLAN_NOW', { PLAN_NOW: '2022-02-30' }],
    ['a trial date in production', 'PLAN_NOW', { ...APP, NODE_ENV: 'production', PLAN_NOW: '2022-11-15' }],
    ['a public address without https', 'PUBLIC_URL', { PUBLIC_URL: 'http://plan.example.org' }],
    ['a short link secret', 'LINK_SECRET', { LINK_SECRET: 'short' }],
    ['notices neither on nor off', 'NOTICES', { NOTICES: 'sometimes' }],
    ['an unknown log level', 'LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['a limit that is a word', 'RATE_PER_PERSON', { RATE_PER_PERSON: 'many' }],
    ['a limit below nothing', 'RATE_PER_TENANT', { RATE_PER_TENANT: '-1' }],
    ['a short token for the metrics', 'METRICS_TOKEN', { METRICS_TOKEN: 'short' }],
    ['a token no header can carry', 'METRICS_TOKEN', { METRICS_TOKEN: 'été '.repeat(9) }],
    ['a collector that is no address', 'OTEL_EXPORTER_OTLP_ENDPOINT', { OTEL_EXPORTER_OTLP_ENDPOINT: 'otel:4318' }],
    ['a Cosmos address that is none', 'COSMOS_ENDPOINT', { COSMOS_ENDPOINT: 'cosmos' }],
  ];
  test.each(wrong)('%s is refused in both languages, naming %s', (_, setting, env) => {
    const refused = readConfig(env, '/folder');
    expect(refused).toMatchObject({ outcome: 'refused', setting });
    if (!('said' in refused)) return;
    expect(refused.said.fr).toMatch(new RegExp(`^${setting}\u00a0: .+\\.$`));
    expect(refused.said.en).toMatch(new RegExp(`^${setting}: .+\\.$`));
  });
});
