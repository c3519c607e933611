/** The attributes of Genius. */
import { quoted } from '../../load/fault.ts';
import { plainNumber } from '../numbers.ts';
import { refuseAt } from '../refused.ts';
import type { XmlElement } from '../xml.ts';

/** An attribute without blanks around it; null where there is none. */
export function attributeIn({ attributes }: XmlElement, name: string): string | null {
  return attributes.get(name)?.trim() ?? null;
}

/** An attribute as it stands, which has to be there. */
export function attributeOf(element: XmlElement, name: string): string {
  return (
    element.attributes.get(name) ??
    refuseAt(element.at, `<${element.name}> has no ${name}`, `Write it: ${name}="…".`)
  );
}

/** The finite number that an attribute has to be. */
export function attributeNumber(element: XmlElement, name: string): number {
  const text = attributeOf(element, name);
  return (
    plainNumber(text) ??
    refuseAt(element.at, `The ${name} ${quoted(text)} is no number`, 'Write a number, such as 0.25.')
  );
}
