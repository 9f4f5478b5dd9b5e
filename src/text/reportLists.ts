import type { CheckInView, MyDataView, RecordLine, SilenceView } from '../answer/reportView.ts';
import type { Lang } from '../domain/language.ts';
import { momentText, wantedLines } from './noticeReplies.ts';
import { dayText, listText, NBSP, numberText, valueText } from './numbers.ts';
import { indicatorText, lowerFirst, sentence } from './phrases.ts';
import { ENTRY_STATE_WORDS, quantityText, REPORT_WORDS, ROLE_WORDS } from './reportWords.ts';

/** «D7-4K2MX9QA · indicateur 7 · Mission, 14 novembre 2022, Lagos, 1 activité · Déclarée, non validée». */
export function recordLine(line: RecordLine, lang: Lang, { by = false } = {}): string {
  const { reference, entry, decided } = line;
  const state = ENTRY_STATE_WORDS[line.state][lang].toLowerCase();
  const reason = decided?.reason
    ? { fr: ` par ${decided.by}${NBSP}: ${decided.reason}`, en: ` by ${decided.by}: ${decided.reason}` }[lang]
    : '';
  const who = by ? { fr: `par ${entry.by.name}`, en: `by ${entry.by.name}` }[lang] : '';
  const indicator = { fr: `indicateur ${entry.indicator}`, en: `indicator ${entry.indicator}` }[lang];
  return [reference, indicator, recordText(line, lang), who, state + reason].filter(Boolean).join(' · ');
}

/** What was reported: «Mission, 14 novembre 2022, Lagos, 1 activité», or a result with its as-of date. */
export function recordText({ entry, unit }: Pick<RecordLine, 'entry' | 'unit'>, lang: Lang): string {
  if (entry.kind === 'reading') {
    const asOf = dayText(entry.asOf, lang);
    return {
      fr: `résultat ${valueText(entry.value, unit, 'fr')} au ${asOf}`,
      en: `result ${valueText(entry.value, unit, 'en')} as of ${asOf}`,
    }[lang];
  }
  const { title, date, place, quantity } = entry;
  return [title, dayText(date, lang), place, quantityText(quantity, lang)].filter(Boolean).join(', ');
}

/** «C'est noté : rien à signaler au 15 novembre 2022 pour l'indicateur 7, …». */
export function checkInSaid(body: CheckInView, lang: Lang): string {
  if (body.kind === 'checkInWhich') {
    const names = body.candidates.map((one) => `${one.number} (${lowerFirst(one.shortName[lang])})`);
    return `${REPORT_WORDS.checkInWhich[lang]} ${listText(names, lang, 'or')}.`;
  }
  const name = lowerFirst(indicatorText(body.indicator, lang));
  const day = dayText(body.asOf, lang);
  return body.already
    ? {
        fr: `C’était déjà noté${NBSP}: rien à signaler au ${day} pour l’${name}.`,
        en: `Already noted: nothing to report as of ${day} for ${name}.`,
      }[lang]
    : {
        fr: `C’est noté${NBSP}: rien à signaler au ${day} pour l’${name}.`,
        en: `Noted: nothing to report as of ${day} for ${name}.`,
      }[lang];
}

/** Who has been silent, and which indicators. */
export function silenceLines({ days, silence }: SilenceView, lang: Lang): { head: string; lines: string[] } {
  const { people, indicators } = silence;
  const none =
    people.length === 0 && indicators.length === 0
      ? { fr: 'tout le monde a donné des nouvelles.', en: 'everyone has been heard from.' }[lang]
      : {
          fr: `${people.length} personne${people.length > 1 ? 's' : ''}, ${indicators.length} indicateur${indicators.length > 1 ? 's' : ''}.`,
          en: `${people.length} ${people.length === 1 ? 'person' : 'people'}, ${indicators.length} indicator${indicators.length === 1 ? '' : 's'}.`,
        }[lang];
  const head = {
    fr: `Sans déclaration ni «\u00a0rien à signaler\u00a0» depuis ${days} jours${NBSP}: ${none}`,
    en: `No report and no “nothing to report” for ${days} days: ${none}`,
  }[lang];
  return { head, lines: [...silentPeople(silence, lang), ...silentIndicators(silence, lang)].map((one) => `- ${one}`) };
}

