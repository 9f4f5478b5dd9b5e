import { BYE, HELLO, HELP, THANKS } from './intents/texts.ts';
import type { Wishes } from './request.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';
import { GLUE } from './words/known.ts';

/** A greeting, thanks or goodbye with nothing else in it; or a question about the assistant itself. */
export function smallTalkOrHelp({ reading, context, subject }: Step): Part | undefined {
  const { said, numbers, scopes, years } = reading;
  const named = numbers.length > 0 || scopes.length > 0 || years.years.length > 0;
  if (named) return undefined;
  const help = HELP.exec(said.flat);
  if (help && helpMeant(said.flat, said.words.length)) {
    const found = subject();
    const about =
      found.kind === 'sure' || found.kind === 'close' || found.kind === 'scope' || found.kind === 'notInPlan';
    if (!about || FIRM_HELP.test(said.flat)) {
      return { intent: 'help', confidence: 0.9, because: [{ field: 'intent', words: help[0], rule: 'help' }] };
    }
  }
  if (context.last && GOING.test(said.flat)) return undefined;
  const talk = (
    [
      ['bye', BYE],
      ['thanks', THANKS],
      ['hello', HELLO],
    ] as const
  ).find(([, pattern]) => pattern.test(said.flat));
  if (!talk) return undefined;
  let left = said.flat;
  for (const pattern of ALL_TALK) left = left.replace(pattern, ' ');
  const rest = left.split(' ').filter((word) => word !== '' && !GLUE.has(word));
  const asked = left.split(' ').some((word) => ASKS.has(word));
  const most = talk[0] === 'hello' ? 2 : 0;
  if (asked || rest.length > most || (rest.length > 0 && subject().kind !== 'none') || said.words.length > 14)
    return undefined;
  const kind: NonNullable<Wishes['smalltalk']> = talk[0];
  return {
    intent: 'smalltalk',
    wishes: { smalltalk: kind },
    confidence: 0.9,
    because: [{ field: 'intent', words: talk[0], rule: 'small talk' }],
  };
}

const ALL_TALK = [BYE, THANKS, HELLO].map((pattern) => new RegExp(pattern.source, 'g'));

const FIRM_HELP =
  /(?<=^| )(?:what can you do|what (?:kind|type|sort)s? of questions|how (?:do|can|should|would) i (?:word|phrase|report|log|declare|record|enter|submit|ask|use)|how to (?:report|log|declare|use|ask)|comment (?:on fait |je fais |faire |on |puis je |faut il )?(?:pour )?(?:declarer|inscrire|enregistrer|saisir|rapporter|consigner|utiliser|poser)|que (?:peux tu|sais tu|pouvez vous) faire|tu (?:peux|sais) faire quoi|tu peux faire|mode d emploi|marche a suivre|steps to (?:record|report|log|enter)|quelles commandes|qu est ce que je (?:peux|pourrais) (?:te |vous )?(?:demander|poser)|what (?:else )?(?:can|could|should) i ask)(?= )/;

/** After a question on the plan, "how's it going" is about its subject. */
const GOING =
  /^ (?:(?:so|and|et|pis|ok|alors|donc) )*(?:how s it (?:all )?going|ca va(?: comment| bien)?|comment ca va|how are things|how is it going)(?: [a-z]+)? $/;

/** «aide» is also an ordinary word of longer questions. */
function helpMeant(flat: string, count: number): boolean {
  if (FIRM_HELP.test(flat)) return true;
  return (
    !/ (?:combien|cibles?|targets?|resultats?|results?|compare\w*|evolution|tendance|trend) /.test(flat) && count <= 25
  );
}

const ASKS = new Set(
  'traduis traduire translate combien comment pourquoi quel quelle quels quelles how what why which where when ou cible cibles target targets resultat results progres progress status bilan tendance trend evolution compare liste list indicateur indicateurs indicator indicators plan objectif objective aide help'.split(
    ' ',
  ),
);
