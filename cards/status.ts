import type { Lang } from '../src/domain/language.ts';
import type { Standing } from '../src/domain/standing.ts';
import { CARD_WORDS, labelled, STATUS_DETAIL } from '../src/text/cardWords.ts';
import { dayText } from '../src/text/numbers.ts';
import { expectedText } from '../src/text/standingText.ts';
import { OFFICIAL_WORDS, TRAJECTORY_WORDS } from '../src/text/words.ts';
import { type Look, OFFICIAL_LOOKS, TRAJECTORY_LOOKS } from './looks.ts';

/** A status ready to show: its look, its word, and which of the two labels it is. */
export type StatusData = Look & { status: string; statusDetail: string };

/** The one label to show large: the trajectory of an open year that has one, else the official state. */
export function statusOf(standing: Standing, lang: Lang): StatusData {
  const { pace, official } = standing;
  if (!pace) {
    const detail = labelled(CARD_WORDS.official[lang], OFFICIAL_WORDS[official][lang].toLowerCase(), lang);
    return {
      ...OFFICIAL_LOOKS[official],
      status: OFFICIAL_WORDS[official][lang],
      statusDetail: officialDetail() ?? detail,
    };
  }
  const detail = [
    trajectoryDetail(standing, lang),
    labelled(CARD_WORDS.official[lang], OFFICIAL_WORDS[official][lang].toLowerCase(), lang),
  ];
  return {
    ...TRAJECTORY_LOOKS[pace.trajectory],
    status: TRAJECTORY_WORDS[pace.trajectory][lang],
    statusDetail: detail.join(' · '),
  };

  function officialDetail(): string | undefined {
    return standing.open ? undefined : STATUS_DETAIL.closed(standing.year)[lang];
  }
}

/** A status in one line of a table: «✔ Atteinte». */
export function officialLine({ official }: Standing, lang: Lang): string {
  return `${OFFICIAL_LOOKS[official].mark} ${OFFICIAL_WORDS[official][lang]}`;
}

function trajectoryDetail(standing: Standing, lang: Lang): string {
  const { figure } = standing;
  if (!figure) return STATUS_DETAIL.computed[lang];
  const at = STATUS_DETAIL.computedAt(dayText(figure.asOf, lang))[lang];
  const expected = expectedText(standing, lang);
  return expected === undefined ? at : `${at}, ${STATUS_DETAIL.pace(expected)[lang]}`;
}
