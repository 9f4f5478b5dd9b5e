import { cue } from './cue.ts';

/** A text is asked for, ready to use elsewhere. */
export const BRIEFING = cue(String.raw`
  faits et chiffres|something to answer|(?:data|figures|numbers|donnees|chiffres) to hand|to hand (?:to|over)|hand out|a remettre (?:a|au|aux)|de quoi (?:repondre|nourrir|alimenter)
  (?:chiffre|phrase|ligne|donnee)s? a (?:citer|dire|inserer|glisser|utiliser)|quelque chose a dire|what can i (?:say|tell the)|elevator pitch|punch ?line|sound ?bites?|tweetable|depliant|leaflet|brochure|resume executif|backgrounder|cheat ?sheet|fiche synthese|note de synthese|synthese (?:pour|a|sur|de)|elements? de (?:langage|reponse)|reponse type|q ?& ?a|questions reponses|read (?:out|aloud)|a voix haute|glisser dans|slip in(?:to)?|insert in(?:to)?|summary for the|for the (?:dm|deputy minister|adm)|pour (?:la|le) (?:dm|sm|sma|sous ministre)|(?:sommaire|resume|recap|topo|bilan|portrait) (?:ecrit|redige|a (?:envoyer|transmettre|joindre)|pour (?:le|la|les|l|mon|ma))|(?:wording|text|line|blurb|copy) i can|que je peux (?:coller|copier|citer|envoyer|lire|reprendre|inserer)|a reprendre|pour publication|for publication|for print|prets? a imprimer|press kit|dossier de presse|avis aux medias|media advisory|newsroom
  press points?|brief on|de quoi repondre|something to (?:answer|tell) .{0,30}(?:reporter|press|media)|ligne media|refais la|in one sentence|en une (?:seule )?phrase|(?:la|the) presse sur
  points? de presse|mate?riel pour|material for|(?:email|e mail|courriel|message) (?:to|for|pour|a|au|aux) (?:the |la |le |les )?(?:senior|management|staff|minister|ministre|direction|gestion|equipe|partenaires|media|dm|adm|codir)|get the (?:figures|numbers) ready|topo(?: ecrit)?|en bref pour|speaking notes?|notes? d allocution|version infographie|chiffres a reprendre|slide s worth|(?:can|could|to) tweet|tweet about|pour le fil|one pager|infographi(?:e|c)|(?:deux|trois|quatre|cinq|2|3|4|5|two|three|four|five) (?:lignes|phrases|puces|lines|sentences|bullets|points|bullet points|messages)|messages cles|turn (?:it|that|this) into|transforme(?:r)? (?:ca|cela|la|le)? ?en|fais en|mets (?:moi )?(?:ca|cela) dans un format|format (?:que je peux|that i can)
  (?:chiffres?|donnees|faits?|messages?|points?|elements?) cles?|faits? saillants?|points? saillants?
  key (?:figures?|numbers?|facts?|points?|messages?|data|stats?|statistics|takeaways?|lines?|results?)
  highlights?|facts? and figures?|talking points?(?! for)|fact ?sheets?|fast facts
  pre(?:t|te|ts|tes) (?:a|pour) (?:coller|copier|envoyer|publier|diffuser|lire|utiliser|etre \w+|l envoi|la publication)
  (?:a|pour|pis) (?:copier|coller)|copier coller|copie colle
  (?:copy|paste|publish|send|print|quote|press|media|web) ?ready
  ready (?:to|for) (?:paste|copy|send|publish|use|print|quote|the|go|read)|paste ?able|to (?:paste|copy)
  can (?:paste|copy|drop|quote|use|read|slot|insert|send)|paste in|(?:i|we) can (?:paste|copy|drop|quote)
  copy (?:and )?paste|drop (?:in|into)|breffages?|briefings?|briefing (?:note|book|line|card|points)
  brief(?: note)?(?: on| for)?(?= (?:on|for|about|note|me))|breffe(?:r|z)?(?: moi)?
  note (?:de breffage|d information|pour|au|a la|a l|sur|for|on|to)|memo|aide memoire|fiches?|one ?pagers?
  une page|a page on|infocapsules?|capsule|encadre|(?:lignes?|lines?) (?:de presse|pour|a|for|on|sur|to|about)
  press (?:lines?|release|statement|response|answer)|media (?:lines?|wording|response|answer|statement|line)
  communiques?
  (?:quelques|deux|trois|\d|few|couple of|two|three|some) (?:off the shelf )?(?:lignes|phrases|puces|lines|sentences|bullets|points|paragraphes|paragraphs)(?! (?:dossiers|agenda))
  (?:une?|a|un petit|a short|un court|a quick) (?:ligne|phrase|paragraphe|puce|line|sentence|paragraph|blurb|text|texte|enonce|statement|resume pret|recap|write up|writeup)
  (?:petit|court|bref|short|little) (?:texte|paragraphe|text|blurb|paragraph|statement|note|message)
  texte (?:court|pour|sur|a|pret|bref|de \w+ lignes)|text (?:for|on|about)|un texte|paragraphes?|paragraphs?
  blurbs?|bullets?|bullet (?:points?|form)|puces?|enonces?(?! de (?:mission|vision))
  statement (?:on|about|for)|formulation (?:pour|sur)|wording for|formule (?:pour|moi)
  (?:toutes?|tous) faite?s?|off the shelf
  (?:redige|rediger|redigez|(?<!je vous )(?<!je t )(?<!nous )ecri(?:s|re|vez)|draft|write|pond)(?: moi| me| nous| us| up| something| une?)*(?! a report)
  (?:prepare|prepares|preparer|preparez|sors|sortir|sortez|assemble|put together|pull(?: together)?|pull the|monte)(?: moi| me| nous| us| la| les| the| une?| a| des| some)* (?:\w+ ){0,2}(?:chiffres?|donnees|numbers|figures?|data|note|texte|text|fiche|reponse|answer|paragraphe|resume|summary|stats|statistiques|faits|key|ligne|line|phrases?|infocapsule|bilan)
  exporte(?:r|z)?(?: moi| nous| les| tout| le| la| ca| l| en)|export (?:the|all|my|everything|it|this|that|as|to|data|whole|a|indicators?)|telecharger|download
  en format (?:word|excel|csv|docx|xlsx|courriel)|format (?:courriel|puces|word|excel|csv)
  (?:word|excel|csv|docx|xlsx|powerpoint) (?:file|version|format|document)|excel|csv|docx|xlsx|fichier|spreadsheet|tableur
  pour (?:le |la |l |les |mon |ma |mes |notre |nos |un |une )?(?:(?:petit )?breffage|discours|allocution|infolettre|intranet|communique|site web|site internet|rapport annuel|cahier|note|memo|journaliste|medias?|presse|ministre|bulletin|comite interministeriel|conference de presse|dossier de presse|cabinet de|revue de presse|comite des|periode de questions|commission|etude des credits)
  for (?:the |a |my |our |tomorrow s |this year s |an )*(?:briefing|speech|remarks|newsletter|intranet|press|news release|website|annual report|briefing book|minister s|media|journalist|reporter|bulletin|press conference|question period|quarterly report|mid year note|interdepartmental committee|memo)
  au cahier|dans un (?:communique|courriel|discours|texte)
  in (?:a|an|my|the) (?:press release|email|speech|newsletter|note|quarterly report)|a remettre|citables?
  quotable|quotes?|a citer|version (?:a copier|courte|longue|francaise|anglaise|to copy)
  (?:paste|publish|copy) in|a coller|a publier|a diffuser|a lire|a inserer|reponse chiffree
  reponse (?:toute |aux medias|a donner|ecrite|pour)|something (?:i|we) can
  quelque chose (?:a|que je (?:peux|puisse|pourrais)) (?:coller|copier|envoyer|lire|mettre)|bilan a
  resume (?:pret|a)|mini report|petit bilan|petite note|sommaire (?:executif|pour)|executive summary
  ready summary|summary (?:for|ready)|i could use a (?:short )?
  donnees? (?:officielles? )?(?:\w+ ){0,5}a (?:remettre|jour|citer)|up to date data|figures? .{0,60}quotable
  version for
`);

