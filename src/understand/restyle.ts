import { styleOf } from './intents/chooseIntent.ts';
import { cue } from './intents/cue.ts';
import type { Part } from './requestOf.ts';
import type { Step } from './understand.ts';

/** «plus court», «en points», «en anglais», «bilingue»: the last briefing again, in another form. */
export function restyled({ reading, context }: Step): Part | undefined {
  const { last } = context;
  const { flat, words } = reading.said;
  if (last?.intent !== 'briefing' || words.length > 10) return undefined;
  const left = flat.replace(FORM, ' ').replace(AROUND, ' ').trim();
  if (left !== '' || !FORM.test(flat)) return undefined;
  const { why: _, ...kept } = last.wishes;
  const wishes = { ...kept, ...styleOf(flat) };
  if (SENTENCES.test(flat)) delete wishes.style;
  if (ONE_LANGUAGE.test(flat) && styleOf(flat).bilingual !== true) delete wishes.bilingual;
  const { intent, indicators, years, scope } = last;
  const because = [{ field: 'wishes', words: flat.trim(), rule: 'another form of the last briefing' }];
  return { intent, indicators, years, scope, wishes, firm: true, confidence: 0.93, because };
}

const SENTENCES = cue('en phrases?(?: completes?)?|in (?:full )?sentences|avec des phrases|as sentences');
const ONE_LANGUAGE = cue(
  '(?:en|in) (?:anglais|francais|english|french)|version (?:anglaise|francaise)|(?:english|french) version',
);
const FORM =
  everywhere(`(?:(?:beaucoup|un peu|encore|bien|much|a bit|a little|even) )?(?:plus (?:court\\w*|bref|breve)|shorter|briefer)
  version (?:courte|breve|abregee)|(?:the )?short version|raccourci\\w*|abrege\\w*|shorten|condense\\w*
  (?:en|avec des|avec|sous forme de|in|as|with) (?:puces|points|bullets?(?: points?)?|liste a puces)|bulleted?|bullets?(?: points?)?
  en phrases?(?: completes?)?|in (?:full )?sentences|avec des phrases|as sentences
  en francais et en anglais|en anglais et en francais|in english and french|in french and english|bilingue|bilingual
  (?:dans|en|in) (?:les )?(?:deux langues|both languages)|(?:en|in) (?:anglais|francais|english|french)
  version (?:anglaise|francaise|bilingue)|(?:the )?(?:english|french|bilingual) version`);
const AROUND =
  everywhere(`et|and|pis|ok|oui|yes|the same(?: thing)?|same(?: thing)?|la meme chose|meme chose|pareil|now|maintenant|please|stp|svp
  s il (?:te|vous) plait|merci|thanks|thank you|also|aussi|mais|but|redonne|donne|give|fais|mets|make|put|moi|me|it|le|la|les|l|ca|that|this|the|texte|text
  peux tu|pouvez vous|can you|could you|une|un|a`);

function everywhere(alternatives: string): RegExp {
  return new RegExp(cue(alternatives).source, 'g');
}
