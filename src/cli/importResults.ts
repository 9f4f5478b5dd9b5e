import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';
import type { Exchange } from '../app/openForExchange.ts';
import { recordingInstant } from '../bot/speaker.ts';
import type { Author, Entry } from '../domain/entry.ts';
import type { Said } from '../domain/language.ts';
import { indicatorOf, type Plan } from '../domain/plan.ts';
import type { CellRow } from '../exchange/cells.ts';
import { isEntriesTable, readEntriesTable } from '../exchange/entriesTable.ts';
import { parseEntries } from '../exchange/entryJson.ts';
import { importId, readingsFrom } from '../exchange/readingsFrom.ts';
import { readResults } from '../exchange/readResults.ts';
import { createAuditTrail } from '../store/auditTrail.ts';
import type { StoredLedger } from '../store/storedLedger.ts';
import type { ImportOptions } from './import.ts';
import type { ImportFile } from './importFile.ts';
import { refuse, refuseLines, refusePaths, say } from './importWords.ts';

type Open = () => Promise<Exchange | Said>;
type Checked = { entries: readonly Entry[]; content: unknown; keepsDates: boolean };

/** A bar is shown only for what takes longer than this, in milliseconds. */
const SLOW_MS = 1000;

/**
 * Imports results, or an exported ledger as it was: every row is checked first, then all are recorded or none. What is
 * there already is left as it is.
 */
export async function importResults(file: ImportFile, options: ImportOptions, open: Open): Promise<number> {
  const exchange = await open();
  if (!('store' in exchange)) return refuse(exchange);
  const plan = await planFor(exchange, options);
  if (!plan) return refuse(noPlan(options));
  const ledger = exchange.ledger(plan);
  const standing = await ledger.allEntries();
  const today = options.now ?? exchange.today;
  const now = exchange.clock();
  const at = recordingInstant(now, { today, trialDay: null });
  // What is recorded on a day that stands in for today is a rehearsal, and says so.
  const rehearsal = at !== now.toISOString();
  const by: Author = { id: 'import', name: options.by };

  const checked = await check(file, plan, standing, { by, at, today, rehearsal });
  if (typeof checked === 'number') return checked;
  const clash = clashIn(checked.entries, standing, plan);
  if (clash) return refuse(clash);
  const known = new Set(standing.map((one) => one.id));
  const fresh = checked.entries.filter((one) => !known.has(one.id));
  tell(fresh, checked, plan);
  if (standing.some((one) => one.fictitious === true) && fresh.some((one) => one.fictitious !== true))
    say(
      'Attention\u00a0: ce registre contient la démonstration (données fictives).',
      'Warning: this ledger holds the demonstration (fictitious data).',
    );
  if (fresh.length === 0) {
    say('Rien à importer\u00a0: tout y est déjà.', 'Nothing to import: everything is there already.');
    return 0;
  }
  if (!options.yes) {
    say(
      'Essai\u00a0: rien n’est inscrit. Ajoutez --yes pour importer.',
      'Dry run: nothing is recorded. Add --yes to import.',
    );
    return 0;
  }
  return record(ledger, exchange, plan, { file, fresh, checked, at, by });
}

/** The entries a file asks for, or the exit code once its errors are told. */
async function check(
  file: ImportFile,
  plan: Plan,
  standing: readonly Entry[],
  { by, at, today, rehearsal }: { by: Author; at: string; today: Exchange['today']; rehearsal: boolean },
): Promise<Checked | number> {
  if (file.kind === 'json') {
    const json = entriesInside(file.text);
    const read = parseEntries(json);
    if (read.kind === 'errors') return refusePaths(file.path, read.errors);
    return { entries: read.entries, content: read.entries, keepsDates: true };
  }
  const table = await file.rows(['Registre', 'Ledger']);
  if (table.kind === 'errors') return refuseLines(file.path, table.errors);
  const rows = table.rows.filter(filled);
  if (isEntriesTable(rows)) {
    const read = readEntriesTable(rows);
    if (read.kind === 'errors') return refuseLines(file.path, read.errors);
    return { entries: read.entries, content: read.entries, keepsDates: true };
  }
  const read = readResults(rows, plan, today);
  if (read.kind === 'errors') return refuseLines(file.path, read.errors);
  const content = read.results.map(({ line: _, ...result }) => result);
  const readings = readingsFrom(plan.id, read.results, standing, by, at);
  const entries = rehearsal ? readings.map((one) => ({ ...one, fictitious: true })) : readings;
  return { entries, content, keepsDates: false };
}

