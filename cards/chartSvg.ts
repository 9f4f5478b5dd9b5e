import { CARD_WORDS, CHART_WORDS } from '../src/text/cardWords.ts';
import { valueText } from '../src/text/numbers.ts';
import type { ChartPoint, ChartSpec } from './chart.ts';

/** The size a chart is drawn for, in CSS pixels: the width of a card on a phone, so that its words stay legible there. */
export const CHART_SIZE = { width: 340, height: 200 };

const PLOT = { left: 14, right: 326, top: 48, bottom: 168 };
/** On the chart's own white: text 7:1 or more, lines 4.5:1 or more; told apart by shape too (square, dashes). */
const INK = { text: '#242424', quiet: '#505050', rule: '#d6d6d6', result: '#0b5394', target: '#a34a00' };

/**
 * The chart as SVG: result as a line with discs, target as dashes with squares, each point with its value. An open
 * year's result is hollow and joined by dots. It has its own white ground, legible on a light or a dark card.
 */
export function chartSvg(spec: ChartSpec): string {
  const { width, height } = CHART_SIZE;
  const place = placesOf(spec);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Open Sans">`,
    `<rect width="${width}" height="${height}" rx="6" fill="#ffffff"/>`,
    legend(spec),
    `<line x1="${PLOT.left}" y1="${PLOT.bottom}" x2="${PLOT.right}" y2="${PLOT.bottom}" stroke="${INK.rule}"/>`,
    ...spec.points.map((point, at) => text(place.x(at), PLOT.bottom + 19, point.year, INK.quiet, 'middle')),
    polyline(spec, 'target', place, `stroke="${INK.target}" stroke-width="2" stroke-dasharray="5 4"`),
    ...resultLines(spec, place),
    ...spec.points.flatMap((point, at) => marks(spec, point, place.x(at), place.y)),
    '</svg>',
  ].join('');
}

type Places = { x: (at: number) => number; y: (value: number) => number };

/** Where a year and a value fall; for ranks the first is at the top. */
function placesOf({ points, lowerIsBetter }: ChartSpec): Places {
  const values = points.flatMap(({ target, result }) => [target, result].filter((one) => one !== undefined));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || Math.abs(high) || 1;
  const step = (PLOT.right - PLOT.left) / points.length;
  const share = (value: number) => (high === low ? 0.5 : (value - low) / span);
  const rise = (value: number) => (lowerIsBetter ? 1 - share(value) : share(value));
  return {
    x: (at) => round(PLOT.left + step * (at + 0.5)),
    y: (value) => round(PLOT.bottom - 22 - rise(value) * (PLOT.bottom - PLOT.top - 36)),
  };
}

function legend({ language, points }: ChartSpec): string {
  const target = 110 + CARD_WORDS.result[language].length * 2;
  return [
    `<line x1="14" y1="20" x2="38" y2="20" stroke="${INK.result}" stroke-width="2.5"/><circle cx="26" cy="20" r="4" fill="${INK.result}"/>`,
    text(44, 24, CARD_WORDS.result[language], INK.text, 'start'),
    `<line x1="${target}" y1="20" x2="${target + 24}" y2="20" stroke="${INK.target}" stroke-width="2" stroke-dasharray="5 4"/><rect x="${target + 8}" y="16" width="8" height="8" fill="${INK.target}"/>`,
    text(target + 30, 24, CARD_WORDS.target[language], INK.text, 'start'),
    ...(points.some(({ open, result }) => open && result !== undefined) ? running(target + 92, language) : []),
  ].join('');
}

function running(x: number, language: ChartSpec['language']): string[] {
  return [
    `<circle cx="${x}" cy="20" r="4" fill="#ffffff" stroke="${INK.result}" stroke-width="2"/>`,
    text(x + 10, 24, CHART_WORDS.running[language], INK.text, 'start'),
  ];
}

function polyline({ points }: ChartSpec, key: 'target' | 'result', { x, y }: Places, stroke: string): string {
  const path = points.flatMap((point, at) => (point[key] === undefined ? [] : [`${x(at)},${y(point[key])}`]));
  return path.length < 2 ? '' : `<polyline points="${path.join(' ')}" fill="none" ${stroke}/>`;
}

/** Closed years joined by a line; the last step to an open year dotted. */
function resultLines({ points, ...spec }: ChartSpec, place: Places): string[] {
  const known = points.map((point, at) => ({ point, at })).filter(({ point }) => point.result !== undefined);
  return known.slice(1).map(({ point, at }, before) => {
    const from = known[before] ?? { point, at };
    const years = {
      ...spec,
      points: points.map((one, index) => (index === at || index === from.at ? one : { ...one, result: undefined })),
    };
    const dots = point.open ? ' stroke-dasharray="1.5 4" stroke-linecap="round"' : '';
    return polyline(years, 'result', place, `stroke="${INK.result}" stroke-width="2.5"${dots}`);
  });
}

/** The marks and values of one year: the higher one labelled above, the lower one below. */
function marks(spec: ChartSpec, { target, result, open }: ChartPoint, x: number, y: Places['y']): string[] {
  const above = result !== undefined && (target === undefined || y(result) <= y(target));
  const label = (value: number, ink: string, up: boolean) =>
    text(x, y(value) + (up ? -9 : 18), valueText(value, spec.unit, spec.language), ink, 'middle', 600);
  const parts: string[] = [];
  if (target !== undefined) {
    parts.push(
      `<rect x="${x - 4}" y="${y(target) - 4}" width="8" height="8" fill="${INK.target}"/>`,
      label(target, INK.target, !above),
    );
  }
  if (result !== undefined) {
    const fill = open ? '#ffffff' : INK.result;
    parts.push(`<circle cx="${x}" cy="${y(result)}" r="4.5" fill="${fill}" stroke="${INK.result}" stroke-width="2"/>`);
    parts.push(label(result, INK.result, above || target === undefined));
  }
  return parts;
}

function text(x: number, y: number, words: string, ink: string, anchor: 'start' | 'middle', weight = 400): string {
  const safe = words.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<text x="${x}" y="${y}" font-size="12" font-weight="${weight}" fill="${ink}" text-anchor="${anchor}">${safe}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
