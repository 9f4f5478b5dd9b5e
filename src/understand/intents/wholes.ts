import { cue } from './cue.ts';

/** The whole plan is meant. */
export const WHOLE_PLAN = cue(`
  (?:its|their|the ministry s|ses|les) (?:commitments|promises|engagements|promesses)
  report card|bulletin (?:global|du plan)|sante du plan|health of the plan|bilan (?:global|de l annee|annuel|complet)|rapport d etape|progress report|mid term review|revue du plan|nos engagements|our commitments|nos priorites|our priorities
  (?:ce|tout ce|toute ce) que (?:vous|tu|on) (?:mesurez|mesures|mesure|suivez|suis|suit)|what (?:are we|are you|you are|do we|do you|we re) (?:tracking|track|measuring|measure)|resultats? (?:globaux|global|d ensemble)|overall results?|global results?
  (?:le|du|au|notre|ce|the|our|this|on the|whole|entire|of the|mon|votre|your|de) (?:whole |entire |strategic |full )?plans?(?: strategique| strategic| dans son ensemble| en entier| au complet| complet| s)?
  plan strategique|strategic plan|tous? (?:les |nos )?(?:12 |douze )?indicateurs
  toutes les cibles|(?:all|every) (?:of )?(?:the |our )?(?:12 |twelve )?(?:indicators?|targets?|kpis?)
  les (?:12|douze) indicateurs|the (?:12|twelve) (?:indicators|kpis)|les indicateurs|the indicators
  dans (?:l|son) ensemble|vue (?:d )?ensemble|tour d horizon|survol
  portrait (?:global|d ensemble|general|complet)?|overall|overview|big picture|globalement|global
  etat (?:d avancement |de situation )?(?:global|general)|across the board|tableau de bord|tableau synoptique
  dashboard|scorecard|scoreboard|everything|tout ca|whole thing|au complet|au total|en general|generalement
  in general|plan wide|planwide|partout|indicateurs|indicators|kpis|cibles|targets|nos objectifs
  our objectives|our goals|nos cibles|rundown|state of play|etat des lieux|snapshot|point de situation
`);

/** Questions about several indicators that have a status in common. */
export const WHICH_ONES = cue(`
  (?:quel|quelle|what|which) (?:est|is|s|of|one is|indicateur|indicator)(?: (?:le|la|our|notre|the|are|is|s))*|(?:our|notre|nos|the|le|la|les) (?:worst|best|pires?|meilleure?s?)(?: (?:indicator|indicateur|result|resultat|cible|target)s?)?
  quel(?:s|les)? (?:sont les )?(?:indicateurs?|cibles?|objectifs?|resultats?)|lesquel(?:s|les)|lequel|laquelle
  which(?: of)?(?: (?:the|our|ones?|indicators?|targets?|kpis?|goals?|objectives?|results?|areas?))*
  what (?:indicators?|targets?|kpis?|goals?|objectives?|areas?)|qu est ce qu(?:i|on|elle)?|qu est ce|ce qui
  ceux qui|those that|the ones|combien (?:de |d )?(?:nos |ces )?(?:cibles?|indicateurs?|objectifs?)?
  how many (?:of )?(?:the |our |these )*(?:indicators?|targets?|kpis?|goals?|objectives?)?|any(?:thing|where)?
  des (?:cibles|indicateurs)|y a t il|y a tu|ya tu|are there|is there|everything|tout|all
  ou (?:est ce qu|a t)?(?: on)?|where|liste|list|show|montre|name|indicateurs?
  cibles?|targets?|indicators?
`);

