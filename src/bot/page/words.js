// Every sentence of the page itself, French first, both languages side by side.
export const WORDS = {
  skip: { fr: 'Aller à la question', en: 'Go to the question' },
  title: { fr: 'Assistant du plan', en: 'Plan assistant' },
  subtitle: {
    fr: 'Plan stratégique 2019-2023 · essai sur ce poste',
    en: 'Strategic Plan 2019-2023 · trial on this computer',
  },
  restart: { fr: 'Nouvelle conversation', en: 'New conversation' },
  role: { fr: 'Rôle à l’essai', en: 'Role to try out' },
  reporter: { fr: 'Je déclare', en: 'I report' },
  validator: { fr: 'Je valide', en: 'I validate' },
  reader: { fr: 'Je consulte', en: 'I only read' },
  dark: { fr: 'Sombre', en: 'Dark' },
  label: { fr: 'Votre question', en: 'Your question' },
  placeholder: { fr: 'Écrivez votre question', en: 'Type your question' },
  send: { fr: 'Envoyer', en: 'Send' },
  log: { fr: 'Conversation', en: 'Conversation' },
  examples: { fr: 'Exemples de questions', en: 'Example questions' },
  you: { fr: 'Vous', en: 'You' },
  bot: { fr: 'Assistant du plan', en: 'Plan assistant' },
  typing: { fr: 'L’assistant répond…', en: 'The assistant is answering…' },
  trouble: {
    fr: 'Le serveur ne répond pas. Vérifiez qu’il est en marche, puis envoyez de nouveau.',
    en: 'The server does not answer. Check that it is running, then send again.',
  },
};

export const EXAMPLES = [
  { fr: 'Comment progresse l’indicateur 12\u00a0?', en: 'How is indicator 12 doing?' },
  { fr: 'Où en est-on\u00a0?', en: 'Where do we stand overall?' },
  { fr: 'Quelle est la cible de prospection en 2021-2022\u00a0?', en: 'What is the prospecting target in 2021-2022?' },
  { fr: 'Évolution de l’image de marque', en: 'Trend of the brand image' },
  { fr: 'Quels indicateurs sont à risque\u00a0?', en: 'Which indicators are at risk?' },
  { fr: 'Aide', en: 'Help' },
];
