import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

/** Two device pixels for each CSS pixel: sharp on a phone, some 25 KB. */
const SCALE = 2;
const FONT = 'Open Sans';

const require = createRequire(import.meta.url);
const fontFiles = ['400Regular/OpenSans_400Regular.ttf', '600SemiBold/OpenSans_600SemiBold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/open-sans/${file}`),
);

/** The PNG of an SVG. The fonts are the product's own: without one, the labels of a chart would vanish silently. */
export function pictureOf(svg: string, scale = SCALE): Uint8Array {
  const options = { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: options }).render().asPng();
}

/** The same as a data URI, for the page that runs on this machine; Teams wants an https address. */
export function dataUriOf(svg: string): string {
  return `data:image/png;base64,${Buffer.from(pictureOf(svg)).toString('base64')}`;
}
