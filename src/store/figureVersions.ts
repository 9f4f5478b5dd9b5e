import type { Entry } from '../domain/entry.ts';
import { changesFigure, figuresOf, type YearFigures } from '../domain/figure.ts';
import type { FigureVersion } from '../domain/figureVersion.ts';
import type { FiscalYear } from '../domain/fiscalYear.ts';
import { inOrder } from '../domain/ledger.ts';
import type { Indicator } from '../domain/plan.ts';
import { END_OF_DAYS } from './projection.ts';

/** The versions asked for of one figure, folded from its entries; undefined where there was no such version. */
export function foldVersions(
  indicator: Indicator,
  entries: readonly Entry[],
  year: FiscalYear,
  versions: readonly number[],
): (FigureVersion | undefined)[] {
  const ordered = inOrder(entries);
  const changes = ordered.filter((entry) => changesFigure(indicator, entry, year, ordered));
  return versions.map((version) => {
    const change = changes[version - 1];
    if (!change) return undefined;
    const known = ordered.slice(0, ordered.indexOf(change) + 1);
    const figures = figuresOf(indicator, known, END_OF_DAYS).years[year];
    return figures && versionOf(indicator.number, year, change, { ...figures, version });
  });
}

/** The version that an entry made. */
function versionOf(indicator: number, year: FiscalYear, change: Entry, figures: YearFigures): FigureVersion {
  const { version } = figures;
  return { indicator, year, version, at: change.at, entry: change.id, by: change.by.name, figures };
}

/** The newest version of each year whose figure changed between two states of an indicator. */
export function newestVersions(
  indicator: Indicator,
  entries: readonly Entry[],
  before: Readonly<Record<FiscalYear, YearFigures>>,
  after: Readonly<Record<FiscalYear, YearFigures>>,
): FigureVersion[] {
  const ordered = inOrder(entries);
  return (Object.entries(after) as [FiscalYear, YearFigures][]).flatMap(([year, figures]) => {
    if (figures.version === 0 || figures.version === before[year]?.version) return [];
    const change = ordered.findLast((entry) => changesFigure(indicator, entry, year, ordered));
    return change ? [versionOf(indicator.number, year, change, figures)] : [];
  });
}
