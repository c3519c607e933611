/** What stands above a page: the negotiation that it is of, and whether it is read by day or by night. */
import type { Head } from '../../blocks/headed.ts';
import { tag } from '../markup.ts';
import type { Attributes, Tag } from '../markup.ts';
import { wordsTag } from './texts.ts';

/** The head of a page. */
export function aboutTag(model: Head['model']): Tag {
  const told =
    model === undefined || model === null ? [] : [wordsTag('p', `${model.title}, as of ${model.date}`)];
  return tag('header', { class: 'about' }, ...told, lightTag());
}

/** The light is a choice of the reader's, which the style alone follows. */
function lightTag(): Tag {
  const choice = (id: string, words: string, more: Attributes = {}): Tag =>
    tag('label', {}, tag('input', { type: 'radio', name: 'light', id, ...more }), ` ${words}`);
  return tag(
    'fieldset',
    { class: 'light' },
    tag('legend', {}, 'Light'),
    choice('device', 'as the device', { checked: '' }),
    choice('day', 'day'),
    choice('night', 'night'),
  );
}
