import * as fc from 'fast-check';
import { isReportData, readCardOrder } from '../../../dialogs/cardOrder.ts';
import { orderInWords } from '../../../dialogs/order.ts';
import { openPlan } from '../../app/openPlan.ts';
import { parseDay } from '../../domain/day.ts';
import { pressData } from './hostileBodies.ts';
import { roomOf, type Verdict, verdict } from './room.ts';
import { anyText } from './texts.ts';

const input = fc.record({ data: pressData, text: anyText });
type Input = typeof input extends fc.Arbitrary<infer T> ? T : never;
const FIELDS = ['indicator', 'date', 'place', 'quantity', 'title', 'partners', 'link'];

/** The values that the buttons and inputs of reporting cards send, and orders given in words. */
export const pressRoom = roomOf<Input>('presses', 22, async () => {
  const plan = openPlan();
  return {
    input,
    check({ data, text }: Input): Verdict {
      orderInWords(text);
      const order = readCardOrder(data, plan);
      const again = JSON.stringify(readCardOrder(data, plan)) === JSON.stringify(order);
      const known = order.kind === 'unreadable' || isReportData(data) || (data as { do?: unknown }).do !== undefined;
      if (order.kind !== 'submit')
        return verdict(!again && 'read twice, two orders', !known && `any value is ${order.kind}`);
      const { fields, problems, shown } = order;
      return verdict(
        !again && 'read twice, two orders',
        Object.keys(fields).some((name) => !FIELDS.includes(name)) && `fields ${Object.keys(fields).join()}`,
        typeof shown !== 'string' && 'what was shown is no text',
        fields.date !== undefined && parseDay(fields.date) !== fields.date && `the day ${fields.date}`,
        fields.indicator !== undefined &&
          !plan.indicators.some((one) => one.number === fields.indicator) &&
          `indicator ${fields.indicator}`,
        fields.quantity !== undefined &&
          !(Number.isSafeInteger(fields.quantity) && fields.quantity > 0) &&
          problems.length === 0 &&
          `quantity ${fields.quantity}`,
      );
    },
  };
});
