import { cue } from './cue.ts';

const OWN =
  '(?:activites?|declarations?|saisies?|entrees?|rapports?|reports?|submissions?|entries|entry|activities|activity|declarations?|affaires|inscriptions?|soumissions?|actions|missions|ajouts|records?|filings?|contributions?|logs?|recepisses?|receipts?|enregistrements?|truc|trucs|stuff|historique|brouillons?|drafts?)';

/** One's own reports: to see, to withdraw, to correct. */
export const MINE = cue(String.raw`
  i (?:reported|logged|filed|declared|entered|submitted) .{0,60}(?:twice|remove|delete|withdraw|by mistake|wrong|again)|(?:modifier|corriger|changer|retirer|effacer|edit|change|correct|remove|withdraw|delete) (?:une|an|a|the|l|la|une de mes) (?:activity|activite|report|declaration|entry|entree|saisie)(?: (?:i|que j).{0,40})|(?:of )?my (?:entries|reports|activities|declarations).{0,40}
  (?:mes|mon|ma) (?:\w+ )?(?:propres )?(?:derni(?:er|ere|eres|ers) |premi(?:er|ere) |deux |trois )?${OWN}
  my (?!quarterly|annual|monthly|weekly|mid |next |speech|slide)(?:own )?(?:\w+ )?(?:last |latest |previous |first |recent |most recent )?${OWN}
  (?:qu (?:est ce qu(?:e)? )?|ce que |que |quoi |combien .{0,40})?(?:j ai|ai je|jai|j ai tu|est ce que j ai)(?: tu)?(?: deja| bien| bel et bien| personnellement| moi meme)? (?:declare|saisi|inscrit|rentre|entre|rapporte|soumis|consigne|enregistre|ajoute)(?:e|es|s|ee|ees)?(?: .{0,60})?
  (?:what|which|how many|have|did|has|everything|anything|things?|activities|stuff|the ones|those)(?: \w+){0,5} (?:i|ive|i ve|have i|did i|i have|i personally|have i personally)(?: already| ever| personally| actually)? (?:report(?:ed)?|log(?:ged)?|fil(?:e|ed)|declar(?:e|ed)|enter(?:ed)?|submit(?:ted)?|record(?:ed)?|put in|add(?:ed)?)
  (?:have|did) i (?:already |ever |personally )?(?:report|log|file|declare|enter|submit|record)(?:ed|ged|d|ted)?
  (?:under|in|sous|a) (?:my name|mon nom)|by me|par moi
  que j ai (?:declare|saisi|inscrit|rentre|entre|soumis)(?:e|es|s|ees)?
  (?:retire|retirer|efface|effacer|supprime|supprimer|enleve|enlever|annule|annuler|retranche|corrige|corriger|modifie|modifier|change|changer)(?:s|z)?(?: moi| stp| svp)? (?:ma|mes|mon|la|les|celle|celui|l) (?:derniere |dernier |premiere |deuxieme )?(?:declaration|saisie|entree|activite|rapport|inscription|soumission|derniere?|premiere?|deuxieme|une)(?: .{0,60})?
  (?:withdraw|delete|remove|undo|retract|cancel|correct|edit|fix|amend|take back|pull|update|change|erase)(?: please)? (?:my|the|that|it|one of my)(?: own)? (?:last |latest |previous |first |second |most recent )?(?:report|entry|activity|submission|declaration|one|log|record)(?: .{0,40})?
  (?:withdraw|delete|remove|cancel|drop|get rid of) (?:the|that) \w+ one
  (?:fix|correct|edit|change|withdraw|delete|remove|cancel) (?:last \w+|yesterday|\w+day) s (?:report|entry|activity|declaration)(?: .{0,40})?
  (?:made|there s|there is|j ai fait|il y a) (?:a |an |une? )?(?:mistake|error|typo|erreur|faute|coquille) (?:in|on|with|dans|sur) (?:my|the|ma|mon|la|mes)
  (?:par erreur|by mistake|en double|twice by mistake)
`);

export const WITHDRAW = cue(String.raw`
  retir\w*|effac\w*|supprim\w*|enlev\w*|annul\w*|withdraw\w*|delet\w*|remov\w*|undo|retract\w*|take back
  cancel\w*|eras\w*|pull
`);
export const CORRECT_MINE = cue(String.raw`
  corrig\w*|correct\w*|modifi\w*|chang\w*|edit\w*|fix\w*|amend\w*|mistake|erreur|wrong|mauvaise?|typo|update
  au lieu de|instead of
`);