/** Which indicators exist, no progress asked. */
export const LIST = cue(String.raw`
  (?:de )?quels indicateurs|se composent?|(?:ses|leurs|its|their) (?:indicateurs|indicators)|les enjeux c est lesquels|(?:quels|which|what) (?:sont |are )?(?:les |the )?(?:enjeux|issues|challenges)
  (?:noms?|titres?|names?|titles?) (?:des|of|de tous les) (?:the )?(?:\w+ )?(?:indicateurs|indicators|objectifs|objectives|enjeux|orientations)|(?:comment )?s? ?appellent(?: ils)?|(?:they|are they|are the indicators) called|(?:just|only) (?:the )?(?:names|titles)|juste les (?:noms|titres)|(?:ce|tout ce|toute ce) que (?:vous|tu|on) (?:mesure\w*|suit|suivez|suis)|what (?:are we|do we|do you|are you|is being) (?:track|tracking|measuring|measure)|tout ce qui est (?:mesure|suivi)
  list(?:e|es|er|ez|ing|s)?|enumere(?:r|z|s)?|enumerate|nomm(?:e|er|ez|es|moi)
  name (?:the|all|every|me|each|them)
  quels? (?:sont )?(?:tous )?(?:les |nos |ces |tes |vos )?(?:\d+ |douze )?(?:indicateurs?|indics?|kpis?|objectifs?|orientations?|enjeux)
  quelles (?:sont )?(?:les |nos )?(?:\d+ )?(?:orientations)
  what (?:are )?(?:all )?(?:the |our )?(?:\d+ |twelve |four |three |ten )?(?:indicators|kpis|objectives|orientations|issues|challenges)
  which (?:indicators?|kpis?|objectives?)(?: are| is| do| belong| fall| come| sit| make)?
  c est quoi (?:tous )?(?:les|nos) (?:\d+ |douze |differents )?(?:indicateurs|objectifs|orientations|enjeux|kpis?)
  combien (?:y a t il )?d(?:e|es)? ?(?:indicateurs|objectifs|orientations|enjeux)(?: (?:y a t il|dans|compte|a|contient|il y a))?
  how many (?:indicators|objectives|orientations|issues|kpis)(?: (?:are|does|do|is|in))?
  (?:indicateurs|indicators|kpis|objectifs|objectives|orientations|enjeux) (?:de|du|of|in|dans|sous|under|disponibles|available|que tu|you) .{0,40}
  (?:montre|affiche|donne|show|give|voir|see)(?: moi| me| nous| us)? (?:tous |all )?(?:les|the|of the) (?:\d+ |douze |twelve )?(?:indicateurs|indicators|kpis|objectifs|objectives|orientations|enjeux)
  noms? des|names of|quels sujets|what topics|which topics|dont (?:tu peux|vous)|tracked|suivis?
  fait partie de|makes up|contains?|contient|compose(?:nt)?|under
  qu est ce qu il y a (?:dans|sous)|what s (?:in|under)|what is (?:in|under)|what falls under
`);

