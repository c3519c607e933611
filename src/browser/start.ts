/** The page in a browser: draws what is chosen, and chooses what is done. */
import { actNamed, after } from '../page/acts.ts';
import type { Act } from '../page/acts.ts';
import { choiceIn, linkOf } from '../page/link.ts';
import { unpack } from '../page/pack.ts';
import { pageTags } from '../page/page.ts';
import { sceneOf } from '../page/scene.ts';
import { dataIn } from './data.ts';
import { copyLink, download } from './deeds.ts';
import { fill } from './nodes.ts';

const model = unpack(dataIn('model'));
const place = document.createElement('div');
let scene = sceneOf(model, choiceIn(location.hash));
fill(place, pageTags(scene));
// All at once: for each piece that comes into a page by itself, the browser looks at all styles again.
document.getElementById('page')?.replaceChildren(place);
performance.mark('drawn');

place.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.id === 'copy') void copyLink();
  else if (button?.id === 'download') download();
  else if (button !== null) act(actNamed(button.dataset['do'], button.dataset['to'] ?? ''));
});
// A number is whole when its reader leaves it; all else is meant as soon as it is touched.
place.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.type !== 'number') act(actOf(target));
});
place.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === 'number') act(actOf(target));
});
addEventListener('hashchange', () => {
  if (location.hash.slice(1) === linkOf(scene.choice)) return;
  scene = sceneOf(model, choiceIn(location.hash));
  draw();
});

/** What is held stays where it is on the screen, whatever comes and goes above it, unless that would now be covered. */
function draw(): void {
  const held = place.contains(document.activeElement) ? document.activeElement : null;
  const before = held?.getBoundingClientRect().top ?? 0;
  fill(place, pageTags(scene));
  if (held?.isConnected !== true) return;
  scrollBy(0, held.getBoundingClientRect().top - before);
  held.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** What a field does with what is chosen in it: a place among days, a number behind a move. */
function actOf({ type, value, dataset }: HTMLInputElement): Act | null {
  const { do: what, to = '' } = dataset;
  if (type === 'range') return actNamed(what, to.split(' ')[Number(value)] ?? '');
  return actNamed(what, type === 'number' ? `${to}${value}` : to);
}

function act(done: Act | null): void {
  if (done === null) return;
  const compared = scene.parties.map(({ id }) => id);
  scene = sceneOf(model, after(scene.choice, done, compared));
  draw();
  history.replaceState(null, '', `#${linkOf(scene.choice)}`);
}
