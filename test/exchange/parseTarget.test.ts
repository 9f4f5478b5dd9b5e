import { expect, test } from 'vitest';
import type { Lang } from '../../src/domain/language.ts';
import { reaches, type Target } from '../../src/domain/target.ts';
import { parseTarget } from '../../src/exchange/parseTarget.ts';

const level = (atLeast: number, unit: 'percent' | 'count' | 'number' = 'percent'): Target => ({
  kind: 'level',
  atLeast,
  unit,
});
const atMost = (most: number, unit: 'percent' | 'number' = 'percent'): Target => ({
  kind: 'atMost',
  atMost: most,
  unit,
});
const between = (atLeast: number, most: number, unit: 'percent' | 'number' | 'duration' = 'number'): Target => ({
  kind: 'between',
  atLeast,
  atMost: most,
  unit,
});
const growth = (atLeast: number, since: string): Target => ({ kind: 'growth', atLeast, since });
const relative = (change: number, to: string, unit: 'percent' | 'number' = 'percent'): Target => ({
  kind: 'relative',
  change,
  unit,
  to,
});
const rank = (withinFirst: number): Target => ({ kind: 'rank', withinFirst });
const money = (amount: number, direction: 'atLeast' | 'atMost' = 'atLeast', currency = 'CAD'): Target => ({
  kind: 'money',
  amount,
  currency,
  direction,
});
type Per = Extract<Target, { kind: 'duration' }>['per'];
const duration = (amount: number, per: Per, direction: 'atLeast' | 'atMost' = 'atMost'): Target => ({
  kind: 'duration',
  amount,
  per,
  direction,
});
const strictly = (target: Target): Target => ({ ...target, strictly: true }) as Target;
const none: Target = { kind: 'none' };
const notApplicable: Target = { kind: 'notApplicable' };
const toBeDetermined: Target = { kind: 'toBeDetermined' };

const french: [target: Target, wordings: readonly string[]][] = [
  [
    level(80),
    ['80 %', '80%', '80\u00a0%', '80\u202f%', '80 pour cent', '80,0 %', 'au moins 80 %', '≥ 80 %', '80 % ou plus'],
  ],
  [level(2.3), ['Au moins 2,3 %', 'au moins 2.3 %', 'minimum 2,3 %', '2,3 % et plus']],
  [level(12, 'number'), ['12', '12 par année', 'Au moins 12', '12 ou plus', '12,0']],
  [level(19500000, 'number'), ['19 500 000', '19\u00a0500\u202f000', '19,5 millions', '19,500,000']],
  [strictly(level(80)), ['plus de 80 %', '> 80 %', 'supérieur à 80 %']],
  [atMost(5), ['au plus 5 %', '5 % ou moins', '≤ 5 %', 'maximum de 5 %', 'pas plus de 5 %']],
  [strictly(atMost(5)), ['moins de 5 %', '< 5 %', 'inférieur à 5 %', '<5%']],
  [between(4, 7), ['entre 4 et 7', '4 à 7', 'de 4 à 7', '4-7', '4 – 7']],
  [between(80, 90, 'percent'), ['entre 80 % et 90 %', 'entre 80 et 90 %', '80 à 90 %', 'de 80 % à 90 %']],
  [between(2, 3, 'duration'), ['2 à 3 jours', 'entre 2 et 3 semaines']],
  [
    growth(5, '2018-2019'),
    [
      '+ 5 % par rapport à 2018-2019',
      '+ 5 % par rapport à 2018-2019',
      '+5% par rapport à 2018-2019',
      'hausse de 5 % par rapport à 2018-2019',
      'Augmentation de 5 % depuis 2018-2019',
      '5 % de plus qu’en 2018-2019',
      '+ 5 % par rapport à l’exercice 2018-2019',
    ],
  ],
  [growth(10, '2011'), ["Augmentation de 10 % par rapport à l'année de référence 2011 (130,3 millions $)"]],
  [relative(-20, '2013'), ['Diminution de 20 % par rapport à l’année de référence 2013', '- 20 % par rapport à 2013']],
  [relative(10, 'la mesure de départ'), ['+ 10 % par rapport à la mesure de départ']],
  [relative(2, 'la mesure de départ', 'number'), ['+ 2 points de pourcentage par rapport à la mesure de départ']],
  [relative(-1, ''), ['réduction de 1 %', 'Diminution de 1 %', '−1 %', '- 1 %']],
  [relative(5, ''), ['+ 5 %', 'Hausse de 5 %']],
  [
    rank(5),
    [
      'parmi les 5 premiers',
      'Maintien du Québec parmi les 5 premiers États fédérés',
      'Parmi les cinq premiers',
      '5e rang',
      'Demeurer au 5e rang ou mieux',
      'dans les 5 premières provinces',
    ],
  ],
  [rank(3), ['Classement du Québec parmi les 3 premiers États fédérés', 'parmi les trois premiers']],
  [rank(1), ['1er rang']],
  [money(16_900_000), ['16,9 M$ par année', '16,9 M$', '16,9 millions de dollars', '16 900 000 $']],
  [money(19_500_000_000), ['Au moins 19 500 000 000 $', '19,5 G$', '19,5 milliards de dollars', '19 500 000 000,00 $']],
  [money(1.17), ['Au moins 1,17 $']],
  [money(5, 'atMost'), ['au plus 5 $']],
  [money(2_000_000, 'atLeast', 'EUR'), ['2 M€', "2 millions d'euros"]],
  [duration(5, 'day'), ['5 jours ouvrables', '5 journées ouvrables', '5 jours', 'au plus 5 jours', '5 jours ou moins']],
  [strictly(duration(48, 'hour')), ['moins de 48 heures', 'en moins de 48 heures', '< 48 h']],
  [duration(3, 'month', 'atLeast'), ['au moins 3 mois']],
  [none, ['-', '–', '—', '--', '', '  ', 'Aucune cible', 'Cible non spécifiée', 'Aucune', 'Pas de cible']],
  [notApplicable, ['s. o.', 's.o.', 'S.O.', 'S. O.', 's. o.', 's/o', 'SO', 'Sans objet', 'Ne s’applique pas']],
  [
    toBeDetermined,
    [
      'à déterminer',
      'À déterminer',
      'À DÉTERMINER',
      'à determiner',
      'À confirmer',
      'À venir',
      'À établir en 2021-2022',
    ],
  ],
  [level(85), ['85 % des clients', '85 % des clients sont satisfaits ou très satisfaits', '85 % de la clientèle']],
  [level(3, 'number'), ['3 ententes signées', '3 projets']],
];