/** What the product can do, how to ask. */
export const HELP = cue(`
  comment (?:est ce que )?(?:je |j |on |nous )?(?:declare|inscris|enregistre|saisis|rapporte|consigne|ajoute|entre|rentre|corrige|modifie|annule)|how (?:does|would|should) one|any instructions|la (?:declaration|saisie) (?:d activites? )?se fait
  (?:how|tell me how) (?:you|u) (?:work|function|operate)|comment (?:tu|vous) (?:fonctionnes|fonctionnez|marches|marchez)|(?:tu|vous) (?:fonctionnes|fonctionnez) comment|comment (?:ca|sa) (?:marche|fonctionne)|(?:which|what) (?:topics?|subjects?|requests?|queries) (?:do|can|are|does)|supported (?:queries|questions|commands)|quels? sujets?(?: peux| couvres| traites)|sortes de (?:reponses|questions)|kinds? of (?:answers|questions)|where (?:do|should|can) i (?:click|begin|start|look|type)|not sure where to (?:begin|start)|any (?:pointers|tips)|des trucs pour|what s the (?:use|point) of (?:this|you)|(?:formulate|phrase|word) (?:a|my|the) (?:request|question)s?|get an answer out of you|quelles langues|which languages
  t es capable de (?:faire )?quoi|capable de quoi|es tu capable de
  (?:tu |vous )?(?:comprends|comprenez|parles|parlez)(?: tu| vous)? (?:l |le |aussi )?(?:anglais|francais)(?: aussi)?|(?:word|phrase|formulate) (?:my|a) questions?|(?:what are )?(?:the )?steps to (?:record|report|log|enter)|marche a suivre|quelles commandes|commandes comprends|qu est ce que je (?:peux|pourrais) (?:te |vous )?(?:demander|poser|faire)|what (?:else )?(?:can|could|should) i ask
  aide(?: moi|r|z)?|help(?: me)?|help page|menu|mode d emploi|manuel|user guide|guide|instructions?|tutoriel
  tutorial|faq|commandes(?: disponibles)?|commands?
  (?:que|qu est ce que|quoi|kesse que|qu) (?:tu |vous |t )?(?:peux|sais|pouvez|savez|es capable de)(?: tu| vous)?(?: tu)? ?(?:faire|repondre|m aider|me dire)?
  tu (?:peux|sais) (?:faire )?quoi|tu fais quoi|que fais tu|tu sers a quoi
  a quoi (?:tu sers|sers tu|servez vous|ca sert ici)|vous (?:pouvez|faites|savez) (?:faire )?quoi
  tes (?:capacites|fonctions|possibilites)|de quoi (?:es tu|etes vous) capable
  what (?:can|do|could|else can) (?:you|i|we|it|this (?:bot|thing|app|tool)) (?:do|ask|help|say|answer|know)(?: (?:you|with|here|for me))?
  what are you (?:for|capable of|able to do)|your (?:capabilities|features|functions)|who (?:are|r) (?:you|u)
  what are you|qui es tu|qui etes vous|t es qui|tes qui|es tu un (?:robot|bot)
  are you (?:a )?(?:bot|robot|human|real|ai)
  comment (?:(?:est ce qu(?:e|on)? ?)?(?:ca|on|tu|je|cela|l outil|cet outil|le bot|te|vous|ton truc|t)? ?(?:marche|fonctionne|utilise|t utilise|poser|te poser|vous poser|poses?|interroger|se servir|m en sers|me sers|demande)(?: t)?(?: ca| cet outil| le bot| ici| l outil| l assistant)?)
  comment (?:poser|formuler|utiliser|faire pour|on fait|je fais|fait on|faut il|dois je|puis je)
  how (?:does|do) (?:this|it|that|the|i|you|we)(?: (?:thing|bot|tool|app|assistant))? (?:work|ask|use|phrase|talk|get started)
  how (?:to|do i|can i|should i|would i|do we) (?:use|ask|phrase|get started|talk|start|report|log|declare|record|enter|submit)
  comment (?:on (?:fait )?pour |je fais pour |faire pour |faut il faire pour )?(?:declarer|inscrire|enregistrer|saisir|rapporter|consigner)
  what (?:kind|sort|type)s? of (?:questions?|things?)
  quel(?:s|les)? (?:genres?|sortes?|types?) de (?:questions?|choses?)|quelles? questions?|what questions
  exemples? de questions?|example questions?|examples?|par ou commencer|par quoi commencer
  where (?:do|should) i (?:start|begin)|get(?:ting)? started|je suis perdue?|i m lost|im lost
  je comprends (?:rien|pas)|i don t (?:understand|get it)|je (?:suis|chu|chus) nouve(?:au|lle)(?: ici)?
  i m new(?: here)?|im new|new here|peux tu m aider|can you help|besoin d aide|need help|need a hand
  un coup de main
  (?:can|could|may|do|should) i (?:ask|speak|write|talk|use|type|question).{0,40}(?:english|french|anglais|francais)
  (?:puis je|je peux|on peut|est ce que je peux|peut on|je peux tu|pouvez vous|peux tu|tu peux|parles tu|parlez vous|do you speak|do you understand|can you speak|can you answer|tu parles|can we).{0,40}(?:anglais|francais|english|french)
  (?:in|en) (?:which|quelles?) langu(?:ages?|es?)
`);

