import type { Said } from '../../domain/language.ts';

/** What came of an audit: nothing known, something known, or nobody could tell. */
export type AuditJudged = { code: 0 | 1 | 3; lines: readonly string[] };

type Report = {
  vulnerabilities?: Record<string, { severity?: string; range?: string }>;
  metadata?: { vulnerabilities?: { total?: number } };
  message?: string;
  statusCode?: number;
};

/** Reads what `npm audit --json` printed. Only a report counts as «none»: silence does not. */
export function judgeAudit(out: string, err: string): AuditJudged {
  const report = parse(out);
  const total = report?.metadata?.vulnerabilities?.total;
  if (report?.vulnerabilities && typeof total === 'number') {
    const found = Object.entries(report.vulnerabilities).map(
      ([name, one]) => `${one.severity}  ${name} ${one.range ?? ''}`,
    );
    const none: Said = { fr: 'Aucune faille connue.', en: 'No known hole.' };
    const some: Said = { fr: `Failles connues\u00a0: ${total}.`, en: `Known holes: ${total}.` };
    const said = total === 0 ? none : some;
    return { code: total === 0 ? 0 : 1, lines: [...found, `${said.fr} / ${said.en}`] };
  }
  const why = report?.statusCode
    ? `HTTP ${report.statusCode}`
    : (err.match(/npm error (?:code )?(\S.*)/)?.[1] ?? 'npm');
  const unknown: Said = {
    fr: `Le registre de paquets n’a pas répondu à la vérification (${why})\u00a0: rien n’est dit de failles connues. Refaites-la là où il l’offre.`,
    en: `The package registry did not answer the audit (${why}): nothing is said of known holes. Run it again where the registry offers it.`,
  };
  return { code: 3, lines: [unknown.fr, unknown.en] };
}

function parse(out: string): Report | undefined {
  try {
    return JSON.parse(out) as Report;
  } catch {
    return undefined;
  }
}
