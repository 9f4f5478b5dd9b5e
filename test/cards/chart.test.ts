import { describe, expect, it } from 'vitest';
import { type ChartSpec, chartOf } from '../../cards/chart.ts';
import { chartSvg } from '../../cards/chartSvg.ts';
import { dataUriOf, pictureOf } from '../../src/bot/picture.ts';
import { examples } from './everyCard.ts';

const SPEC: ChartSpec = {
  language: 'fr',
  unit: 'percent',
  lowerIsBetter: false,
  points: [
    { year: '2020-2021', target: 10, result: 9, open: false },
    { year: '2021-2022', target: 15, result: 16, open: false },
    { year: '2022-2023', target: 25, result: 21.5, open: true },
  ],
};

describe('the chart of an indicator', () => {
  it('writes every year and every figure', () => {
    const svg = chartSvg(SPEC).replaceAll('\u00a0', ' ');
    for (const said of ['2020-2021', '9 %', '10 %', '16 %', '25 %', '21,5 %', 'Résultat', 'Cible', 'en cours']) {
      expect(svg).toContain(`>${said}</text>`);
    }
  });

  it('says «en cours» only when a year is', () => {
    expect(chartSvg({ ...SPEC, points: SPEC.points.slice(0, 2) })).not.toContain('en cours');
  });

  it.each([
    ['equal values', [5, 5]],
    ['zeros', [0, 0]],
    ['negative values', [-4, 3]],
    ['very large values', [1e9, 2e9]],
  ])('stays within its frame with %s', (_what, [result, target]) => {
    const points = SPEC.points.map((point) => ({ ...point, result, target }));
    const svg = chartSvg({ ...SPEC, points });
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    for (const [, y] of svg.matchAll(/ (?:y|cy|y1)="([-\d.]+)"/g)) {
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(200);
    }
  });

  it('puts the first rank at the top', () => {
    const svg = chartSvg({
      ...SPEC,
      unit: 'rank',
      lowerIsBetter: true,
      points: [rank('2020-2021', 5), rank('2021-2022', 1)],
    });
    const [fifth = 0, first = 0] = [...svg.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)" r="4.5"/g)].map(([, y]) =>
      Number(y),
    );
    expect(first).toBeLessThan(fifth);
  });

  it('is not drawn with fewer than two years of numbers', () => {
    const none = examples.find(({ name }) => name === 'trend.no-figure.fr')?.answer.body;
    expect(none?.kind === 'trend' && chartOf(none.history, 'fr')).toBeUndefined();
  });

  it('leaves milestones out', () => {
    const body = examples.find(({ name }) => name === 'trend.milestone-first.fr')?.answer.body;
    const spec = body?.kind === 'trend' ? chartOf(body.history, 'fr') : undefined;
    expect(spec?.points[0]).toEqual({ year: '2019-2020', open: false });
  });
});

describe('its picture', () => {
  it('is a PNG of two pixels for one, small enough for a phone', () => {
    const png = Buffer.from(pictureOf(chartSvg(SPEC)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([680, 400]);
    expect(png.length).toBeLessThan(40_000);
  });

  it('has its words: the same chart without them is another picture', () => {
    const svg = chartSvg(SPEC);
    const mute = pictureOf(svg.replaceAll(/>[^<]+<\/text>/g, '></text>'));
    expect(Buffer.from(pictureOf(svg)).equals(Buffer.from(mute))).toBe(false);
  });

  it('has an address of its own on this machine', () => {
    expect(dataUriOf(chartSvg(SPEC))).toMatch(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/);
  });
});

function rank(year: '2020-2021' | '2021-2022', result: number) {
  return { year, result, open: false };
}
