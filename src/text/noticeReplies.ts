import type { NoticesView } from '../answer/reportView.ts';
import { dayOf, type Instant, TIME_ZONE } from '../domain/day.ts';
import type { Lang, Said } from '../domain/language.ts';
import type { DigestTime, TimeOfDay, Weekday } from '../domain/subscription.ts';
import type { EventKind } from '../notices/figureEvents.ts';
import { dayText, listText, NBSP } from './numbers.ts';
import { lowerFirst, sentence } from './phrases.ts';

/** Plain replies about notices. */
export const NOTICE_SAID = {
  personalOnly: {
    fr: 'Un avis est personnel\u00a0: écrivez-moi la même chose dans notre conversation privée. Rien n’est changé ici.',
    en: 'A notice is personal: write the same to me in our private conversation. Nothing is changed here.',
  },
  off: {
    fr: 'Les avis ne sont pas en service sur cette installation. Rien n’est changé.',
    en: 'Notices are not in service on this installation. Nothing is changed.',
  },
  which: {
    fr: 'De quel indicateur\u00a0? Dites par exemple «\u00a0préviens-moi quand l’indicateur 7 change\u00a0», ou «\u00a0préviens-moi de tout\u00a0».',
    en: 'Which indicator? Say for example “notify me when indicator 7 changes”, or “notify me when anything changes”.',
  },
  weeklyOnly: {
    fr: 'Je n’envoie de résumé qu’une fois par semaine. Dites le jour et l’heure, par exemple «\u00a0résumé chaque lundi à 8 h 30\u00a0». Rien n’est changé.',
    en: 'I send a digest once a week only. Say the day and the time, for example “digest every Monday at 8:30”. Nothing is changed.',
  },
  mayNotValidate: {
    fr: 'Ces avis sont réservés aux personnes qui ont le rôle de validation. Rien n’est changé.',
    en: 'These notices are for people who have the validator role. Nothing is changed.',
  },
  nothingToStop: {
    fr: 'Vous ne receviez pas cet avis\u00a0: il n’y a rien à arrêter.',
    en: 'You were not getting this notice: there is nothing to stop.',
  },
  notToday: {
    fr: 'Rien n’est gardé ici\u00a0: demandez un avis au robot lui-même.',
    en: 'Nothing is kept here: ask the bot itself for a notice.',
  },
} satisfies Record<string, Said>;

export const NOTICE_WORDS = {
  title: { fr: 'Mes avis', en: 'My notices' },
  started: { fr: 'C’est noté', en: 'Noted' },
  stopped: { fr: 'C’est arrêté', en: 'Stopped' },
  none: {
    fr: 'Vous ne recevez aucun avis. Dites par exemple «\u00a0préviens-moi quand l’indicateur 7 change\u00a0» ou «\u00a0résumé chaque lundi à 8 h 30\u00a0».',
    en: 'You get no notice. Say for example “notify me when indicator 7 changes” or “digest every Monday at 8:30”.',
  },
  hours: {
    fr: 'Un avis part de 7\u00a0h à 20\u00a0h les jours de semaine, heure de Québec\u00a0; le reste attend le matin ouvrable suivant.',
    en: 'A notice leaves from 7 a.m. to 8 p.m. on weekdays, Québec time; anything else waits for the next weekday morning.',
  },
  anyHour: {
    fr: 'Sur ce poste, à titre d’essai, un avis part à toute heure.',
    en: 'On this machine, for trying out, a notice leaves at any hour.',
  },
  told: {
    fr: 'Vous recevrez un avis à chaque changement validé, à chaque changement d’état ou de trajectoire, et quand un chiffre devient périmé.',
    en: 'You will get a notice of each validated change, of each change of status or trajectory, and when a figure goes stale.',
  },
} satisfies Record<string, Said>;

const WEEKDAY_NAMES = {
  1: { fr: 'lundi', en: 'Monday' },
  2: { fr: 'mardi', en: 'Tuesday' },
  3: { fr: 'mercredi', en: 'Wednesday' },
  4: { fr: 'jeudi', en: 'Thursday' },
  5: { fr: 'vendredi', en: 'Friday' },
  6: { fr: 'samedi', en: 'Saturday' },
  7: { fr: 'dimanche', en: 'Sunday' },
} satisfies Record<Weekday, Said>;

/** What is said of one's notices: what was done, then everything that is followed, one sentence each. */
export function noticesLines(view: NoticesView, lang: Lang): string[] {
  switch (view.did) {
    case 'started':
    case 'digest':
    case 'stopped':
      return [doneText(view, lang), ...(view.did === 'stopped' ? [] : afterwards(view, lang)), ...restText(view, lang)];
    case 'list': {
      const lines = wantedLines(view, lang);
      return lines.length > 0 ? [...lines, hoursText(view, lang)] : [NOTICE_WORDS.none[lang]];
    }
  }
}

/** «le lundi à 8 h 30»; "on Mondays at 8:30 a.m.". */
export function digestTimeText({ weekday, time }: DigestTime, lang: Lang): string {
  const day = WEEKDAY_NAMES[weekday][lang];
  return { fr: `le ${day} à ${timeText(time, 'fr')}`, en: `on ${day}s at ${timeText(time, 'en')}` }[lang];
}

