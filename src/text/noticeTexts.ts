import { dayOf } from '../domain/day.ts';
import type { Lang, Said } from '../domain/language.ts';
import { reportReference } from '../domain/reportReference.ts';
import type { Standing } from '../domain/standing.ts';
import type { NoticeItem, NoticeView } from '../notices/noticeView.ts';
import { digestTimeText, indicatorsText } from './noticeReplies.ts';
import { dayText, listText, NBSP, valueText } from './numbers.ts';
import { indicatorText, sentence } from './phrases.ts';
import { recordText } from './reportLists.ts';
import type { ReportSpoken } from './reportTexts.ts';
import { dataStateText, figureSentence, sourceText } from './standingText.ts';
import { FICTITIOUS, OFFICIAL_WORDS, TRAJECTORY_WORDS } from './words.ts';

/** Headings of a notice. */
export const NOTICE_TITLES = {
  figures: (indicators: readonly number[]): Said => ({
    fr: `Avis · ${indicators.length > 3 ? `${indicators.length} indicateurs` : indicatorsText(indicators, 'fr')}`,
    en: `Notice · ${indicators.length > 3 ? `${indicators.length} indicators` : indicatorsText(indicators, 'en')}`,
  }),
  digest: (day: string): Said => ({ fr: `Résumé de la semaine · ${day}`, en: `Weekly digest · ${day}` }),
  validate: { fr: 'À valider', en: 'To validate' } satisfies Said,
  since: (day: string): Said => ({ fr: `Changé depuis le ${day}`, en: `Changed since ${day}` }),
  noChange: (day: string): Said => ({
    fr: `Rien n’a changé depuis le ${day}.`,
    en: `Nothing has changed since ${day}.`,
  }),
  watch: { fr: 'À regarder d’abord', en: 'To look at first' } satisfies Said,
  noWatch: {
    fr: 'Rien n’est à surveiller en particulier.',
    en: 'Nothing in particular is to be watched.',
  } satisfies Said,
  more: (count: number): Said => ({
    fr: `… et ${count} de plus\u00a0: demandez «\u00a0où en est-on\u00a0?\u00a0».`,
    en: `… and ${count} more: ask “how are we doing?”.`,
  }),
  again: {
    fr: 'Vous avez peut-être déjà reçu cet avis\u00a0: son premier envoi n’a pas été confirmé.',
    en: 'You may already have received this notice: its first sending was not confirmed.',
  } satisfies Said,
  from: { fr: 'Assistant du plan stratégique', en: 'Strategic plan assistant' } satisfies Said,
};

/** What happened to a figure, one short line for each kind of thing: «Chiffre validé : 11 → 12 au 14 novembre 2022». */
export function happenedLines({ kinds, before, now }: NoticeItem, lang: Lang): string[] {
  const { indicator } = now.standing;
  const lines: Said[] = [];
  if (kinds.includes('change')) {
    const [was, is] = [before.validated, now.validated].map((figure) =>
      figure ? valueText(figure.value, indicator.unit, lang) : { fr: 'aucun', en: 'none' }[lang],
    );
    const asOf = now.validated && dayText(now.validated.asOf, lang);
    const moved = was === is ? `${is}` : `${was} → ${is}`;
    lines.push({
      fr: `Chiffre validé${NBSP}: ${moved}${asOf ? ` au ${asOf}` : ''}`,
      en: `Validated figure: ${moved}${asOf ? ` as of ${asOf}` : ''}`,
    });
  }
  if (kinds.includes('status')) lines.push(...statusLines(before.standing, now.standing, lang));
  if (kinds.includes('stale') && now.standing.state.staleDays !== undefined)
    lines.push({
      fr: `Chiffre périmé${NBSP}: ${now.standing.state.staleDays} jours`,
      en: `Stale figure: ${now.standing.state.staleDays} days old`,
    });
  return lines.map((said) => said[lang]);
}

/** «Source : …, réf. MRIF-7-2223-v3», undefined where there is no figure. */
export function originText({ figure, reference }: Standing, lang: Lang): string | undefined {
  if (!figure) return undefined;
  const source = `Source${lang === 'fr' ? NBSP : ''}: ${sourceText(figure, lang)}`;
  return reference ? `${source}, ${{ fr: 'réf.', en: 'ref.' }[lang]} ${reference}` : source;
}

/** Why a person gets a notice. */
export function becauseText({ because }: NoticeView, lang: Lang): string {
  const { indicators, all, validations, digest } = because;
  const reasons: Said[] = [
    ...(indicators.length === 0
      ? []
      : all
        ? [{ fr: 'vous suivez tous les indicateurs', en: 'you follow every indicator' }]
        : [
            {
              fr: `vous suivez ${indicators.length === 1 ? 'l’' : 'les '}${indicatorsText(indicators, 'fr')}`,
              en: `you follow ${indicatorsText(indicators, 'en')}`,
            },
          ]),
    ...(validations ? [{ fr: 'vous validez les déclarations', en: 'you validate reports' }] : []),
    ...(digest
      ? [
          {
            fr: `vous avez demandé le résumé ${digestTimeText(digest, 'fr')}`,
            en: `you asked for the digest ${digestTimeText(digest, 'en')}`,
          },
        ]
      : []),
  ];
  const why = listText(
    reasons.map((said) => said[lang]),
    lang,
  );
  return {
    fr: `${NOTICE_TITLES.from.fr}. ${sentence(`vous recevez cet avis parce que ${why}`)}`,
    en: `${NOTICE_TITLES.from.en}. ${sentence(`you get this notice because ${why}`)}`,
  }[lang];
}

