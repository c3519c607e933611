/** The attributes of Genius. */
import { quoted } from '../../load/fault.ts';
import { refuse } from '../refused.ts';
import type { XmlElement } from '../xml.ts';

/** An attribute without blanks around it; null where there is none. */
export function optional({ attributes }: XmlElement, name: string): string | null {
  return attributes.get(name)?.trim() ?? null;
}

/** An attribute as it stands, which has to be there. */
export function attributeOf(element: XmlElement, name: string): string {
  return (
    element.attributes.get(name) ??
    refuse(element.at, `<${element.name}> has no ${name}`, `Write it: ${name}="…".`)
  );
}

/** The finite number that an attribute has to be. */
export function numberOf(element: XmlElement, name: string): number {
  const text = attributeOf(element, name).trim();
  const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(text) ? Number(text) : NaN;
  return Number.isFinite(number)
    ? number
    : refuse(element.at, `The ${name} ${quoted(text)} is no number`, 'Write a number, such as 0.25.');
}
