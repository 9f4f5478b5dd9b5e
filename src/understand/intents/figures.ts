import { cue } from './cue.ts';

/** The target alone is asked. */
export const TARGET = cue(String.raw`
  (?:s est |s etait |s etaient |nous sommes |on est |se sont )?(?:donne|fixe|impose|engage)(?:e|s|es)? (?:comme|a) (?:but|cible|objectif|combien|faire|atteindre|offrir)|qu on s (?:est|etait) (?:donne|fixe|impose|promis)|on s (?:est|etait) (?:donne|fixe|engage)|tenus? a|tenu d|quel niveau (?:est|etait|sont|etaient|attend|vise)|niveaux? attendus?
  (?:have|has|had) to attain|to attain|do we owe|were we after|are we after|we re after|(?:did|does) .{0,25} call for|call(?:s|ed)? for|were due|was due|was to have|were to have|is to have|are to have|suffi(?:sait|saient|t|sent)|ambitionn\w+|cible(?:e|es|s)
  pledg(?:e|ed|es)|commitments? (?:on|for|about)|engagements? (?:pour|en|sur)|note de passage|passing (?:mark|grade)|pass mark|hurdle|benchmarks?|milestones?|jalons?|quotas?|mark to (?:hit|reach|beat)|chiffre a (?:battre|viser)|score to (?:hit|reach|beat)|number to aim for
  barre (?:est |etait |a |avait )?(?:mise|placee|fixee|posee)|ou (?:est|etait) (?:la|notre) barre|mis(?:e|es)? la barre|reve a quel|rever a|(?:want|wanted|hope|hoped|plan|planned|aim) to (?:finish|end up|land|get to|be at|reach)|hoping (?:for|to)|hop(?:ed|ing) for
  qu on (?:veut|voulait|vise|visait|souhaite|attend|attendait) (?:au|en|pour|d ici|comme|a)|faudrait (?:atteindre|arriver|que)|(?:doit|devait|devons|devions) (?:monter|grimper|arriver|se rendre|rejoindre|tendre|toucher|livrer|produire)|ought to (?:be|reach|hit)|desired|end ?state
  how (?:high|far|much) (?:should|must|do we (?:need|have)|are we (?:supposed|meant|expected)|were we (?:supposed|meant|expected))|what (?:number|figure|level|rate|share|percentage|rank|score) (?:did|does|was|is) (?:the plan|we) (?:give|set|put|promise|plan|need|want|owe|supposed)
  cherche a atteindre|quel (?:est )?(?:le )?but|le but|the aim|a quoi s attend(?: on)?|s etait (?:donne|fixe)|(?:s est|etait) fixe|fixee? a|set the bar|bar (?:is |was )?set|was set|is set|set at|how high|(?:how many|how much|what) should|what (?:level|figure|number|score|rank) (?:are|were|do|did) we (?:after|want|aiming|need|looking)|number to (?:hit|beat|reach)|chiffre a atteindre|devait etre a|a combien doit|le plan (?:prevoit|demande|exige|dit|fixe|vise)|prevoit le plan|(?:demande|exige|dit|fixe|vise) le plan|plan (?:calls? for|asks? for|requires?|demands?|says?|aims?)|does the plan (?:call for|ask|require|want|say|aim)|on vise|est vise|sont vises|objectif(?:s)? de (?:depart|l annee|fin)|a viser|desired|intended|souhaitable|taux vise|rang vise|niveau vise|what s the mark|hoping for|hoped for|esperons|esperer
  should (?:we|it|they) (?:reach|hit|get|be|have|land)|must (?:we|it)|need to (?:reach|end up|be|get|hit)|ambition visee
  need to end up|(?:doit|devons|devrait)(?: on)? finir|finir a combien|sought|vise t on|what s it meant to be|quelle progression .{0,20}fix\w+|quelle hausse .{0,30}(?:fix|esper|vis)\w+
  not the result the target|il en faut|combien (?:il )?(?:en )?faut|were the targets|cibles etaient
  finish line|la barre (?:de|pour|en|a)|c etait la barre|promett(?:ait|aient|ons)(?: on)?|exige(?:ait|e)?(?: t)?(?: on)?|fixait(?: on)?|fixe(?: t)? on|(?:ce qui|ce que l on|c est ce qui) etait prevu|bien ce qui etait prevu|we re after|was that it for|must .{2,40} land|(?:do|did|will) we have to|nous faudrait(?! (?:que|les?|la|l|ces?|cette|une?|des|du|quelque) )|il (?:nous |me )?(?:faut|faudrait|fallait)(?! (?:que|les?|la|l|ces?|cette|une?|des|du|deux|trois|quelque|savoir|tout|mettre|preparer) )|cense(?:e|es|s)? etre|(?:on|nous) (?:est|etait|sommes) censes?|meant to be|what should it be|should it be|devrait (?:il|elle|on) etre|s est promis|the bar|what we expected
  cibles?|targets?|targetting|tgts?|vis(?:e|es|ee|ees|ait|ons|ions|ez|ent|aient|er|era|es)|goals?|seuils?
  objectifs? (?:chiffres?|vises?|fixes?|final|a atteindre|pour|en|d ici|de l|du|au|pour l|est|c est|etait|numerique|annuel)
  l objectif|objective for|the objective|attendue?s?|attendait(?: on)?|attente|ambitions?
  aim(?:s|ed|ing)?(?: at| for)?|shooting for|supposed to|expect(?:s|ed|ing)?|expectations?
  (?:doit|devait|devrait|faut|fallait|faudra|devons|doivent|devions)(?: on| t on| il| ils| elles| nous)? (?:atteindre|offrir|decrocher|avoir|obtenir|arriver|viser|se rendre|etre|faire|realiser|tenir)
  (?:veut|voulait|voudrait|veulent|voulons|cherche|souhaite|espere|esperait|desire)(?: t)?(?: on| il| nous| ils)?(?: (?:le ministere|obtenir|avoir|atteindre|arriver|voir))?
  qu on (?:veut|voulait|espere|esperait|cherche|souhaite)|recherchee?s?|souhaitee?s?|escomptee?s?|voulue?s?
  prevue?s? (?:a combien|au plan|pour)|(?:quelque chose|qqch|rien) de prevu|what s planned|was planned
  is planned|promis(?:e|es)?|promised|on s attend(?:ait)? a|s attend on a|committed to|s est engagee? a
  (?:do|did|does|should|must|are) (?:we|the ministry|quebec|they|it) (?:want|wanted|need|have to|aim|hope|plan|expect)(?: to)?
  we (?:want|wanted|need to|have to|must|had to|should|hope to)
  (?:ministry|quebec|government|institute) (?:want|wants|wanted|had to|has to|must)(?: to)?|is wanted
  are wanted|(?:have|has|had) to (?:be|reach|get|run|hold|do|hit|have|offer|take|achieve|finish)|meant to
  required|set for
`);

