import type { Answer } from '../answer/answer.ts';
import type { Said } from '../domain/language.ts';
import type { Command } from '../understand/request.ts';
import { NBSP } from './numbers.ts';
import { scopeText } from './phrases.ts';
import { ASKED_STATUS_WORDS, INTENT_WORDS } from './words.ts';

const COMMAND_WORDS = {
  verify: { fr: 'vérification d’une référence', en: 'verification of a reference' },
  history: { fr: 'historique', en: 'history' },
  editions: { fr: 'éditions du plan', en: 'editions of the plan' },
  queue: { fr: 'déclarations à valider', en: 'reports to validate' },
  decide: { fr: 'décision', en: 'decision' },
  check_in: { fr: 'rien à signaler', en: 'nothing to report' },
  my_data: { fr: 'mes données', en: 'my data' },
  forget: { fr: 'oublie-moi', en: 'forget me' },
  notify: { fr: 'avis', en: 'notices' },
  keep_seen: { fr: 'retenir ce que j’ai vu', en: 'remember what I saw' },
} satisfies Record<Command, Said>;

/** How the question was understood: «Compris : indicateur 12 · 2021-2022 · progression». */
export function understoodText(answer: Answer): string {
  const { request, language } = answer;
  const { indicators, years, scope, status, intent, command } = request;
  const indicator = indicators.length > 0 && `${words(indicators.length === 1 ? ONE : MANY)} ${indicators.join(', ')}`;
  const year = years.length > 0 && years.map((one) => (one === 'outside' ? words(OUTSIDE) : one)).join(', ');
  const what = command ? COMMAND_WORDS[command][language] : INTENT_WORDS[intent][language];
  const part = indicators.length === 0 && scope && scopeText(scope, language);
  const filter = status && ASKED_STATUS_WORDS[status][language].toLowerCase();
  const asked = [indicator, part, filter, year || chosenYear(answer), what];
  const label = { fr: `Compris${NBSP}: `, en: 'Understood: ' }[language];
  return label + asked.filter(Boolean).join(' · ');

  function words(said: Said): string {
    return said[language];
  }
}

/** The year an answer chose by itself: «exercice en cours», or which one. */
function chosenYear({ body, language }: Answer): string | undefined {
  const chosen =
    body.kind === 'progress' || body.kind === 'target'
      ? { year: body.standing.year, open: body.standing.open }
      : body.kind === 'overview'
        ? { year: body.year, open: body.rows.some((row) => row.open) || body.counts.official.to_come > 0 }
        : undefined;
  if (!chosen) return undefined;
  return chosen.open ? CURRENT[language] : `${chosen.year} ${CHOSEN[language]}`;
}

const ONE = { fr: 'indicateur', en: 'indicator' } satisfies Said;
const MANY = { fr: 'indicateurs', en: 'indicators' } satisfies Said;
const OUTSIDE = { fr: 'hors du plan', en: 'outside the plan' } satisfies Said;
const CURRENT = { fr: 'exercice en cours', en: 'current fiscal year' } satisfies Said;
const CHOSEN = { fr: '(exercice retenu)', en: '(year chosen)' } satisfies Said;
