import type { Standing } from '../domain/standing.ts';
import type { Answer, FigureRow } from './answer.ts';

/** The figures of an answer as other programs read them: single fields for one figure, rows for several. */
export type AnswerFigures = {
  year: string | null;
  official: FigureRow['official'];
  trajectory: string | null;
  value: number | boolean | null;
  target: string | null;
  reference: string | null;
  rows?: FigureRow[];
};

const NOTHING: AnswerFigures = {
  year: null,
  official: null,
  trajectory: null,
  value: null,
  target: null,
  reference: null,
};

/** What `ask --json` prints beside the text. */
export function figuresIn({ body }: Answer): AnswerFigures {
  switch (body.kind) {
    case 'progress': {
      const { indicator: _, ...fields } = rowOf(body.standing);
      return fields;
    }
    case 'target':
      return { ...NOTHING, year: body.standing.year, target: body.standing.cell?.text ?? null };
    case 'trend':
      return { ...NOTHING, rows: body.history.map(rowOf) };
    case 'compare':
    case 'overview':
    case 'briefing':
      return { ...NOTHING, rows: body.rows.map(rowOf) };
    case 'list':
    case 'describe':
    case 'plan':
    case 'clarify':
    case 'outside':
    case 'outOfScope':
    case 'help':
    case 'welcome':
    case 'smalltalk':
    case 'verify':
    case 'history':
    case 'editions':
    case 'notYet':
      return NOTHING;
  }
}

/** One standing as a row of figures. */
export function rowOf({ indicator, year, figure, cell, official, pace, reference }: Standing): FigureRow {
  return {
    indicator: indicator.number,
    year,
    value: figure?.value ?? null,
    target: cell?.text ?? null,
    official,
    trajectory: pace?.trajectory ?? null,
    reference: reference ?? null,
  };
}