/** An entry of another plan, or one that is there and says something else. */
function clashIn(entries: readonly Entry[], standing: readonly Entry[], plan: Plan): Said | undefined {
  const stranger = entries.find((one) => !indicatorOf(plan, one.indicator));
  if (stranger)
    return {
      fr: `L’indicateur ${stranger.indicator} n’existe pas dans ${plan.id}. Rien n’est importé.`,
      en: `Indicator ${stranger.indicator} is not in ${plan.id}. Nothing is imported.`,
    };
  const known = new Map(standing.map((one) => [one.id, one]));
  const bare = ({ batch: _, ...one }: Entry) => JSON.stringify(Object.entries(one).sort());
  const changed = entries.find((one) => {
    const other = known.get(one.id);
    return other !== undefined && bare(other) !== bare(one);
  });
  return (
    changed && {
      fr: `L’entrée ${changed.id} est au registre et dit autre chose\u00a0: un registre ne se réécrit pas. Rien n’est importé.`,
      en: `Entry ${changed.id} is in the ledger and says something else: a ledger is not rewritten. Nothing is imported.`,
    }
  );
}

async function record(
  ledger: StoredLedger,
  exchange: Exchange,
  plan: Plan,
  {
    file,
    fresh,
    checked,
    at,
    by,
  }: { file: ImportFile; fresh: readonly Entry[]; checked: Checked; at: string; by: Author },
): Promise<number> {
  const title = basename(file.path);
  const id = importId(plan.id, checked.content);
  const bar = slowBar();
  const entries = fresh.map(({ batch: _, ...one }) => one as Entry);
  const batch = { id, at, by, title, ...(checked.keepsDates && { keepsDates: true }) };
  const recorded = await ledger.recordBatch(batch, entries, bar.update).finally(bar.stop);
  const audit = createAuditTrail(exchange.store, plan.id);
  await audit.add({ id, at, by, action: 'import.committed', subject: title, detail: { entries: recorded.entries } });
  say(
    `Importation ${id} inscrite\u00a0: ${recorded.entries} inscription${recorded.entries > 1 ? 's' : ''}.`,
    `Import ${id} recorded: ${recorded.entries} entr${recorded.entries === 1 ? 'y' : 'ies'}.`,
  );
  return 0;
}

function tell(fresh: readonly Entry[], { entries, content }: Checked, plan: Plan): void {
  const rows = Array.isArray(content) ? content.length : entries.length;
  const corrections = fresh.filter((one) => 'corrects' in one && one.corrects !== undefined).length;
  const already = rows - fresh.length;
  say(
    `${plan.id}\u00a0: lignes vérifiées ${rows}, nouvelles ${fresh.length} (corrections ${corrections}), déjà là ${already}.`,
    `${plan.id}: rows checked ${rows}, new ${fresh.length} (corrections ${corrections}), already there ${already}.`,
  );
}

/** A progress bar on the error stream, drawn only when the work lasts. */
function slowBar(): { update: (done: number, of: number) => void; stop: () => void } {
  const started = Date.now();
  const bar = new SingleBar({ format: '{bar} {value}/{total}', stream: process.stderr, clearOnComplete: true });
  let drawn = false;
  return {
    update(done, of) {
      if (!drawn && Date.now() - started > SLOW_MS) {
        bar.start(of, done);
        drawn = true;
      }
      if (drawn) bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

/** The plan that is asked, or the one shipped; of several editions the last. */
async function planFor({ shipped, plans }: Exchange, { plan: id, edition }: ImportOptions): Promise<Plan | undefined> {
  const known = [shipped, ...(await plans.all())].filter((one) => one.id === (id ?? shipped.id));
  return edition === undefined ? known.at(-1) : known.findLast((one) => one.edition === edition);
}

function noPlan({ plan = '', edition }: ImportOptions): Said {
  const which = edition === undefined ? plan : `${plan} (${edition})`;
  return {
    fr: `Le plan ${which} n’est pas connu\u00a0: importez-le d’abord.`,
    en: `The plan ${which} is not known: import it first.`,
  };
}

function filled(row: CellRow): boolean {
  return row.cells.some((cell) => cell !== null && cell !== '');
}

/** The entries of an exported JSON, or a bare list of entries. */
function entriesInside(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof json === 'object' && json !== null && 'entries' in json ? json.entries : json;
  } catch {
    return undefined;
  }
}