/** What something is: definition, wording, place in the plan, method. */
export const DESCRIBE = cue(`
  what s .{2,40} for|who produces|qui produit|what does (?:it|that) look at|a quoi sert .{2,30}|which one is it
  comment (?:c est|est ce|il est|elle est) (?:mesure|calcule|etabli|evalue|formule|defini)e?|sur quoi (?:on )?se base|based on what|(?:data )?sources? (?:of|for|des|du) (?:the )?(?:data|donnees|chiffres)|ou viennent les (?:donnees|chiffres)|where does the data come from|in what unit|quelle unite|how often|frequence|qui compile|who compiles|who collects|who measures|en d autres mots|in other words|vulgarise|layman|in plain|plain words|plain english|simple terms|en mots simples|en francais facile|que couvre|couvre quoi|does it cover|what s covered|que comprend|comprend quoi|inclut quoi|exclu(?:t|s|des?)|do we count|compte t on|what is that|enonce exact|texte officiel|official text|read me|lis moi|recite|nom au complet|phrased|est formulee?|where in the plan|ou dans le plan|quelle section|quoi exactement|quoi au juste|what exactly|notion de|concept of|sens de|au sens d(?:u|e)|by what measure|meaning of|the idea behind|idee derriere|rationale|pourquoi (?:cet|mesure t on cet|avoir cet) indicateur|why (?:is|do we have) this indicator
  mots exacts|exact words|what exact words|a quoi ca rime|explique(?:r|z)?(?: moi)? (?:ca|cela) (?:simplement|en mots simples)|objectif parent|parent objective|objectif derriere|goal behind|purpose behind|qualif(?:y|ies|ie)|supposed to tell|is .{2,30} just|que regroupe|what goes into|what makes up
  texte integral|full text|integral text|que vise|vise a quoi|aims? (?:for|at)|word for word|the wording|what (?:do|does) .{2,40} (?:call|mean)|differ(?:s|ent)?(?: from)?|on le lit comment|lire comment|how (?:should|do) i read|(?:tell|dis|explain)(?: me| moi)? what .{2,40} is|kesse|what .{2,40} tracks?|what that one measures|comment se definit
  definition|defini(?:s|r|t|e|es|ssez)?|defin(?:e|ed|es|ing)|libelles?|intitules?|wordings?|worded
  formul(?:e|ee|ation)|official (?:name|title|wording)|exact (?:name|title|wording|words|label|text)
  full (?:name|title|wording)|nom (?:complet|exact|officiel)|titre (?:complet|exact|officiel)|titre
  texte exact|mot (?:a|pour) mot|word for word|label|verbatim
  (?:ca |qu est ce que ca )?(?:veut|voulait|voulez vous|veulent) dire|signifi(?:e|ent|er|cation)|meanings?
  mean(?:s|t|ing)?|what (?:is|s) meant|entend(?:s|ent)?(?: t)?(?: on|ez vous|ons nous)?(?: par)?|stands? for
  refers? to|fait reference|designe(?:nt)?|represente(?:nt)?|mesure(?:nt|r)?(?: t)?(?: on| il| elle)?
  est mesuree?|measured?|measures|measuring|measurement|calcul(?:e|es|er|ee|ait|ated?|ates|ation)?
  comput(?:e|ed)|methodes?|methodologie|methodology|method|sonde(?:s|es|e)?|survey(?:ed|s)?
  counts? (?:as|toward|towards)|counted|compte comme|comptent comme|ca compte|est ce que ca compte
  compte t (?:il|elle|on)|entre (?:dans|t)|ca entre|inclut|inclu(?:s|e|ses|t)|includes?|included
  compris(?:e|es)? dans|criteres?|criteria
  comment (?:obtient|sait|determine|evalue|etablit|on (?:obtient|sait|calcule|mesure|evalue))(?: t)?(?: on)?
  how do (?:we|you|they) know(?: that| whether| if)?
  who (?:is|are) (?:the|surveyed|included|counted|considered)|who gets
  qui (?:sont|est|fait partie|est inclus|mesure|est vise|sont vises)|qui est ce qu on
  a quoi (?:sert|ca sert|il sert|correspond)|what (?:is|s) (?:it|that|this) (?:for|about)|sert a quoi|purpose
  but de|raison d etre
  (?:a|de|sous|dans|pour|vers|sur) ?quel(?:le)?s? (?:objectif|orientation|enjeu|axe|partie|section)s?
  quel(?:le)? (?:objectif|orientation|enjeu|axe)(?!s? (?:chiffre|vise|a atteindre))
  (?:under |in |to |of )?(?:which|what) (?:objective|orientation|issue|challenge|pillar|strategic direction|part of the plan|section)(?: of the plan)?
  se rattache|rattache(?:e|s)?|relev(?:e|ent)|decoule(?:nt)?|appartien(?:t|nent)|tombe sous|fait partie
  provient|vient de (?:quel|quoi)|belongs?|falls? under|sits? under|comes? under|come from|flows? from|parent
  tied to|linked to|where does (?:it|that|this) fit|fits? in(?:to)? the plan|part of which
  expliqu(?:e|er|ez|es)(?: moi)?|explain(?:s|ed)?|describe|decri(?:s|re|vez)|description|about what
  de quoi (?:s agit il|on parle|parle t on|ca parle|il parle|parle|traite)|parle de quoi|porte sur quoi
  what (?:is|s) .{2,60} about|parle(?:nt)? (?:des?|du|d)|talks? about|deals? with|concerne(?:nt)?
  qu est ce que (?:c est|un|une|le|la|les|des)(?: que)?|qu est ce qu une?|kessé|c quoi|c koi|cest quoi|c est quoi
  c est koi|ca consiste|consiste en|ca mange quoi
  what (?:is|are|s)(?: exactly)? (?:an?|the|our|this|that|it|indicator|meant|one)?|what exactly
  tell me (?:more )?about|parle moi (?:de|du|des)|en savoir plus|learn (?:more )?about|more about
  details? (?:on|of|about)?|au juste|en quoi
`);

