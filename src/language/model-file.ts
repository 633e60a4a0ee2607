import { type ModelRows, type Scorer, SparseModel, QuadModel } from "./linear-model.ts";
import { NarrowModel } from "./narrow-model.ts";

/** Reads what `packRows` (training) wrote. The bytes are those after decompression. */
export function unpackRows(bytes: Uint8Array): Scorer {
  const header = new DataView(bytes.buffer, bytes.byteOffset, 20);
  const classes = header.getUint32(0, true);
  const rows = header.getUint32(4, true);
  const keyBytes = header.getUint32(8, true);
  const values = header.getUint32(12, true);
  const largest = header.getFloat32(16, true);
  const keys = readKeys(bytes.subarray(20, 20 + keyBytes), rows);
  let at = 20 + keyBytes;
  const starts = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++)
    starts[row + 1] = (starts[row] as number) + (bytes[at + row] as number);
  at += rows;
  const classOf = bytes.subarray(at, at + values);
  const weights = bytes.subarray(at + values, at + 2 * values);
  const model: ModelRows = { classes, keys, starts, classOf, weights, largest };
  if (classes === 3 || classes === 4) return new QuadModel(model);
  return classes === 5 || classes === 6 ? new NarrowModel(model) : new SparseModel(model);
}

/** Keys from the differences of the sorted keys, seven bits a byte, the lowest first. */
function readKeys(bytes: Uint8Array, rows: number): Int32Array {
  const keys = new Int32Array(rows);
  let at = 0;
  let last = 0;
  for (let row = 0; row < rows; row++) {
    let value = 0;
    let scale = 1;
    let byte = bytes[at++] as number;
    while (byte >= 128) {
      value += (byte - 128) * scale;
      scale *= 128;
      byte = bytes[at++] as number;
    }
    last += value + byte * scale;
    keys[row] = last | 0;
  }
  return keys;
}
