import { bodyRoom } from './bodyRoom.ts';
import { cardRoom } from './cardRoom.ts';
import { exchangeRoom } from './exchangeRoom.ts';
import { httpRoom } from './httpRoom.ts';
import { idRoom } from './idRoom.ts';
import { pressRoom } from './pressRoom.ts';
import type { Room } from './room.ts';
import { understandRoom } from './understandRoom.ts';

/** Every part that hostile input reaches. */
export const ROOMS: readonly Room[] = [idRoom, bodyRoom, pressRoom, exchangeRoom, understandRoom, cardRoom, httpRoom];
