import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Style = { backgroundColor: string; foregroundColors: { default: { default: string; subtle: string } } };

const STYLES = ['default', 'emphasis', 'accent', 'good', 'warning', 'attention'];
const AA = 4.5;

it.each(['light', 'dark'].flatMap((theme) => STYLES.map((style) => [theme, style] as const)))(
  'words can be read in Teams’ %s look on «%s»',
  (theme, style) => {
    const file = new URL(`../../cards/hostConfig/teams-${theme}.json`, import.meta.url);
    const { containerStyles } = JSON.parse(readFileSync(file, 'utf8')) as { containerStyles: Record<string, Style> };
    const { backgroundColor, foregroundColors } = containerStyles[style] as Style;
    for (const ink of Object.values(foregroundColors.default)) {
      expect(contrast(ink, backgroundColor)).toBeGreaterThanOrEqual(AA);
    }
  },
);

it('the measure knows black on white and white on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#ffffff', '#ffffff')).toBeCloseTo(1);
  expect(contrast('#00000000', '#ffffff')).toBeCloseTo(1);
});

/** The contrast ratio of WCAG; eight digits are alpha first, as host configurations write them. */
function contrast(ink: string, ground: string): number {
  const below = channels(ground);
  const { rgb, alpha } = channels(ink);
  const seen = rgb.map((value, at) => value * alpha + (below.rgb[at] ?? 0) * (1 - alpha));
  const [high = 0, low = 0] = [luminance(seen), luminance(below.rgb)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function channels(color: string): { rgb: number[]; alpha: number } {
  const digits = color.slice(1).padStart(8, 'f');
  const [alpha = 255, ...rgb] = [0, 2, 4, 6].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return { rgb, alpha: alpha / 255 };
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
