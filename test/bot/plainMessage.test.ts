import { describe, expect, test } from 'vitest';
import { plainMessage } from '../../src/bot/plainMessage.ts';

describe('the words of a message in HTML', () => {
  test.each([
    ['without its tags', '<p title="a">Salon <b>Hannover</b><br/>à l’étranger</p>', 'Salon Hannover\nà l’étranger'],
    ['without a tag that never ends', 'Salon <a href="', 'Salon'],
    ['without tags that begin within tags', '<a <b <i>Salon', 'Salon'],
    ['with its references read', 'Salon &lt;b&gt; &eacute;&#233;', 'Salon <b> éé'],
  ])('come out %s', (_, html, words) => {
    expect(plainMessage(html, 'html')).toBe(words);
  });
});