/** «Marie Tremblay : dernière le 4 août 2022 (103 jours)». */
export function silentPeople({ people }: SilenceView['silence'], lang: Lang): string[] {
  return people.map(
    ({ person, last, days }) =>
      ({
        fr: `${person.name}${NBSP}: dernière nouvelle le ${dayText(last, 'fr')} (${days} jours)`,
        en: `${person.name}: last heard from on ${dayText(last, 'en')} (${days} days)`,
      })[lang],
  );
}

export function silentIndicators({ indicators }: SilenceView['silence'], lang: Lang): string[] {
  return indicators.map(({ indicator, last, days }) => {
    if (last === undefined || days === undefined)
      return { fr: `Indicateur ${indicator}${NBSP}: jamais`, en: `Indicator ${indicator}: never` }[lang];
    return {
      fr: `Indicateur ${indicator}${NBSP}: dernière nouvelle le ${dayText(last, 'fr')} (${days} jours)`,
      en: `Indicator ${indicator}: last heard from on ${dayText(last, 'en')} (${days} days)`,
    }[lang];
  });
}

/** Everything held of a person, one sentence each. */
export function myDataLines(body: MyDataView, lang: Lang): string[] {
  const { person, roles, rolesKept, language, draft, notices, subscription, seen, entries } = body;
  const shown = seen?.at === undefined ? undefined : momentText(seen.at, lang);
  const wanted = subscription ? wantedLines(subscription, lang).join(' · ') : '';
  const names = listText(
    roles.map((role) => ROLE_WORDS[role][lang]),
    lang,
  );
  const count = numberText(entries, lang);
  const said = { fr: 'français', en: 'anglais' };
  const saidEn = { fr: 'French', en: 'English' };
  return {
    fr: [
      `Identifiant${NBSP}: ${person.id}.`,
      `Nom à cette date${NBSP}: ${person.name}.`,
      `Rôles${NBSP}: ${names}${rolesKept ? '' : ' (rôles de tout le monde, rien n’est gardé)'}.`,
      `Langue de cette conversation${NBSP}: ${language ? said[language] : 'aucune'}.`,
      draft ? 'Un brouillon, gardé un jour.' : 'Aucun brouillon.',
      `Avis en attente${NBSP}: ${numberText(notices, 'fr')}.`,
      wanted ? `Avis demandés, avec l’adresse de notre conversation privée${NBSP}: ${wanted}.` : 'Aucun avis demandé.',
      ...(seen ? [`Dernière vue d’ensemble, retenue à votre demande${NBSP}: ${shown ?? 'aucune encore'}.`] : []),
      `Inscriptions au registre à votre nom${NBSP}: ${count}.`,
      'Le texte de vos questions n’est pas gardé.',
    ],
    en: [
      `Identifier: ${person.id}.`,
      `Name at this date: ${person.name}.`,
      `Roles: ${names}${rolesKept ? '' : ' (everyone’s roles, nothing is kept)'}.`,
      `Language of this conversation: ${language ? saidEn[language] : 'none'}.`,
      draft ? 'One draft, kept for a day.' : 'No draft.',
      `Notices waiting: ${numberText(notices, 'en')}.`,
      wanted ? `Notices asked for, with the address of our private conversation: ${wanted}.` : 'No notice asked for.',
      ...(seen ? [sentence(`Last overview, remembered at your request: ${shown ?? 'none yet'}`)] : []),
      `Entries in the ledger under your name: ${count}.`,
      'The text of your questions is not kept.',
    ],
  }[lang];
}
