import type { TrainedRows } from "./perceptron.ts";

/**
 * A model's rows as bytes: rows sorted by key; the differences of the keys as numbers of variable length, then
 * for each row the number of its classes, then all classes, then all weights in one byte each, companded by
 * the square root because small weights are many and carry the sum.
 *
 * @param threshold rows that took part in fewer updates are dropped
 */
export function packRows(rows: TrainedRows, threshold: number): Uint8Array {
  const { classes, keys, weights, updates } = rows;
  let largest = 0;
  const kept: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    if ((updates[row] as number) < threshold) continue;
    kept.push(row);
    for (let c = 0; c < classes; c++)
      largest = Math.max(largest, Math.abs(weights[row * classes + c] as number));
  }
  kept.sort((a, b) => ((keys[a] as number) >>> 0) - ((keys[b] as number) >>> 0));
  const deltas: number[] = [];
  const sizes: number[] = [];
  const classOf: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (const row of kept) {
    let size = 0;
    for (let c = 0; c < classes; c++) {
      const value = compand(weights[row * classes + c] as number, largest);
      if (value === 0) continue;
      classOf.push(c);
      values.push(value & 0xff);
      size++;
    }
    if (size === 0) continue;
    sizes.push(size);
    const key = (keys[row] as number) >>> 0;
    pushVariable(deltas, key - last);
    last = key;
  }
  const header = new DataView(new ArrayBuffer(20));
  header.setUint32(0, classes, true);
  header.setUint32(4, sizes.length, true);
  header.setUint32(8, deltas.length, true);
  header.setUint32(12, values.length, true);
  header.setFloat32(16, largest, true);
  return Buffer.concat([
    new Uint8Array(header.buffer),
    Uint8Array.from(deltas),
    Uint8Array.from(sizes),
    Uint8Array.from(classOf),
    Uint8Array.from(values),
  ]);
}

function compand(weight: number, largest: number): number {
  return Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * 127);
}

function pushVariable(out: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    out.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}
