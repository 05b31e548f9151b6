/** What a heap snapshot of Chromium weighs. Pure. */

/**
 * The parts of a snapshot that are read: nodes lie one after the other in a flat list, each of as many numbers as there are fields.
 *
 * @typedef {object} HeapSnapshot
 * @property {{ meta: { node_fields: string[], node_types: [string[], ...unknown[]] } }} snapshot
 * @property {number[]} nodes
 */

/**
 * Bytes of what the page holds, without the code that the engine makes of what runs often: that grows for as long as more of the
 * page becomes fast, whether or not anything is kept.
 *
 * @param {HeapSnapshot} heap
 */
export function bytesWithoutCode({ snapshot: { meta }, nodes }) {
  const { node_fields: fields, node_types: types } = meta;
  const type = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  const code = types[0].indexOf('code');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] !== code) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}
