import { resolve } from 'node:path';
import { readWatching, type Watching } from './config/watching.ts';
import { type Day, parseDay } from './domain/day.ts';
import type { Said } from './domain/language.ts';

/** Who the bot is to the Bot Framework; null on a machine where it is only tried out. */
export type AppIdentity = {
  id: string;
  password: string;
  tenantId: string;
  type: (typeof APP_TYPES)[number];
};
export const APP_TYPES = ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every setting, checked. A blank setting means its default. */
export type Config = Watching & {
  port: number;
  /** The address to listen on; undefined listens on all, which needs an app id. */
  host: string | undefined;
  app: AppIdentity | null;
  cosmos: { endpoint: string; key: string; database: string } | null;
  /** The folder of the embedded store, absolute. */
  dataDir: string;
  publicUrl: string | null;
  linkSecret: string | null;
  logLevel: LogLevel;
  /** Whether people are told of what they follow. */
  notices: boolean;
  /** Stands in for today, to try any date. */
  planNow: Day | null;
  production: boolean;
};

/** A setting that cannot be used: which one, and what to do, in both languages. */
export type Refused = { outcome: 'refused'; setting: string; said: Said };
export type Environment = Readonly<Record<string, string | undefined>>;

/** Adds what stands in `.env` of the working folder to the environment; what is already set there wins. */
export function environment(file = '.env'): Environment | Refused {
  try {
    process.loadEnvFile?.(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT')
      return refused('.env', `le fichier ne se lit pas (${code})`, `the file cannot be read (${code})`);
  }
  return process.env;
}

/** Reads and checks every setting; the first that cannot be used is refused with one sentence. Relative folders start from `folder`. */
export function readConfig(env: Environment, folder: string = process.cwd()): Config | Refused {
  const get = (name: string): string => env[name]?.trim() ?? '';
  const production = get('NODE_ENV') === 'production';

  const port = get('PORT') === '' ? 3978 : Number(get('PORT'));
  if (!/^\d*$/.test(get('PORT')) || port > 65_535)
    return refused('PORT', 'il faut un nombre de 0 à 65535', 'a number from 0 to 65535 is needed');

  const app = readApp(get);
  if (app && 'outcome' in app) return app;
  if (production && !app)
    return refused(
      'MicrosoftAppId',
      'ce réglage est requis quand NODE_ENV=production, sans quoi n’importe qui pourrait parler au robot',
      'this setting is required when NODE_ENV=production, or anyone could talk to the bot',
    );

  const host = get('HOST') || (app ? undefined : '127.0.0.1');
  if (host && !/^[\w.:%-]+$/.test(host))
    return refused('HOST', 'il faut un nom d’hôte ou une adresse IP', 'a host name or an IP address is needed');
  if (!app && host && !isLoopback(host))
    return refused(
      'HOST',
      'sans MicrosoftAppId, seules 127.0.0.1, ::1 et localhost sont permises',
      'without MicrosoftAppId, only 127.0.0.1, ::1 and localhost are allowed',
    );

  const cosmos = readCosmos(get);
  if (cosmos && 'outcome' in cosmos) return cosmos;

  const publicUrl = get('PUBLIC_URL').replace(/\/+$/, '') || null;
  if (publicUrl !== null && !isWebAddress(publicUrl))
    return refused('PUBLIC_URL', 'il faut une adresse complète en https', 'a complete https address is needed');

  const linkSecret = get('LINK_SECRET') || null;
  if (linkSecret !== null && linkSecret.length < 16)
    return refused('LINK_SECRET', 'il faut au moins 16 caractères', 'at least 16 characters are needed');

  const logLevel = LOG_LEVELS.find((one) => one === (get('LOG_LEVEL') || 'info'));
  if (!logLevel)
    return refused(
      'LOG_LEVEL',
      `il faut l’un de : ${LOG_LEVELS.join(', ')}`,
      `one of these is needed: ${LOG_LEVELS.join(', ')}`,
    );

  const planNow = get('PLAN_NOW') === '' ? null : parseDay(get('PLAN_NOW'));
  if (planNow === undefined)
    return refused(
      'PLAN_NOW',
      'il faut une date qui existe, écrite AAAA-MM-JJ',
      'a date that exists, written YYYY-MM-DD, is needed',
    );
  if (planNow && production)
    return refused('PLAN_NOW', 'interdit quand NODE_ENV=production', 'not allowed when NODE_ENV=production');

  const notices = (get('NOTICES') || 'on').toLowerCase();
  if (notices !== 'on' && notices !== 'off') return refused('NOTICES', 'il faut on ou off', 'on or off is needed');

  const watching = readWatching(get, app !== null, refused);
  if ('outcome' in watching) return watching;

  const dataDir = resolve(folder, get('DATA_DIR') || 'var');
  const told = { notices: notices === 'on', planNow, production };
  return { ...watching, ...told, port, host, app, cosmos, dataDir, publicUrl, linkSecret, logLevel };
}

/** Whether a host name or address is this machine's own. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/** A refusal naming the setting, in both languages. */
export function refused(setting: string, fr: string, en: string): Refused {
  return { outcome: 'refused', setting, said: { fr: `${setting}\u00a0: ${fr}.`, en: `${setting}: ${en}.` } };
}

function readApp(get: (name: string) => string): AppIdentity | null | Refused {
  const id = get('MicrosoftAppId');
  const given = ['MicrosoftAppPassword', 'MicrosoftAppTenantId', 'MicrosoftAppType'].find((name) => get(name) !== '');
  if (id === '')
    return given && given !== 'MicrosoftAppType'
      ? refused(
          'MicrosoftAppId',
          `ce réglage manque alors que ${given} est donné`,
          `this setting is missing although ${given} is given`,
        )
      : null;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    return refused(
      'MicrosoftAppId',
      'il faut un identifiant de la forme 00000000-0000-0000-0000-000000000000',
      'an id like 00000000-0000-0000-0000-000000000000 is needed',
    );
  const type = APP_TYPES.find((one) => one.toLowerCase() === (get('MicrosoftAppType') || 'SingleTenant').toLowerCase());
  if (!type)
    return refused(
      'MicrosoftAppType',
      `il faut l’un de : ${APP_TYPES.join(', ')}`,
      `one of these is needed: ${APP_TYPES.join(', ')}`,
    );
  const tenantId = get('MicrosoftAppTenantId');
  if (tenantId === '' && type !== 'MultiTenant')
    return refused(
      'MicrosoftAppTenantId',
      `ce réglage est requis pour ${type}`,
      `this setting is required for ${type}`,
    );
  const password = get('MicrosoftAppPassword');
  if (password === '' && type !== 'UserAssignedMSI')
    return refused(
      'MicrosoftAppPassword',
      `ce réglage est requis pour ${type}`,
      `this setting is required for ${type}`,
    );
  if (password !== '' && type === 'UserAssignedMSI')
    return refused(
      'MicrosoftAppPassword',
      'ce réglage doit rester vide pour UserAssignedMSI',
      'this setting must stay blank for UserAssignedMSI',
    );
  return { id, password, tenantId, type };
}

function readCosmos(get: (name: string) => string): Config['cosmos'] | Refused {
  const endpoint = get('COSMOS_ENDPOINT');
  if (endpoint === '') return null;
  if (!isWebAddress(endpoint))
    return refused('COSMOS_ENDPOINT', 'il faut une adresse complète en https', 'a complete https address is needed');
  return { endpoint, key: get('COSMOS_KEY'), database: get('COSMOS_DATABASE') || 'plan-assistant' };
}

/** https anywhere, http on this machine only. */
function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
}
