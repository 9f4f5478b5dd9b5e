import type { FormView } from '../src/answer/reportView.ts';
import type { Lang } from '../src/domain/language.ts';
import type { ReportFields } from '../src/domain/reportFields.ts';
import { labelled } from '../src/text/cardWords.ts';
import { duplicateText, effectText } from '../src/text/effectText.ts';
import { FIELD_NAMES, problemSaid } from '../src/text/reportSentences.ts';
import { REPORT_WORDS } from '../src/text/reportWords.ts';
import { aside, type CardHost, type Line, type Text } from './card.ts';
import type { Tone } from './looks.ts';
import { type ReportPress, reportPress } from './reportPress.ts';

type Field = keyof ReportFields;
type Words = Readonly<Record<Field, string>>;

/** Exactly the fields reportForm.card.json reads. */
export type ReportFormCard = {
  title: string;
  texts: readonly Text[];
  boxes: readonly { style: Tone; title: string; lines: readonly Line[] }[];
  labels: Words;
  hints: Words;
  errors: Words;
  values: Words;
  quantity: number;
  span: FormView['span'];
  choices: readonly { title: string; value: string }[];
};

/** The form, prefilled, with what is wrong, what recording does, and what it resembles; then its two buttons. */
export function reportFormCard(
  body: FormView,
  notes: readonly string[],
  lang: Lang,
  host: CardHost,
): { data: ReportFormCard; actions: ReportPress[] } {
  const { fields, corrects, indicators, span, op, shown } = body;
  const data: ReportFormCard = {
    title: (corrects ? REPORT_WORDS.correction : REPORT_WORDS.form)[lang],
    texts: [
      ...notes,
      ...(corrects ? [labelled(REPORT_WORDS.reference[lang], corrects.reference, lang)] : []),
      ...(body.effect ? [] : [REPORT_WORDS.noEffect[lang]]),
    ].map(aside),
    boxes: boxesOf(body, lang),
    labels: words((field) => FIELD_NAMES[field][lang]),
    hints: words((field) => HINTS[field]?.[lang] ?? ''),
    errors: words((field) => ERRORS[field]?.[lang] ?? problemSaid({ field, why: 'tooLong' }, span)[lang]),
    values: words((field) => String(fields[field] ?? '')),
    quantity: fields.quantity ?? 1,
    span,
    choices: indicators.map(({ number, shortName }) => ({
      title: `${number} · ${shortName[lang]}`,
      value: `${number}`,
    })),
  };
  const target = corrects && { corrects: { indicator: corrects.indicator, id: corrects.id } };
  const link = fields.link !== undefined && { link: fields.link };
  const save = shown === '' ? REPORT_WORDS.check[lang] : REPORT_WORDS.save[lang];
  return {
    data,
    actions: [
      reportPress(save, { do: 'record', op, shown, ...target, ...link }, host, { style: 'positive' }),
      reportPress(REPORT_WORDS.cancel[lang], { do: 'drop', op }, host, { inputs: false }),
    ],
  };
}

function boxesOf(
  { problems, span, effect, fields, duplicates, review }: FormView,
  lang: Lang,
): ReportFormCard['boxes'] {
  const wrong = problems.map((one) => ({ text: problemSaid(one, span)[lang] }));
  const does = effect && fields.indicator !== undefined ? effectText(effect, fields.indicator, lang) : undefined;
  const alike = duplicates.map((one) => ({ text: duplicateText(one, lang) }));
  return [
    ...(wrong.length > 0
      ? [{ style: 'attention' as const, title: `✖ ${REPORT_WORDS.toFix[lang]}`, lines: wrong }]
      : []),
    ...(does
      ? [
          {
            style: 'emphasis' as const,
            title: `→ ${REPORT_WORDS.effect[lang]}`,
            lines: [{ text: does }, ...(review ? [{ text: REPORT_WORDS.review[lang] }] : [])],
          },
        ]
      : []),
    ...(alike.length > 0
      ? [
          {
            style: 'warning' as const,
            title: `◆ ${REPORT_WORDS.duplicates[lang]}`,
            lines: [...alike, { text: REPORT_WORDS.duplicatesHint[lang] }],
          },
        ]
      : []),
  ];
}

const HINTS: Partial<Record<Field, Record<Lang, string>>> = {
  indicator: REPORT_WORDS.chooseIndicator,
  place: REPORT_WORDS.placeHint,
  title: REPORT_WORDS.titleHint,
  partners: REPORT_WORDS.partnersHint,
};
const ERRORS: Partial<Record<Field, Record<Lang, string>>> = {
  indicator: REPORT_WORDS.needIndicator,
  date: REPORT_WORDS.needDate,
  quantity: REPORT_WORDS.needQuantity,
  title: REPORT_WORDS.needTitle,
};

function words(of: (field: Field) => string): Words {
  const fields = Object.keys(FIELD_NAMES) as Field[];
  return Object.fromEntries(fields.map((field) => [field, of(field)])) as Words;
}
