import type { Plan } from '../../domain/plan.ts';
import type { Lexicon } from '../../understand/lexicon.ts';
import { type PlainSearch, phrasesOf, plainFuseSearch } from '../../understand/plainFuse.ts';

/** A simple way of finding the indicator, to compare with. */
export type Baseline = { name: string; find: (text: string) => Promise<number | undefined> };

const BY_NUMBER = /\b(?:indicat(?:eur|or)|ind\.?|kpi|no\.?|n°|#)\s*(\d{1,2})\b/i;

/** fuse.js alone, MiniSearch and nlp.js on the same titles and phrases, each also after a pattern for numbers. */
export async function baselinesFor(plan: Plan, lexicon: Lexicon): Promise<readonly Baseline[]> {
  const fuse = plainFuseSearch(plan, lexicon);
  const mini = await miniSearch(plan, lexicon);
  const nlp = await trainedNlp(plan, lexicon);
  return [
    { name: 'fuse.js alone', find: async (text) => fuse(text) },
    { name: 'number pattern + fuse.js', find: async (text) => byNumber(text) ?? fuse(text) },
    { name: 'number pattern + MiniSearch', find: async (text) => byNumber(text) ?? mini(text) },
    { name: 'number pattern + nlp.js', find: async (text) => byNumber(text) ?? nlp(text) },
  ];
}

function byNumber(text: string): number | undefined {
  const digits = BY_NUMBER.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

async function miniSearch(plan: Plan, lexicon: Lexicon): Promise<PlainSearch> {
  const { default: MiniSearch } = await import('minisearch');
  const search = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  search.addAll(
    plan.indicators.map(({ number, title, shortName }) => ({
      id: number,
      words: [title.fr, title.en, shortName.fr, shortName.en, ...phrasesOf(lexicon, number)].join(' '),
    })),
  );
  return (text) => {
    const id: unknown = search.search(text)[0]?.id;
    return typeof id === 'number' ? id : undefined;
  };
}

/** The calls of nlp.js used here; the package ships no types. */
type Nlp = {
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ intent?: string }>;
};

async function trainedNlp(plan: Plan, lexicon: Lexicon): Promise<(text: string) => Promise<number | undefined>> {
  const load = async (name: string): Promise<Record<string, unknown>> =>
    (await import(name)) as Record<string, unknown>;
  const [core, { Nlp }, { LangFr }, { LangEn }] = (await Promise.all(
    ['@nlpjs/core', '@nlpjs/nlp', '@nlpjs/lang-fr', '@nlpjs/lang-en'].map(load),
  )) as [Record<string, unknown>, Record<string, unknown>, Record<string, unknown>, Record<string, unknown>];
  const containerBootstrap = core.containerBootstrap as () => Promise<{ use(plugin: unknown): void }>;
  const container = await containerBootstrap();
  container.use(LangFr);
  container.use(LangEn);
  const nlp = new (Nlp as new (settings: object) => Nlp)({
    container,
    languages: ['fr', 'en'],
    log: false,
    autoSave: false,
    nlu: { log: false },
  });
  for (const { number, title, shortName } of plan.indicators) {
    for (const language of ['fr', 'en'] as const) {
      for (const text of [title[language], shortName[language], ...phrasesOf(lexicon, number)]) {
        nlp.addDocument(language, text, String(number));
      }
    }
  }
  await nlp.train();
  return async (text) => {
    const french = /[éèàêçù]|\b(?:le|la|les|des|du|est|et|pour|quel|quelle|où|on|ça)\b/i.test(text);
    const { intent } = await nlp.process(french ? 'fr' : 'en', text);
    return intent && intent !== 'None' ? Number(intent) : undefined;
  };
}
