import { type Environment, environment, type Refused, readConfig, refused } from '../config.ts';

/** What the Teams package is filled with: no secret among them. `publicUrl` is https, without a final «/». */
export type PackageSettings = { outcome: 'read'; appId: string; publicUrl: string };

const NEEDED = ['MicrosoftAppId', 'PUBLIC_URL'] as const;

/** Reads the settings of the Teams package; one sentence names every one that is missing. */
export function packageSettings(given?: Environment): PackageSettings | Refused {
  const env = given ?? environment();
  if (isRefused(env)) return env;
  const missing = NEEDED.filter((name) => !env[name]?.trim());
  const [first] = missing;
  if (first !== undefined) return { outcome: 'refused', setting: first, said: missingText(missing) };
  // An identity without a password: the package holds no secret, so that whoever makes it needs none.
  const identity = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: 'any' };
  const config = readConfig({ MicrosoftAppId: env.MicrosoftAppId, PUBLIC_URL: env.PUBLIC_URL, ...identity });
  if (isRefused(config)) return config;
  const { app, publicUrl } = config;
  if (!app || !publicUrl?.startsWith('https://'))
    return refused(
      'PUBLIC_URL',
      'Teams n’accepte qu’une adresse publique en https',
      'Teams accepts a public https address only',
    );
  return { outcome: 'read', appId: app.id, publicUrl };
}

function missingText(names: readonly string[]): Refused['said'] {
  const many = names.length > 1;
  return {
    fr: `Pour faire le paquet Teams, il manque ${many ? 'ces réglages' : 'ce réglage'} (voir .env.example)\u00a0: ${names.join(', ')}.`,
    en: `To make the Teams package, ${many ? 'these settings are' : 'this setting is'} missing (see .env.example): ${names.join(', ')}.`,
  };
}

function isRefused(value: object): value is Refused {
  return 'outcome' in value && value.outcome === 'refused';
}