/** One report that waits: «D7-… · Mission, 14 novembre 2022, Lagos, 1 activité · par Marie Tremblay». */
export function waitingText({ entry, indicator }: NoticeView['toValidate'][number], lang: Lang): string {
  const reference = reportReference(entry.indicator, entry.id);
  const who = { fr: `par ${entry.by.name}`, en: `by ${entry.by.name}` }[lang];
  const number = { fr: `indicateur ${entry.indicator}`, en: `indicator ${entry.indicator}` }[lang];
  return [reference, number, recordText({ entry, unit: indicator.unit }, lang), who].join(' · ');
}

/** The whole notice in words: every line, one or two sentences of it, and those for the ear. */
export function noticeText(view: NoticeView): ReportSpoken {
  const { language: lang, items, toValidate, digest, again, fictitious } = view;
  const lines = items.map((item) => itemText(item, lang));
  const waiting = toValidate.map((one) => waitingText(one, lang));
  const invented = fictitious ? [`${FICTITIOUS[lang]}.`] : [];
  const changes = digest?.changes.map((item) => itemText(item, lang)) ?? [];
  const watched =
    digest?.watch.map(
      (one) => `${indicatorText(one.indicator, lang)}, ${one.year}${colon(lang)} ${figureSentence(one, lang)}`,
    ) ?? [];
  const head = headOf(view);
  const all = [
    head,
    ...(again ? [NOTICE_TITLES.again[lang]] : []),
    ...lines,
    ...(waiting.length > 0 ? [`${NOTICE_TITLES.validate[lang]}${colon(lang)}`, ...waiting] : []),
    ...(digest ? [sinceText(view), ...changes, `${NOTICE_TITLES.watch[lang]}${colon(lang)}`, ...watched] : []),
    ...invented,
    becauseText(view, lang),
  ];
  const first = lines[0] ?? waiting[0] ?? changes[0] ?? watched[0] ?? '';
  const summary = [head, first, ...invented].filter(Boolean).map(sentence).join(' ');
  const speak = summary.replace(/(\S+) → (\S+)/g, lang === 'fr' ? 'de $1 à $2' : 'from $1 to $2');
  return { text: all.join('\n'), summary, speak };
}

/** The title of a notice: the digest, the indicators, or what is to be validated. */
export function headOf({ items, toValidate, digest, today, language: lang }: NoticeView): string {
  if (digest) return NOTICE_TITLES.digest(dayText(today, lang))[lang];
  const numbers = [...new Set(items.map(({ now }) => now.standing.indicator.number))];
  if (numbers.length > 0) return NOTICE_TITLES.figures(numbers)[lang];
  return { fr: `Avis · ${toValidate.length} à valider`, en: `Notice · ${toValidate.length} to validate` }[lang];
}

/** «Changé depuis le 16 octobre 2022», or that nothing did. */
export function sinceText({ digest, language: lang }: NoticeView): string {
  const day = digest ? dayText(digest.since, lang) : '';
  return (digest?.changes.length ? NOTICE_TITLES.since(day) : NOTICE_TITLES.noChange(day))[lang];
}

function itemText(item: NoticeItem, lang: Lang): string {
  const { standing } = item.now;
  const name = `${indicatorText(standing.indicator, lang)}, ${standing.year}`;
  const happened = happenedLines(item, lang).map(sentence);
  const figure = sentence(figureSentence(standing, lang));
  const state = sentence(dataStateText(standing, lang));
  const origin = originText(standing, lang);
  const on = dayText(dayOf(new Date(item.at)), lang);
  const when = { fr: `(${on})`, en: `(${on})` }[lang];
  return `${name} ${when}${colon(lang)} ${[...happened, figure, state, ...(origin ? [sentence(origin)] : [])].join(' ')}`;
}

function statusLines(before: Standing, now: Standing, lang: Lang): Said[] {
  const lines: Said[] = [];
  if (before.official !== now.official)
    lines.push({
      fr: `État officiel${NBSP}: ${word(OFFICIAL_WORDS[before.official], lang)} → ${word(OFFICIAL_WORDS[now.official], lang)}`,
      en: `Official status: ${word(OFFICIAL_WORDS[before.official], lang)} → ${word(OFFICIAL_WORDS[now.official], lang)}`,
    });
  if (before.pace && now.pace && before.pace.trajectory !== now.pace.trajectory)
    lines.push({
      fr: `Trajectoire (calculée)${NBSP}: ${word(TRAJECTORY_WORDS[before.pace.trajectory], lang)} → ${word(TRAJECTORY_WORDS[now.pace.trajectory], lang)}`,
      en: `Trajectory (computed): ${word(TRAJECTORY_WORDS[before.pace.trajectory], lang)} → ${word(TRAJECTORY_WORDS[now.pace.trajectory], lang)}`,
    });
  return lines;
}

const word = (said: Said, lang: Lang): string => said[lang].toLowerCase();
const colon = (lang: Lang): string => (lang === 'fr' ? `${NBSP}:` : ':');