/** The result is asked too, so that a target named beside it is only the measure. */
export const ACHIEVE = cue(String.raw`
  au dessus|en dessous|en haut de|en bas de|above (?:the |our |its )?(?:bar|target|line)|below (?:the |our |its )?(?:bar|target|line)|got what|going well|good enough
  gap to (?:the )?targets?|ecart (?:a|avec|par rapport a) (?:la |sa )?cible|distance to target
  manqu\w+ combien|combien .{0,30}manqu\w+|short of|did it happen|l a t on fait|ca allait|thumbs up|succes ou echec|success or flop|actually got|have we (?:actually )?got
  attei(?:nt|nte|nts|ntes|gne|gnent|gnons|gnait|gnaient|gnez|ndra|ndrons|ndrait|t)|atteignent|l atteindre
  va (?:t )?(?:on |tu )?(?:l )?(?:avoir|atteindre|rencontrer|arriver)
  on va (?:tu )?(?:l )?(?:avoir|atteindre|y arriver|arriver|rencontrer)|hit|hits|hitting|met|meet|meets
  meeting (?:its|our|the|their)|reach(?:ed|es|ing)?|depass(?:e|ee|es|ees|er|ait|ons|ent)|rate(?:e|s|es)?
  manque(?:e|s|es|r)?|miss(?:ed|es|ing)?|deliver(?:ed|s|ing)?(?: on)?|actuals?|reel|reels|reelle?|resultats?
  results?
  (?:par rapport|compare|rapport) (?:a|au|aux) (?:la |sa |ses |notre |nos |leurs? |l )?(?:cibles?|objectifs?|attentes)
  (?:vs|versus|against|compared (?:to|with)|relative to|contre) (?:the |its |our |their |la |sa |notre )?(?:plan s |final )?(?:targets?|goals?|cibles?|objectifs?|expectations)
  proches?|pres (?:de|des|du)|loin (?:de|des|du)|far (?:from|off)|close to|closer|near|nowhere near|on track
  on target|on course|off target|off track|above|below|sous (?:la|sa|notre) cible|under target|over target
  beat|beaten|exceed(?:s|ed|ing)?|surpass(?:e|ee|ed)?|clear(?:ed)?|respecte(?:s|nt|r|e|ons)?
  tient ses promesses|keep(?:ing)? (?:our|its|the|their) (?:promises?|commitments?)
  rencontre(?:e|es|r|nt)? (?:la|sa|notre|nos|les|l)
  as (?:fast|many|much|well|planned|expected|promised)(?: as)?
  (?:autant|aussi|plus|moins) (?:\w+ ){0,4}que (?:prevu|promis|vise|attendu|souhaite)
  comme (?:prevu|promis|attendu)|que prevu|than (?:planned|expected|targeted)|ce qu on avait promis
  ce qui etait (?:prevu|promis)|where (?:\w+ ){0,5}should be|niveaux? (?:prevu|souhaite|voulu|attendu|vise)s?
  (?:planned|desired|expected|intended) levels?|rythme (?:prevu|voulu|attendu)|reussi(?:e|r|s)?|succeed(?:ed)?
  manage(?:d)? to|passe la barre|passer la barre|get there|got there|getting there|y est on|on y est
  on y arrive|y arrive t on|make (?:it|the)|made it|accompli(?:e|s)?|achieve(?:d|s|ing)?|obtenu(?:e|s|es)?
  (?:avons nous|a t on|avait on|avions nous|on a t on|on a tu|on avait tu|on a|a t il|on avait) (?:eu |bien )?(?:nos|notre|les|la) (?:\d|cible)
  (?:did|do|have|had|has|will) (?:we|they|it|you) (?:get|got|have|make|gotten|hang|hold|reach|clear) (?:got )?(?:our|the|its|that|there|on|to|over|past)
  performance|realise(?:e|es|s)?|realiste|realistic|retard|en voie|bonne voie|etat|status|statut|bilan
  ou en (?:est|sont|etait|sommes)|en est on|rendue?s? ou|ou rendue?s?
  where (?:are|is|do|were|did) (?:we|it|they)
  how (?:are|is|did|was|were|do|does) (?:we|it|they|\w+ \w+) (?:doing|do|stand|going|faring|tracking)|vert
  rouge|green|red|met or missed
`);

