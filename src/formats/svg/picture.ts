/** The block as a picture, where it is one that can be drawn. */
import type { Block } from '../../blocks/block.ts';
import { barsPicture } from './bars.ts';
import { gridPicture } from './grid.ts';
import { lanesPicture } from './lanes.ts';
import { matrixPicture } from './matrix.ts';
import { planePicture } from './plane.ts';
import { rulerPicture } from './ruler.ts';
import type { Drawn } from './shapes.ts';

export function pictureOf(block: Block): Drawn | null {
  switch (block.kind) {
    case 'ruler':
      return rulerPicture(block);
    case 'grid':
      return gridPicture(block);
    case 'plot':
      return planePicture(block);
    case 'bars':
      return barsPicture(block);
    case 'matrix':
      return matrixPicture(block);
    case 'picture':
      return block.of.kind === 'lanes' ? lanesPicture(block.of) : matrixPicture(block.of);
    case 'heading':
    case 'paragraph':
    case 'entries':
    case 'table':
    case 'roll':
    case 'legend':
    case 'excerpt':
    case 'listing':
    case 'ruled':
      return null;
    default:
      return block satisfies never;
  }
}
