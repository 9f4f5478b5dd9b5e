/** Words that an acronym leaves out, in both languages. */
const SMALL_WORDS = /^(?:d|de|des|du|l|la|le|les|et|à|a|au|aux|en|of|the|and|for)$/iu;

/** «Ministère des Relations internationales et de la Francophonie» is «MRIF»; undefined when there are too few words. */
export function acronymOf(ministry: string): string | undefined {
  const words = ministry.split(/[\s'’-]+/u).filter((word) => word !== '' && !SMALL_WORDS.test(word));
  const letters = words.map((word) => plainLetters(word).slice(0, 1).toUpperCase()).join('');
  return /^[A-Z]{2,12}$/.test(letters) ? letters : undefined;
}

/** A file's name as an id: «GC_ACOA_2018-19_en.tsv» is «GC-ACOA-2018-19-EN». */
export function idFromFileName(path: string): string {
  const name = (path.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]*$/u, '');
  const id = plainLetters(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return id === '' ? 'PLAN' : id;
}

/** What begins the references of a plan's figures: the letters and digits that begin its id, 2 to 12 of them. */
export function prefixFrom(id: string): string {
  const [first = ''] = id.split('-').filter((part) => /^[A-Z][A-Z0-9]+$/.test(part));
  return first.length >= 2 ? first.slice(0, 12) : 'PLAN';
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