/** «lundi 21 novembre 2022 à 8 h 30», in America/Toronto. */
export function momentText(instant: Instant, lang: Lang): string {
  const parts = Object.fromEntries(LOCAL.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const day = dayOf(new Date(instant));
  const weekday = WEEKDAY_NAMES[isoWeekday(day)][lang];
  const time = timeText(`${parts.hour}:${parts.minute}` as TimeOfDay, lang);
  return { fr: `${weekday} ${dayText(day, 'fr')} à ${time}`, en: `${weekday}, ${dayText(day, 'en')} at ${time}` }[lang];
}

/** «8 h 30», «16 h»; "8:30 a.m.", "4 p.m.". */
export function timeText(time: TimeOfDay, lang: Lang): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = String(minute).padStart(2, '0');
  if (lang === 'fr') return `${hour}${NBSP}h${minute === 0 ? '' : `${NBSP}${minutes}`}`;
  const half = hour < 12 ? 'a.m.' : 'p.m.';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}${minute === 0 ? '' : `:${minutes}`}${NBSP}${half}`;
}

/** «indicateurs 3, 7 et 12». */
export function indicatorsText(numbers: readonly number[], lang: Lang): string {
  const names = listText(numbers.map(String), lang);
  return numbers.length === 1
    ? { fr: `indicateur ${names}`, en: `indicator ${names}` }[lang]
    : { fr: `indicateurs ${names}`, en: `indicators ${names}` }[lang];
}

/** Everything a person gets, one line each: for the list, and for «mes données». */
export function wantedLines(
  view: Pick<NoticesView, 'follows' | 'all' | 'validations' | 'digest'>,
  lang: Lang,
): string[] {
  const { follows, all, validations, digest } = view;
  const indicators = all
    ? [{ fr: 'Tous les indicateurs', en: 'Every indicator' }[lang]]
    : follows.map(
        (one) => `${{ fr: 'Indicateur', en: 'Indicator' }[lang]} ${one.number}, ${lowerFirst(one.shortName[lang])}`,
      );
  return [
    ...indicators,
    ...(validations ? [{ fr: 'Déclarations à valider', en: 'Reports to validate' }[lang]] : []),
    ...(digest
      ? [
          {
            fr: `Résumé ${digestTimeText(digest, 'fr')}, prochain${NBSP}: ${momentText(digest.next, 'fr')}`,
            en: `Digest ${digestTimeText(digest, 'en')}, next: ${momentText(digest.next, 'en')}`,
          }[lang],
        ]
      : []),
  ];
}

function doneText({ did, about, indicators, digest }: NoticesView, lang: Lang): string {
  const named = indicatorsText(indicators, lang);
  const what = {
    indicators: { fr: named, en: named },
    all:
      did === 'stopped'
        ? { fr: 'tous les avis', en: 'all notices' }
        : { fr: 'tous les indicateurs', en: 'every indicator' },
    validations: { fr: 'déclarations à valider', en: 'reports to validate' },
    digest: digest
      ? { fr: `résumé ${digestTimeText(digest, 'fr')}`, en: `digest ${digestTimeText(digest, 'en')}` }
      : { fr: 'résumé hebdomadaire', en: 'weekly digest' },
  }[about][lang];
  const head = (did === 'stopped' ? NOTICE_WORDS.stopped : NOTICE_WORDS.started)[lang];
  return sentence(`${head}${lang === 'fr' ? NBSP : ''}: ${what}`);
}

function hoursText({ byDay }: NoticesView, lang: Lang): string {
  return (byDay ? NOTICE_WORDS.hours : NOTICE_WORDS.anyHour)[lang];
}

function afterwards(view: NoticesView, lang: Lang): string[] {
  const { did, about, digest, next } = view;
  if (did === 'digest' && digest)
    return [
      {
        fr: `Prochain résumé${NBSP}: ${momentText(digest.next, 'fr')}, heure de Québec.`,
        en: `Next digest: ${momentText(digest.next, 'en')}, Québec time.`,
      }[lang],
    ];
  const known = next && [
    {
      fr: `Prochaine échéance connue${NBSP}: ${momentText(next.at, 'fr')} (indicateur ${next.indicator}, ${WHY[next.kind].fr}).`,
      en: `Next known date: ${momentText(next.at, 'en')} (indicator ${next.indicator}, ${WHY[next.kind].en}).`,
    }[lang],
  ];
  return [...(about === 'validations' ? [] : [NOTICE_WORDS.told[lang]]), ...(known ?? []), hoursText(view, lang)];
}

const WHY = {
  change: { fr: 'une activité prévue comptera', en: 'a planned activity will count' },
  status: { fr: 'l’état change à la fin de l’exercice', en: 'its status changes as the fiscal year ends' },
  stale: { fr: 'son chiffre sera périmé s’il n’est pas mis à jour', en: 'its figure will be stale unless updated' },
} satisfies Record<EventKind, Said>;

function restText(view: NoticesView, lang: Lang): string[] {
  const lines = wantedLines(view, lang);
  if (view.did !== 'stopped') return [];
  if (lines.length === 0) return [{ fr: 'Vous ne recevez plus aucun avis.', en: 'You get no notices any more.' }[lang]];
  return [`${{ fr: `Vous recevez encore${NBSP}:`, en: 'You still get:' }[lang]} ${lines.join(' · ')}.`];
}

function isoWeekday(day: string): Weekday {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (weekday === 0 ? 7 : weekday) as Weekday;
}

const LOCAL = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