const english: [target: Target, wordings: readonly string[]][] = [
  [level(80), ['80%', '80 %', '80 percent', 'at least 80%', '≥80%', '80% or more', '80% or higher']],
  [level(1250, 'number'), ['1,250', '1250', '1 250', 'At least 1,250', '1,250 per year']],
  [level(1.25, 'number'), ['1.25', '1,25']],
  [level(21_500_000, 'number'), ['21.5 million', '21,500,000']],
  [strictly(level(80)), ['more than 80%', '> 80%', 'over 80%']],
  [atMost(5), ['at most 5%', 'no more than 5%', '5% or less', '<= 5%', 'a maximum of 5%']],
  [strictly(atMost(1)), ['< 1%', 'less than 1%', 'below 1%', 'under 1%']],
  [between(4, 7), ['between 4 and 7', '4 to 7', 'from 4 to 7', '4-7']],
  [growth(5, '2018-2019'), ['+5% over 2018-2019', '5% increase from 2018-19', 'increase of 5% compared to 2018-2019']],
  [growth(10, '2011'), ['10% increase over 2011 base year value of $130.3 million', '10% growth since 2011']],
  [relative(-20, '2013'), ['20% reduction from 2013 baseline']],
  [rank(5), ['among the top 5', 'Top 5', 'in the top five', '5th place', 'ranked among the top 5 federated states']],
  [money(16_900_000), ['$16.9M', '$16.9 million', '$16,900,000', '16.9 million dollars']],
  [money(19_500_000_000), ['At least $19,500,000,000', '$19.5B', '$19.5 billion']],
  [money(3, 'atLeast', 'USD'), ['US$3', '3 $ US']],
  [duration(5, 'day'), ['5 Business days', '5 working days', 'within 5 days', 'no more than 5 days']],
  [none, ['-', 'No target', 'No Target', 'Target not specified', 'None']],
  [notApplicable, ['n/a', 'N/A', 'N.A.', 'Not applicable']],
  [toBeDetermined, ['TBD', 'tbd', 'To be determined', 'To be determined.', 'TBC', 'To be confirmed']],
];

const every = [...french.map((one) => ['fr', ...one] as const), ...english.map((one) => ['en', ...one] as const)];

test.each(
  every.flatMap(([lang, target, wordings]) => wordings.map((text): [Lang, string, Target] => [lang, text, target])),
)('%s: «%s» is read whole', (lang, text, target) => {
  expect(parseTarget(text, { lang }).cell).toEqual({ text, target });
});

const milestones = [
  "Travaux de conception d'une image de marque commune enclenchés",
  "Offre de formation de l'Institut établie",
  'Plan d’action adopté',
  'Plan d’action 2020-2025 adopté',
  'Stratégie déposée et rendue publique',
  'Projet pilote mis en place',
  'Dépôt de la stratégie',
  'Mise en œuvre du plan',
  'Strategy launched',
  'Methodology is developed for the assessments',
  'Final report and recommendations',
];

