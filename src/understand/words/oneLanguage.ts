import { words } from './french.ts';

/** Words of reports and dates that only French has. */
export const FRENCH_ONLY = words(`
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
rencontre rencontres atelier ateliers diner souper dejeuner reunion tenue tenu activite activites entreprises firmes jeunes etranger delegation delegations marque partage renseignements
prospection diplomatie economique classement rang palmares sociaux medias
`);

/** Words of reports and dates that only English has. */
export const ENGLISH_ONLY = words(`
january february march april june july august september october november december sept monday tuesday wednesday thursday friday saturday sunday
meeting meetings lunch lunches dinner breakfast workshop workshops reception session sessions webinar roundtable record log enter logged comment activity activities held hosted
influence-meeting prospecting diplomacy economic ranking brand sharing youth skills trainees offices posts delegates business businesses companies exporters
`);
