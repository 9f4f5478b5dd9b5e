import { REPORT_SAID } from '../../text/reportSentences.ts';
import type { Acked } from './acked.ts';
import { type Json, type Letter, type Mail, message, type Person, press, type Reply } from './mail.ts';

/** What everybody together has done so far. */
export type Ledgered = {
  acked: Acked[];
  /** Every title sent, acknowledged or not. */
  titles: Set<string>;
  /** References that wait for a validator, the oldest first. */
  undecided: string[];
  /** The last press of each report, and the references it may give. */
  presses: { letter: Letter; title: string; reference: string }[];
};

const REFERENCE = /(?:Référence|Reference)\u00a0?: (D\d+-[0-9A-Z]{8})/;
const MOST_PRESSES = 3;
const INDICATORS = [1, 6, 7];
let numbers = 0;

/** One thing a person does, from the first word to the last: an operation is noted when it is acknowledged. */
export type Act = (person: Person, mail: Mail, done: Ledgered, random: () => number) => Promise<void>;

/** Asks for a target: a reply about another indicator is none. */
export const ask: Act = async (person, mail, done, random) => {
  const indicator = 1 + Math.floor(random() * 12);
  const replies = await mail.deliver(question(person, indicator));
  if (replies.some((one) => answers(one, indicator))) done.acked.push({ what: 'question' });
};

/** Reports an activity by form or by word, then leaves it, takes it back, corrects it, or has it decided. */
export const report: Act = async (person, mail, done, random) => {
  numbers += 1;
  const title = `Rencontre ${numbers}`;
  done.titles.add(title);
  const [begun] = withForm(await mail.deliver(message(person, 'déclarer une activité')));
  // A correction left half filled may come back instead: it is no report of its own.
  if (!begun || begun.record?.corrects) return;
  done.acked.push({ what: 'report', title });
  const inputs = {
    indicator: String(INDICATORS[Math.floor(random() * INDICATORS.length)]),
    date: `2022-11-${String(1 + Math.floor(random() * 14)).padStart(2, '0')}`,
    place: `Ville ${numbers}`,
    title,
    quantity: '1',
  };
  const reference = await confirm(person, mail, done, { form: begun, inputs, title, words: random() < 0.3 });
  if (!reference) return;
  done.acked.push({ what: 'confirmation', title, reference });
  const next = random();
  if (next < 0.25) await withdraw(person, mail, done, reference);
  else if (next < 0.5) await correct(person, mail, done, { reference, title, inputs });
  else if (next < 0.85) done.undecided.push(reference);
};

/** Validates or rejects the report that waits longest. */
export const decide: Act = async (person, mail, done, random) => {
  const reference = done.undecided.shift();
  if (!reference) return;
  const decision = random() < 0.6 ? 'validated' : 'rejected';
  const order = decision === 'validated' ? `valide ${reference}` : `rejette ${reference} parce que c’est un essai`;
  const replies = await mail.deliver(message(person, order));
  const said = `${reference} est ${decision === 'validated' ? 'validée' : 'rejetée'}`;
  if (replies.some(({ all }) => all.includes(said))) done.acked.push({ what: 'decision', of: reference, decision });
};

/** A question whose answer names its indicator. */
export function question(person: Person, indicator: number): Letter {
  return message(person, `quelle est la cible de l’indicateur ${indicator} ?`);
}

export function answers({ text }: Reply, indicator: number): boolean {
  return text.startsWith(`Indicateur ${indicator},`);
}

async function withdraw(person: Person, mail: Mail, done: Ledgered, reference: string): Promise<void> {
  const replies = await mail.deliver(message(person, `retire ${reference}`));
  if (replies.some(({ all }) => all.includes(REPORT_SAID.isWithdrawn.fr)))
    done.acked.push({ what: 'withdrawal', of: reference });
}

async function correct(
  person: Person,
  mail: Mail,
  done: Ledgered,
  { reference: of, title: before, inputs: earlier }: { reference: string; title: string; inputs: Json },
): Promise<void> {
  const [form] = withForm(await mail.deliver(message(person, `corrige ${of}`)));
  if (!form?.record?.corrects) return;
  const title = `${before} corrigée`;
  done.titles.add(title);
  const inputs = { ...earlier, title, quantity: '2' };
  const reference = await confirm(person, mail, done, { form, inputs, title, words: false });
  if (reference) done.acked.push({ what: 'correction', of, title, reference });
}

/** Presses «Enregistrer», again while the form comes back, until there is a receipt for that title. */
async function confirm(
  person: Person,
  mail: Mail,
  done: Ledgered,
  { form, inputs, title, words }: { form: Reply; inputs: Json; title: string; words: boolean },
): Promise<string | undefined> {
  let data = form.record;
  for (let presses = 0; data && presses < MOST_PRESSES; presses += 1) {
    const letter = press(person, { ...data, ...inputs });
    const inWords = words && presses > 0;
    const replies = await mail.deliver(inWords ? message(person, 'oui enregistre') : letter);
    const references = replies.map((one) => receiptOf(one, title)).filter((one) => one !== undefined);
    const [reference, ...others] = new Set(references);
    for (const other of others) done.acked.push({ what: 'confirmation', title, reference: other });
    if (reference) {
      done.presses.push({ letter, title, reference });
      return reference;
    }
    data = withForm(replies)[0]?.record;
  }
  return undefined;
}

/** The reference of a receipt for that title; a receipt for another one is not this report's. */
export function receiptOf({ text }: Reply, title: string): string | undefined {
  return new RegExp(`${title}(?![\\w ]*corrigée|\\d)`).test(text) ? REFERENCE.exec(text)?.[1] : undefined;
}

function withForm(replies: readonly Reply[]): Reply[] {
  return replies.filter(({ record }) => record !== undefined);
}