/** A target asked as a choice or to be confirmed: «85 ou 88 % ?», «40 % en 2021-2022, j'ai bien noté ?». */
export const TARGET_CHECK = cue(String.raw`
  (?:is|was|are|were) (?:this|that|it|these) (?:for|by|in) .{2,20}(?:year|20\d\d|fiscal)|is for (?:this year|20\d\d)|c est (?:pour )?(?:cette annee|quand)|est ce bien|wasn t it|was it \d|is it still|c est toujours|encore valide|settle it|still the (?:goal|aim|number)
  \d[\d.,]* (?:ou|or)(?: bien| ben)? \d[\d.,]* (?:percent|pour cent|pct)|was that .{0,20} bar|that s the bar|is that the bar
  that was the plan|bien ce qui etait prevu|c etait prevu|was that the (?:ask|plan|deal)|wasn t that the (?:ask|plan|deal)|c etait la barre
  \d[\d.,]*(?: %)?,? (?:ou|or)(?: bien| ben| c est)? (?:plutot )?\d[\d.,]* %
  j ai bien (?:note|compris|lu|retenu)|je me trompe|n est ce pas|c (?:est|etait) bien (?:ca|pour|la|\d|le|les)
  have i got|did i note|got (?:that|it) right|is that right|isn t it|wasn t it|isnt it|wasnt it
  am i (?:right|wrong)|correct|right|c est pour quand|when is that for|est ce vrai|is it true
  c (?:est|etait) pour \w*|c est laquelle|which one|which is it|plus tard|or later|vrai|true
`);