export const HELLO = cue(`
  buongiorno|buonasera|buenos dias|buenas tardes|buenas noches|buenas|guten (?:tag|morgen|abend)|ola|bom dia|boa tarde|konnichiwa|ohayo|ni hao|namaste|namaskar|salam(?: aleikum)?|shalom|merhaba|goedemorgen|dia dhuit|nanga def|kwei
  (?:mes )?hommages|bonne matinee|bon apres midi|rise and shine|good to see you|du monde dans la place|y a(?: t il)? quelqu un|anyone (?:there|home)|you there|u there|are you there|es tu la|t es la|first (?:day|week) (?:here|on the job)|knock knock|toc toc
  bonjour|bonsoir|salut|allo|coucou|hello|helo|hi|hey|hiya|yo|good (?:morning|afternoon|evening|day)|bon matin
  bonne journee|rebonjour|hola|howdy|greetings|salutations|bien le bonjour|sup|morning|bjr|slt|cc|hi there
  hello there|bonjour bonjour|comment (?:ca va|allez vous|vas tu|tu vas|vous allez)|ca va(?: bien)?
  how are you|how re you|how are things|how s it going|what s up|whats up|quoi de neuf|nice to meet you
  enchante|bienvenue|welcome|happy (?:monday|tuesday|wednesday|thursday|friday|new year|holidays)|bon lundi
  bon mardi|bon mercredi|bon jeudi|bon vendredi|bonne semaine|bonne annee|joyeux noel|merry christmas
  bonne fete
`);
export const THANKS = cue(`
  much obliged|obliged|thnx|thanx|thanks again|mercis|merci bcp|grand merci|chapeau|t es un champion|you re a champ|champion|lifesaver|beautiful|splendid|marvellous|excellente nouvelle|ca fait la job|ca fait le travail|enfin une reponse|hourra|hooray|yay|bingo|fair enough|ca me va|je te laisse|je vous laisse|sans rancune|je blague|je blaguais|just kidding|jk|kidding
  thanks a (?:million|lot|bunch|ton)|many thanks|merci (?:mille fois|infiniment|bien)|brilliant|ta|sweet|you re (?:sweet|kind|a star|a lifesaver)|t es (?:un ange|une perle)|just what i needed|exactement ce qu il me fallait|lovely|fantastic|wonderful|magnifique|merveilleux|nickel|chouette|top
  merci|thanks|thank you|thank u|thx|tks|ty|tysm|remercie|remercions|remerciements|cheers|grazie|gracias
  much appreciated|appreciate it|appreciated|merci beaucoup|c est gentil|parfait|super|genial|excellent
  perfect|great|awesome|cool|nice|wow|bravo|good job|well done|good bot|bon travail|beau travail|ok|okay
  d accord|dac|compris|got it|understood|c est beau|tiguidou|impeccable|formidable|noted|note|great job
  great work|nice work|helpful|lol|haha|mdr|you re (?:great|awesome|the best|welcome)
  t es (?:bon|bonne|fin|fine|genial|super|le meilleur|hot|cool)|tu es (?:genial|super|gentil|le meilleur)
  very helpful|tres utile|bien recu|sounds good|love it|j adore|c est bon|that s all|c est tout|no problem
  pas de probleme|de rien|never mind|nevermind|laisse faire|oublie ca|sorry|desolee?|excuse|pardon|ouf|oups
  oops
`);
export const BYE = cue(String.raw`
  see you next time|until next time|a la revoyure|on se reparle
  au revoir|aurevoir|bye|bye bye|goodbye|good bye
  a (?:bientot|demain|plus|la prochaine|tantot|plus tard|lundi|tout a l heure)|a \+
  see (?:you|ya|u)(?: (?:later|tomorrow|soon|around|monday))?|later|ciao|adieu
  bonne (?:journee|soiree|nuit|fin de (?:journee|semaine)|semaine|fds|continuation)|good night
  have a (?:good|great|nice) (?:day|one|evening|weekend|night)|take care|cya|tchao|salut la|bon week ?end
  bon wkend|ttyl|enjoy your (?:day|weekend|evening)|talk (?:soon|later)|bonne fin
`);