test.each(milestones)('«%s» is a milestone, done or not', (text) => {
  expect(parseTarget(text).cell.target).toEqual({ kind: 'milestone', what: text });
});

/** A number is there, or seems to be, but it is not the whole meaning. */
const left = [
  '1 to 1',
  '1 à 1',
  '2:1',
  '3.8:1',
  '1 to 4',
  '2 pour 1',
  '8 sur 10',
  '8/10',
  '? 75%',
  '80 % ou 12 projets',
  '80 % et au moins 5 projets',
  '75 % en 5 jours, 99 % en 10 jours',
  '80 % si le budget est adopté',
  '80 % sauf en région',
  '7 % de chaque dollar investi',
  'Design: 10.6 months, Patent: 45.4 months',
  '> 6-8 plans;\n> 10-15 collectivités',
  '2 over 3 years',
  '5 heures de formation par personne',
  'Moyenne de 4 jours, avec un écart standard de 0,3 jour',
  'Parmi les 5 premiers dans 3 catégories',
  'Top 5%',
  'Parmi les 5 premiers et 80 %',
  'À déterminer (minimum 5 %)',
  'entre 7 et 4',
  '2019-2020',
  'de 2019 à 2023',
  '+ 5 % par rapport à 2018-2019 et + 3 % par rapport à 2017-2018',
  '- hausse de 5 % par rapport à 2018-2019',
  '+ 5 % par année',
  '5 fois plus',
  '10 000 $ par projet, 5 projets',
  'un écart d’au plus 10 % sous la moyenne',
  'Tendance croissante',
  'Maintenir ou augmenter',
  'Investissement accru du capital de risque',
  'Les Forces sont efficaces',
  'Plan non adopté',
  'Réduction du nombre de décès',
  'Satisfaction à l’égard des services livrés',
  'environ 80 %',
  '80 % ± 2',
  'x',
  '=1+1',
];

test.each(left)('«%s» stays worded, word for word, with a doubt', (text) => {
  const { cell, doubts } = parseTarget(text);
  expect(cell).toEqual({ text, target: { kind: 'worded' } });
  expect(doubts.length).toBeGreaterThan(0);
});

test('a number that two readers would read differently is not guessed', () => {
  expect(parseTarget('1,250', { lang: 'fr' }).cell.target.kind).toBe('worded');
  expect(parseTarget('1,250').cell.target.kind).toBe('worded');
  expect(parseTarget('1,250 $').cell.target.kind).toBe('worded');
  expect(parseTarget('1,250', { lang: 'en' }).cell.target).toEqual(level(1250, 'number'));
});

test('the title says what a bare number counts', () => {
  expect(parseTarget('12', { about: "Nombre d'activités de prospection" })).toEqual({
    cell: { text: '12', target: level(12, 'count') },
    doubts: [],
  });
  const percent = parseTarget('90', { about: 'Percentage of clients' });
  expect(percent.cell.target).toEqual(level(90));
  expect(percent.doubts).toHaveLength(1);
  expect(parseTarget('4,6', { about: 'Nombre de points de pourcentage' }).cell.target).toEqual(level(4.6, 'number'));
});

const flagged: [text: string, about: string][] = [
  ['5 %', 'Taux de roulement du personnel'],
  ['5 $', 'Coût moyen par dossier'],
  ['3 ans', 'Espérance de maintien en emploi'],
  ['5 jours ouvrables', 'Délai moyen'],
  ['80 %*', 'Taux de satisfaction'],
  ['85 % des clients', 'Taux de satisfaction'],
  ['4 à 7', 'Nombre de missions'],
  ['Cible non spécifiée', 'Nombre de missions'],
];

test.each(flagged)('«%s» for «%s» is understood but flagged', (text, about) => {
  const { cell, doubts } = parseTarget(text, { lang: 'fr', about });
  expect(cell.target.kind).not.toBe('worded');
  expect(doubts.length).toBeGreaterThan(0);
});

test('«moins de 5» is not reached by 5, «au plus 5» is', () => {
  expect(reaches(parseTarget('moins de 5 %').cell.target, 5)).toBe(false);
  expect(reaches(parseTarget('moins de 5 %').cell.target, 4.9)).toBe(true);
  expect(reaches(parseTarget('au plus 5 %').cell.target, 5)).toBe(true);
  expect(reaches(parseTarget('plus de 80 %').cell.target, 80)).toBe(false);
  expect(reaches(parseTarget('moins de 48 heures').cell.target, 48)).toBe(false);
});