/** Evolution over the years. */
export const TREND = cue(String.raw`
  slides?|slid|arcs?|a t (?:il|elle|on) (?:bouge|change|evolue|progresse|recule|augmente|monte|baisse|grimpe)|(?:from|since) inception|(?:faster|slower)(?: lately)?|warming|souring|depuis la premiere annee|since the first year
  (?:best|worst|strongest|weakest|meilleure?|pire|plus (?:forte|faible|grosse)) (?:year|annee|exercice|fiscal)|(?:which|what) (?:fiscal )?year (?:was|did|had)|quel(?:le)? (?:annee|exercice) (?:a|etait|fut|on)
  increasingly|over the plan|au fil du plan|au cours du plan|tout au long du plan|au long des (?:ans|annees)|s accroi\w+|croi(?:t|ssent|ssante?)|que par le passe|than in the past|with the years|in rise|ups? and downs?|hauts et (?:les |des )?bas|climb(?:s|ing|ed)?|grimp(?:e|ee|er|ait)|relative to where we (?:were|started)
  on avance.{0,15}on recule|avance ou recule|gagne(?: t)?(?: il| elle| on)? des (?:rangs|places|points)|perd(?: t)?(?: il| elle| on)? des (?:rangs|places|points)|pentes?|trajectoires?|lignes? de tendance|films?(?: complet)?|(?:whole|full) (?:film|story|movie|picture over)|paliers?|inch(?:es|ing)? up|creep(?:s|ing)? up|soar(?:s|ing)?|surg(?:e|ing|es)|plung(?:e|ing|es)|plateau(?:s|ed|ing)?|plafonn\w+|stagn\w+|pietin\w+|decline(?:s|d)?|erod(?:e|es|ing)|s effrit\w+|s erod\w+|dynamism|elan
  (?:better|worse|more|fewer|less|happier) (?:each|every|by the) year|(?:mieux|pire|plus|moins) (?:chaque|a chaque) annee|d une annee a l autre|chemin fait|chemin parcouru|since (?:20\d\d|year one|then|the baseline|we set)|depuis (?:20\d\d|l an un|la premiere)|show the years|toutes les annees du plan|annees? par annees?|year by year
  (?:has|have|did) .{2,40}(?:moved?|changed?|shift(?:ed)?|grown|slid(?:e|den)?|evolved?|progressed) (?:since|over|across|through)|comment a (?:bouge|change|evolue)|ca (?:a )?(?:bouge|change|evolue)|gap closing|l ecart se (?:referme|creuse|resserre)|converg\w+|gaining speed|prend (?:de l altitude|du galon|du poids|de la vitesse|de l ampleur)|leve(?:nt)? (?:pour vrai|depuis)
  spreading|spread|se propage(?:nt)?|gagne(?:nt)? en popularite|gaining (?:traction|momentum|popularity)|snowballing
  d un an a l autre|ca s en va (?:t ?u )?(?:en|vers|ou)|gagne des points|perd des plumes|sur la pente|bounce(?:d)? back|rebond\w*|worse off|better off|ameliorations?|improvements?|deteriorations?|degradations?|regress\w*|dips?|dipping|peak(?:s|ed|ing)?|on (?:monte|descend|recule|avance|s ameliore|regresse|progresse)(?: t ?u)?(?: depuis| chaque)|are we (?:improving|slipping|gaining|losing|getting better|getting worse|progressing year)|(?:over|in|across) (?:the )?(?:four|4|three|3|two|2|several|few) years|(?:sur|en|depuis) (?:quatre|trois|deux|4|3|2|plusieurs) (?:ans|annees|exercices)|all (?:the )?years|year by year|par (?:exercice|annee)|chaque exercice|each fiscal(?: year)?|annee par annee|mieux d annee en annee|more than (?:before|it used to)|longitudinal\w*|progression dans le temps|in the long run|a long terme
  slip(?:ped|ping|s)?|losing steam|s essouffle(?: t)?(?: elle| il)?|winning (?:people over|converts|.{2,12} over)|gagne(?: t)?(?: elle| il)? des adeptes|gagne ou perdu|upward|downward|slope|busier|quieter|speeding up|slowing down|speed(?:s|ed)? up|slow(?:s|ed)? down|harder to|taking off|take(?:n)? off|decolle(?: t)?(?: elle| il)?|improves? (?:with|each|every)|s accumulent(?: ils| elles)?|d un exercice au suivant|year in year out|as the years (?:go|went|pass)|than (?:they|it|we) (?:did|were|was)|d une fois a l autre|plus \w+ ou moins \w+|devienn?en?t(?: ils| elles| il| elle)?|become|becoming|getting (?:harder|easier|more|less)|on the (?:rise|decline|up|upswing)|pick(?:ed)? up|accelere(?: t)?(?: elle| il)?|ralenti(?:t|e)?|toutes les annees|sur toutes les annees|(?:over|across|for) (?:the |all )?(?:whole |entire )?(?:years|period|plan period)|sense of direction|from then on
  evolutions?|evolue(?:nt|r|e|es)?|evoluait|evolv(?:e|ed|es|ing)|tendances?|trends?|trending|trendline
  courbes?|curves?|historiques?|histor(?:y|ical|ically)|series? chronologiques?|time series|timeline
  ligne (?:du|de) temps|frise|au fil (?:du temps|des \w+|de \w+)
  avec (?:le temps|les annees|les ans|les exercices)
  over (?:the )?(?:time|years|plan|course of the plan|fiscal years|period|last \w+ years|past \w+ years|life of the plan)
  across (?:the )?(?:years|plan|fiscal years|time)|through (?:the )?(?:years|time)|as time goes(?: by)?
  with time|throughout the plan|year (?:after|over|by|on|to) year|yoy
  (?:from|d) (?:one|une) (?:year|annee|exercice|fiscal year) (?:to|a) (?:the next|l autre|another)
  d un exercice a l autre|d une annee sur l autre
  (?:annee|an|exercice) (?:apres|par|sur) (?:annee|an|exercice)|chaque annee|every year|each year
  from year to year|d annee en annee|d exercice en exercice
  en (?:hausse|baisse|progression|croissance|recul|decroissance|chute)|up or down|going (?:up|down)
  (?:go|goes|gone|went|moving|moved|move|heading|headed|trending|creeping|inching) (?:up|down|upward|downward|upwards|downwards)
  rising|falling|climbing|declining|dropping|sliding|slipping|growing|shrinking|increasing|decreasing
  rise or fall|improving|worsening|gaining ground|losing ground
  getting (?:better|worse|happier|stronger|weaker|bigger|smaller|higher|lower)
  (?:better|more|higher|happier|worse|lower|stronger|fewer) (?:\w+ ){0,5}than (?:before|at the start|they (?:were|used to)|it (?:was|used to)|in the past|previously|at first|when|earlier|ever)
  used to be|more and more|fewer and fewer|better and better|less and less|more of them or fewer|catching on
  mont(?:e|ent)|descend(?:ent)?|grimp(?:e|ent)|augmentent|augmente(?: t)?(?: il| elle| on| tu)?
  diminu(?:e|ent)|baiss(?:e|ent)|recul(?:e|ent)|plafonn(?:e|ent)|stagn(?:e|ent)|s amelior(?:e|ent)
  s ameliorait|se degrad(?:e|ent)|se deteriore(?:nt)?|empir(?:e|ent)|ameliore(?: t)? ?(?:il|elle|tu)
  gagne(?:nt)?(?: t)?(?: il| elle| on)? du terrain|perd(?:ent)? du terrain|de plus en plus|de moins en moins
  de mieux en mieux|de pire en pire|mieux qu avant|plus qu avant
  (?:plus|moins|mieux) (?:\w+ ){0,4}qu (?:avant|au debut|auparavant|autrefois)
  davantage (?:\w+ ){0,6}(?:qu )?(?:avant|auparavant)?|qu auparavant|se repand(?:ent|re)?
  multipli(?:e|es|ees|ent)|en montant|en descendant|en remontant
  depuis (?:le |son |sa |leur |qu on a )?(?:tout )?(?:debut|depart|lancement|commencement|commence)
  depuis (?:une couple d|quelques|plusieurs|deux|trois|les \w+ derni\w+|des|ces) ?(?:ans|annees|exercices)?
  depuis
  since (?:the )?(?:very )?(?:start|beginning|launch|outset|day one|inception|first day|get go|then|plan)
  since (?:we|it) (?:started|began)|since launch|since then|ever since|these (?:past|last) (?:few )?years
  (?:past|last) (?:few|couple of|\w+) years|ces dernieres annees|dernieres annees|from the (?:start|beginning)
  from day one|dans quel(?:le)? (?:sens|direction)|which (?:way|direction)|what direction
  quel(?:le)? (?:sens|direction)|vers ou|right (?:way|direction)|wrong (?:way|direction)|bon sens
  bonne direction|mauvaise direction|chemin parcouru|parcours|the path|journey|trajectoires?|trajectory
  progression|progressent elles|progresse(?:nt)? (?:t )?(?:il|elle|ils|elles)|graphique|graph|chart|plot|trace
  dessine|draw
  ca (?:\w+ )?(?:grimpe|monte|descend|baisse|evolue|change|bouge|recule|stagne|plafonne|augmente|s ameliore|s aggrave|empire)
  rythme|variations?|fluctu\w+|changed? (?:over|since|from)|change from|momentum|dynamique|rate of change
  moved|shifting|shift
`);

/** Two or more side by side. */
export const COMPARE = cue(`
  rank|classe(?:r|z)?(?: moi)?|head to head|ordonne(?:r|z)?
  compar(?:e|es|er|ez|ons|ent|aison|aisons|atif|ative|ing|ed|ison|isons)|vs|versus|contre|against|cote a cote
  side by side|face a|en parallele|difference(?:s)?|ecart entre|gap between|next to|a cote (?:de|du|des)
  lequel|laquelle|lesquels|which (?:one )?(?:is|of|one|has|did|are|does)|which|mieux que|better than
  worse than|head to head|par rapport a|ensemble|together|les deux|both|les trois|all three|plus haut|plus bas
  higher|lower|closer|closest|the better|le meilleur|le pire|match up|stack(?:s)? up against|mets moi
  juxtapose|mettre en parallele|plus avance|further along|ahead of
`);
