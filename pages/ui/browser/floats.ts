// Numbers as Python packs them, to a typed array.

/** The float64 numbers in a base64 text of little-endian bytes. */
export function decodeFloat64(text: string): Float64Array {
  const bytes = atob(text);
  const view = new DataView(new ArrayBuffer(bytes.length));
  for (let i = 0; i < bytes.length; i++) view.setUint8(i, bytes.charCodeAt(i));
  const values = new Float64Array(Math.floor(bytes.length / 8));
  for (let i = 0; i < values.length; i++) values[i] = view.getFloat64(8 * i, true);
  return values;
}
