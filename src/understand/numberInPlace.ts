import { MONTH } from './months.ts';

/**
 * A number that stands where only a name can: «pourquoi le 7 traîne», "is 7 lagging", "my boss says 7 collapsed". What is
 * counted is plural after a number, a date has its month, and «le» before a plural is no French: a word in the singular
 * after it says something of the thing that the number names.
 */
export function numberInPlace(number: string): RegExp {
  const end = '(?= |$)';
  const verb = `(?:${VERBS})${end}`;
  const word = `(?!(?:${MONTH}|${NOT_OF_A_NAME})${end})[a-z]*[a-rt-wyz]${end}`;
  // «2 economic diplomacy activities» are counted, however many words stand before what is.
  const singular = `(?:${verb}|${word}(?!(?: (?!${verb})[a-z]+){0,2} (?!${verb})[a-z]{3,}[sx]${end}))`;
  const short = '^ ?(?=[^ ]+(?: +[^ ]+){0,5} *$)';
  const inside = `(?:${short}|(?<= (?<!day |di |dimanche )(?:${ARTICLES}|${ASKING}) ))(?=${number}(?: {2,}| )${singular})`;
  const last = `(?<= (?:${LAST}) )(?=${number}(?: *$| {2,}| (?:(?:and|et|pis|puis|ou|or) )?(?:${LAST}) ))`;
  return new RegExp(`(?:${inside}|${last})(${number})`, 'g');
}

const ARTICLES = 'le|du|au|l';
/** Words that a sentence follows, or a question of something named. */
const ASKING =
  'is|isn t|was|wasn t|does|doesn t|did|didn t|why d|has|hasn t|hasnt|will|won t|can|could|should|would|why|how come|hows|how s|pourquoi|pk|pkoi|comment|que|qu|if|whether|est ce que|think|thinks|know|see|says|said|say|hear|hearing|heard|told|dit|dire|parait|sais|savoir|gimme|rate';
/** Before a number that ends the message: "what happened to 8". */
const LAST =
  'how s|hows|what s|where s|(?:how|what|where|why|which)(?: [a-z]{2,}){0,3} (?:is|with|about)|happened to|happening with|up with|wrong with|news on|status of|statut';
/** English verbs, and words of both languages, that end like a plural. */
const VERBS =
  'is|was|has|does|keeps|lags|looks|seems|goes|moves|misses|gets|needs|stays|slips|sits|stands|works|runs|makes|takes|falls|drops|rises|grows|climbs|improves|progresses|trails|performs|holds|pas|plus|mieux|encore|toujours|sous|vraiment|less|always|us|this|previous|as|versus|vs|depuis|dans|puis|pis|ses|mes|nous|vous|tres|its|yes|jamais|apres|alors|s';
const NOT_OF_A_NAME =
  'the|an|la|our|enough|assez|realistic|realiste|per|women|men|children|personne|e|er|eme|ieme|th|st|nd|rd|re|ere|h|m|am|pm|k|of|a|to|et|and|ou|or|pour|pct|percent|point|more|other|others|autre|plus|de|d|des|sur|out|in|people|staff|trade|fois|million|milliard|new|young|big|small|year|week|month|day|hour|minute|quarter|min|hr|heure|jour|mois|an|annee|bis';
