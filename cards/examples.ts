import { LANGUAGES } from '../src/domain/language.ts';
import type { Plan } from '../src/domain/plan.ts';
import { type Example, type World, worldOf } from './exampleWorld.ts';
import { progressExamples } from './progress.examples.ts';

const BY_CARD: Record<string, (world: World) => Example[]> = {
  progress: progressExamples,
};

/** Every example of every card in both languages; `name` is «progress.met.fr». */
export function allExamples(plan: Plan): (Example & { card: string })[] {
  return Object.entries(BY_CARD).flatMap(([card, examples]) =>
    LANGUAGES.flatMap((language) =>
      examples(worldOf(plan, language)).map(({ name, answer }) => ({
        card,
        name: `${card}.${name}.${language}`,
        answer,
      })),
    ),
  );
}
