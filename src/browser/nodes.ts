/** Elements on the page: what stands there is changed no more than it must be, so that what is held stays in hand. */
import { visible } from '../formats/escape.ts';
import type { Attributes, Markup, Tag } from '../formats/markup.ts';

const pictures = 'http://www.w3.org/2000/svg';

/** Makes an element hold these, and nothing else. */
export function fill(held: Element, wanted: Iterable<Markup>): void {
  let place = held.firstChild;
  for (const one of wanted) {
    const next = fitted(place, one, held);
    if (next !== place) held.insertBefore(next, place);
    place = next.nextSibling;
  }
  while (place !== null) {
    const next = place.nextSibling;
    place.remove();
    place = next;
  }
}

/** What stands in a place where it is of the kind that is wanted, else what is made for it. */
function fitted(there: ChildNode | null, wanted: Markup, parent: Element): ChildNode {
  if (typeof wanted === 'string') {
    const text = visible(wanted);
    if (!(there instanceof Text)) return document.createTextNode(text);
    if (there.data !== text) there.data = text;
    return there;
  }
  const isFitting = there instanceof Element && there.localName === wanted.name && sameKey(there, wanted);
  const element = isFitting ? there : made(wanted, parent);
  dress(element, wanted.attributes);
  fill(element, wanted.children);
  return element;
}

/** An element that is called by a name does not become another, which is called otherwise. */
function sameKey(there: Element, { attributes }: Tag): boolean {
  return (
    there.getAttribute('data-issue') === (attributes['data-issue'] ?? null) &&
    there.id === (attributes['id'] ?? '')
  );
}

function made({ name }: Tag, parent: Element): Element {
  const isPicture =
    name === 'svg' || (parent.namespaceURI === pictures && parent.localName !== 'foreignObject');
  return isPicture ? document.createElementNS(pictures, name) : document.createElement(name);
}

/** What a reader has opened stays open. */
function dress(element: Element, wanted: Attributes): void {
  for (const name of element.getAttributeNames())
    if (wanted[name] === undefined && name !== 'open') element.removeAttribute(name);
  for (const [name, value] of Object.entries(wanted)) {
    // What a control does is no text for a reader: a group goes by its name, whatever is in it.
    const shown = name.startsWith('data-') ? value : visible(value);
    if (element.getAttribute(name) !== shown) element.setAttribute(name, shown);
  }
  // What a reader has ticked or typed stands beside the attributes.
  if (!(element instanceof HTMLInputElement)) return;
  if (element.type === 'checkbox') element.checked = wanted['checked'] !== undefined;
  else if (wanted['value'] !== undefined && element.value !== wanted['value'])
    element.value = wanted['value'];
}
