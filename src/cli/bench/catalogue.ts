import type { Indicator, Plan } from '../../domain/plan.ts';

const THINGS = 'Délai Taux Nombre Part Coût Degré Indice Volume Proportion Durée'.split(' ');
const OF_FR =
  'traitement satisfaction réduction conformité participation inscription entretien formation inspection traduction réparation livraison'.split(
    ' ',
  );
const OF_EN =
  'processing satisfaction reduction compliance participation enrolment maintenance training inspection translation repair delivery'.split(
    ' ',
  );
const WHO_FR =
  'demandes routes écoles patients permis ponts forêts lacs véhicules dossiers musées bibliothèques aqueducs camps fermes usines ports trains tunnels barrages parcs quais hangars jardins marchés moulins phares refuges serres studios'.split(
    ' ',
  );
const WHO_EN =
  'claims roads schools patients licences bridges forests lakes vehicles files museums libraries waterworks camps farms plants ports trains tunnels dams parks docks sheds gardens markets mills beacons shelters greenhouses studios'.split(
    ' ',
  );
const WHERE =
  'Abitibi Beauce Charlevoix Estrie Gaspésie Lanaudière Laurentides Mauricie Montérégie Nunavik Outaouais Saguenay Témiscamingue Bellechasse Matapédia Minganie'.split(
    ' ',
  );

/** A made-up plan with so many indicators, no two titles alike: what the shipped plan would be a thousand times over. */
export function catalogue(plan: Plan, size: number): Plan {
  const model = plan.indicators[0];
  if (!model) return plan;
  return { ...plan, id: `CATALOGUE-${size}`, indicators: Array.from({ length: size }, (_, i) => madeUp(model, i)) };
}

function madeUp(model: Indicator, i: number): Indicator {
  const pick = (list: readonly string[], divided: number): string => list[Math.floor(i / divided) % list.length] ?? '';
  const fr = `${pick(THINGS, 5760)} de ${pick(OF_FR, 480)} des ${pick(WHO_FR, 16)} de ${pick(WHERE, 1)}`;
  const en = `${pick(OF_EN, 480)} of ${pick(WHO_EN, 16)} in ${pick(WHERE, 1)}`;
  return { ...model, number: i + 1, title: { fr, en }, shortName: { fr, en } };
}
