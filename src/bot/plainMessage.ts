import { MAX_TEXT } from './parseActivity.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
};

/**
 * The words of a message whose body is HTML: tags and what they hide are gone, character references are read. What comes
 * out is text to be shown as text, whatever it looks like.
 */
export function plainMessage(content: string, contentType: string | undefined): string {
  const cut = content.slice(0, MAX_TEXT);
  const text = contentType === 'text' ? cut : decoded(withoutTags(cut));
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** A tag ends at the next «<» at the latest: looking further for the end of each would take the square of the time. */
function withoutTags(html: string): string {
  return (
    html
      .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
      .replace(/<(script|style|attachment|blockquote)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
      .replace(/<(?:br|\/p|\/div|\/li|\/h\d|\/tr)\b[^<>]{0,2000}>/gi, '\n')
      // What stood before and after a tag makes no new one: «<<!>b>».
      .replace(/<\/?[a-z!][^<>]{0,2000}(?:>|$|(?=<))/gi, (_, at: number, all: string) =>
        /[</]/.test(all.charAt(at - 1)) ? ' ' : '',
      )
  );
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}
