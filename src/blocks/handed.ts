/** Pages that are handed on, to readers who have no command line. */
import type { Block } from './block.ts';
import type { Table } from './table.ts';
import { mapped } from './onebyone.ts';
import type { Text } from './text.ts';

/** The blocks without what a reader could type; a paragraph or an entry that held nothing else is left out. */
export function handedOn(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case 'heading':
        return [{ ...block, text: untyped(block.text) }];
      case 'paragraph':
        return isTyped(block.text) ? [] : [{ ...block, text: untyped(block.text) }];
      case 'entries': {
        const told = block.entries.filter(({ text }) => !isTyped(text));
        const entries = told.map(({ label, text }) => ({ label, text: untyped(text) }));
        return entries.length === 0 ? [] : [{ ...block, entries }];
      }
      case 'table':
        return [untypedTable(block)];
      case 'plot':
        return [{ ...block, table: untypedTable(block.table) }];
      case 'roll':
      case 'grid':
      case 'ruler':
      case 'matrix':
      case 'bars':
      case 'picture':
      case 'legend':
      case 'excerpt':
      case 'listing':
      case 'ruled':
        return [block];
      default:
        return block satisfies never;
    }
  });
}

/** Whether a text is nothing but what can be typed. */
function isTyped(text: Text): boolean {
  return text.length > 0 && untyped(text).every((run) => 'text' in run && run.text === '');
}

function untypedTable(table: Table): Table {
  return { ...table, rows: mapped(table.rows, (row) => row.map((cell) => cell.map(untyped))) };
}

function untyped(text: Text): Text {
  return text.filter((run) => !('typed' in run));
}
