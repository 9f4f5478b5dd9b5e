import type { Said } from '../domain/language.ts';
import type { ReportFields } from '../domain/reportFields.ts';
import { ASKED } from './asked.ts';
import { BUTTON_WORDS } from './cardWords.ts';
import { dayText } from './numbers.ts';
import type { SaidAsk } from './reportSentences.ts';

/** Sentences that buttons say, whole by themselves so that an old card still asks the same. */
export const REPORT_ASKS = {
  report: {
    title: { fr: 'Déclarer une activité', en: 'Report an activity' },
    text: { fr: 'déclarer une activité', en: 'report an activity' },
  },
  another: {
    title: { fr: 'Déclarer une autre', en: 'Report another' },
    text: { fr: 'déclarer une activité', en: 'report an activity' },
  },
  mine: {
    title: { fr: 'Mes déclarations', en: 'My reports' },
    text: { fr: 'mes déclarations', en: 'my reports' },
  },
  queue: {
    title: { fr: 'À valider', en: 'To validate' },
    text: { fr: 'à valider', en: 'to validate' },
  },
  checkIn: {
    title: { fr: 'Rien à signaler', en: 'Nothing to report' },
    text: { fr: 'rien à signaler', en: 'nothing to report' },
  },
  silence: {
    title: { fr: 'Qui n’a rien déclaré', en: 'Who reported nothing' },
    text: { fr: 'qui n’a rien déclaré depuis 90 jours', en: 'who has reported nothing for 90 days' },
  },
  myData: { title: { fr: 'Mes données', en: 'My data' }, text: { fr: 'mes données', en: 'my data' } },
  forget: { title: { fr: 'Oublie-moi', en: 'Forget me' }, text: { fr: 'oublie-moi', en: 'forget me' } },
} satisfies Record<string, SaidAsk>;

/** What anybody may ask in front of others. */
export const GENERAL_ASKS: readonly SaidAsk[] = [
  { title: BUTTON_WORDS.overview, text: ASKED.overview('plan') },
  { title: BUTTON_WORDS.help, text: ASKED.help },
];

/** «déclarer une activité pour l'indicateur 11, le 2 novembre 2022 à Lyon»: what several reports share, said again. */
export function nextReportText(indicator: number, { date, place }: ReportFields): Said {
  const fr = `déclarer une activité pour l’indicateur ${indicator}`;
  const en = `report an activity for indicator ${indicator}`;
  return {
    fr: fr + (date ? ` le ${dayText(date, 'fr')}` : '') + (place ? ` à ${place}` : ''),
    en: en + (date ? ` on ${dayText(date, 'en')}` : '') + (place ? ` in ${place}` : ''),
  };
}

/** «rien à signaler pour l'indicateur 7». */
export function checkInText(indicator: number): Said {
  return {
    fr: `rien à signaler pour l’indicateur ${indicator}`,
    en: `nothing to report for indicator ${indicator}`,
  };
}