/** The words of DESCRIBE that need a subject right after them, and give way to any word of a figure. */
export const WHAT_IS = cue(`
  c est quoi|cest quoi|c quoi|c koi|c est koi|qu est ce qu(?:e|un|une)?(?: c est)?(?: que)?|what (?:is|are|s)
  tell me(?: more)?(?: about)?|parle moi (?:de|du|des)|au juste|parle(?:nt)? (?:des?|du|d)
  details?(?: on| of| about)?|concerne(?:nt)?|what exactly|titre|mesure(?:nt|r)?(?: on| il| elle| t)?|label
  represente(?:nt)?|mean(?:s|t|ing)?|formule|quel(?:le)? (?:objectif|orientation|enjeu|axe)
`);

/** The plan's mission, vision, values, or what the plan is. */
export const PLAN_WORDS = {
  mission:
    cue(`why (?:the|our|this) (?:ministry|department) exists|pourquoi (?:le|ce|notre) ministere existe|reason the ministry exists|what the ministry is for|a quoi sert le ministere|role (?:du ministere|of the ministry)|(?:la |l |notre |votre |sa |quelle est (?:la |notre |votre )?)?missions? (?:du|de ce|de notre|de votre|de l|d) (?:ministere|mrif|organisation|organisme)
  enonce de (?:la )?mission|mission statement
  (?:ministry|department|mrif|organization|organisation) ?s? (?:mission|mandate)
  (?:mission|mandate) of (?:the|our) (?:ministry|department|mrif|organization)|raison d etre du ministere
  mandat du ministere
`),
  vision: cue(`vision(?: statement)?|enonce de vision|visions`),
  values: cue(`
  valeurs? (?:du|de la|de l|de notre|organisationnelles?|ministerielles?|corporatives?)
  (?:les|nos|vos|quelles sont les|leurs) valeurs
  (?:the|our|your|core|ministry s?|department s|organizational|corporate|its|their) (?:core )?values|values
  valeurs|valeurs fondamentales
`),
};
export const WHAT_PLAN = cue(`
  (?:plan|plan strategique) (?:il |ca )?sert a quoi|(?:sur |pendant )?combien (?:d )?annees .{0,30}plan|how many years .{0,30}plan(?: .{0,20})?|plan .{0,20}(?:how long|combien de temps|dure)|(?:c est )?le plan de quel ministere.{0,40}|which ministry s plan.{0,40}|whose plan.{0,30}|(?:quels sont|what are|c est quoi) (?:les|the) (?:trois|three|3) (?:grands |big |main |major )?(?:enjeux|issues|challenges)(?: .{0,20})?|what period .{0,30}plan.{0,20}|duree du plan
  (?:c est quoi|c quoi|cest quoi|qu est ce que(?: c est)?(?: que)?|qu est ce qu|explique(?: moi| nous)?|presente(?: moi)?|parle moi (?:de|du)|resume(?: moi)?|decris(?: moi)?|a quoi sert|de quoi parle|what is|what s|whats|what exactly is|explain|describe|tell me about|introduce|present|summarize|summarise|what does|about) (?:exactement |au juste |donc |exactly )?(?:de |du |le |la |l |ce |notre |votre |the |this |our |your |that )?(?:fameux )?(?:plan|strategic plan)(?: strategique)?(?: .{0,40})?
  (?:le plan|the plan|ce plan|this plan)(?: strategique)? (?:c est quoi|c quoi|en bref|en deux mots|in short|in a nutshell|in two words|parle de quoi|sert a quoi|porte sur quoi|is about what|covers what|couvre quoi|couvre quelle.{0,20})
  what (?:the|this) (?:strategic )?plan is|what is in (?:the|this) plan
  what (?:years|period) does (?:the|this) plan cover|quelle periode couvre le plan
  periode (?:couverte|du plan)|plan en (?:bref|deux mots|quelques mots)
`);
