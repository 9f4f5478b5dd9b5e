import type { Said } from '../domain/language.ts';
import { ASKED } from './asked.ts';
import { BUTTON_WORDS } from './cardWords.ts';
import type { SaidAsk } from './reportSentences.ts';

/** What is said to who asks that what they saw be kept, or no longer. */
export const SEEN_SAID = {
  started: {
    fr: 'C’est noté\u00a0: quand je vous montre ici la vue d’ensemble du plan, je retiens l’heure et jusqu’où allait le registre. La suivante dira ce qui a changé depuis. «\u00a0Oublie ce que j’ai vu\u00a0» arrête et efface.',
    en: 'Noted: when I show you the overview of the plan here, I remember the time and how far the ledger went. The next one will say what changed since. “Stop remembering what I saw” stops and erases it.',
  },
  stopped: {
    fr: 'Je ne retiens plus ce que vous avez vu, et rien n’en est gardé. La vue d’ensemble dit ce qui a changé sur la période habituelle.',
    en: 'I no longer remember what you saw, and nothing of it is kept. The overview says what changed over the usual period.',
  },
  personalOnly: {
    fr: 'Ce que vous avez vu ne regarde que vous\u00a0: écrivez-moi la même chose dans notre conversation privée. Rien n’est changé ici.',
    en: 'What you saw is your own affair: write the same to me in our private conversation. Nothing is changed here.',
  },
  notHere: {
    fr: 'Rien n’est gardé ici\u00a0: demandez-le au robot lui-même.',
    en: 'Nothing is kept here: ask the bot itself.',
  },
} satisfies Record<string, Said>;

/** Sentences that buttons say after it. */
export const SEEN_ASKS = {
  overview: { title: BUTTON_WORDS.overview, text: ASKED.overview('plan') },
  start: {
    title: { fr: 'Retenir ce que j’ai vu', en: 'Remember what I saw' },
    text: { fr: 'retiens ce que j’ai vu', en: 'remember what I saw' },
  },
  stop: {
    title: { fr: 'Oublier ce que j’ai vu', en: 'Forget what I saw' },
    text: { fr: 'oublie ce que j’ai vu', en: 'stop remembering what I saw' },
  },
} satisfies Record<string, SaidAsk>;
