import type { Said } from '../domain/language.ts';
import type { Plan } from '../domain/plan.ts';

/** Nothing fits what was typed in the search box: how to search, with a title of the plan at hand. */
export function nothingFoundSaid({ indicators }: Plan): Said {
  const [first, last] = [indicators[0], indicators.at(-1)];
  if (!first || !last)
    return { fr: 'Ce plan n’a pas d’indicateur à chercher.', en: 'This plan has no indicator to search for.' };
  return {
    fr: `Rien de trouvé dans le plan pour ces mots. Essayez un numéro de ${first.number} à ${last.number}, ou des mots du titre, comme «\u00a0${last.shortName.fr}\u00a0».`,
    en: `Nothing in the plan fits these words. Try a number from ${first.number} to ${last.number}, or words of the title, such as “${last.shortName.en}”.`,
  };
}

/** Something for the conversation was typed in the search box. */
export const SEARCH_ONLY: Said = {
  fr: 'Ici, on cherche un indicateur à insérer\u00a0: un numéro ou des mots du titre. Pour le reste, écrivez-moi dans notre clavardage personnel.',
  en: 'This box finds an indicator to insert: a number or words of its title. For anything else, write to me in our personal chat.',
};

/** Something that is one person's was asked where several read. */
export const NOT_BEFORE_OTHERS: Said = {
  fr: 'Cela ne regarde que vous\u00a0: je n’en parle pas devant un groupe, et rien n’a été fait. Écrivez-moi dans notre clavardage personnel. Pour déclarer une activité d’ici, ouvrez le menu d’un message et choisissez «\u00a0Déclarer une activité\u00a0»\u00a0: vous seul verrez le formulaire.',
  en: 'This concerns only you: I do not speak of it in front of a group, and nothing was done. Write to me in our personal chat. To report an activity from here, open the menu of a message and choose “Report an activity”: only you will see the form.',
};

/** The form was opened from a message whose address is kept with the activity. */
export const LINK_KEPT: Said = {
  fr: 'Le lien vers le message sera gardé avec l’activité.',
  en: 'The link to the message will be kept with the activity.',
};

/** The client asked for something this bot does not do. */
export const NOT_OFFERED: Said = {
  fr: 'L’assistant ne sait pas faire cela. Cherchez un indicateur, ou écrivez-lui «\u00a0aide\u00a0».',
  en: 'The assistant cannot do this. Search for an indicator, or write “help” to it.',
};
