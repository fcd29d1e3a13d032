/**
 * Writes a picture of a screen as a PNG of at most 256 colours, a third of what the browser makes of it: flat surfaces
 * and grey-edged letters need no more. Takes 8-bit RGB or RGBA without interlacing, as Chromium writes it.
 */
import { crc32, deflateSync, inflateSync } from "node:zlib";

const signature = Buffer.from("89504e470d0a1a0a", "hex");
const mostColours = 256;
/** As the square of a distance in red, green and blue: no eye tells the two apart. */
const alike = 100;

export function smallPng(png) {
  const { width, height, pixels } = decoded(png);
  const { palette, indexOf } = paletteOf(pixels);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = indexOf(pixels[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => channels(colour)))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Pixels as 0xRRGGBB. */
function decoded(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const bytesPerPixel = { 2: 3, 6: 4 }[png[25]];
  if (png[24] !== 8 || png[28] !== 0 || !bytesPerPixel) throw new Error("This kind of PNG is not taken.");
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = unfiltered(inflateSync(Buffer.concat(parts)), width * bytesPerPixel, height, bytesPerPixel);
  const pixels = Uint32Array.from({ length: width * height }, (_, index) =>
    raw.readUIntBE(index * bytesPerPixel, 3),
  );
  return { width, height, pixels };
}

/** Source: PNG specification, 9.2 (filter types 0 to 4). */
function unfiltered(lines, stride, height, step) {
  const raw = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= step ? raw[y * stride + x - step] : 0;
      const up = y > 0 ? raw[(y - 1) * stride + x] : 0;
      const corner = y > 0 && x >= step ? raw[(y - 1) * stride + x - step] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      raw[y * stride + x] = lines[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return raw;
}

function paeth(left, up, corner) {
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/**
 * The colours most often seen, and of those that are nearly alike one, so that a rare one of its own kind (a red word)
 * has a place. Any other becomes the nearest of them.
 */
function paletteOf(pixels) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = [];
  for (const [colour] of [...counts].sort((one, other) => other[1] - one[1])) {
    if (palette.length === mostColours) break;
    if (palette.every((chosen) => distance(chosen, colour) > alike)) palette.push(colour);
  }
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (pixel) => {
    if (!indices.has(pixel)) indices.set(pixel, nearest(palette, pixel));
    return indices.get(pixel);
  };
  return { palette, indexOf };
}

function nearest(palette, pixel) {
  const distances = palette.map((colour) => distance(colour, pixel));
  return distances.indexOf(Math.min(...distances));
}

function distance(one, other) {
  const [red, green, blue] = channels(one);
  const [otherRed, otherGreen, otherBlue] = channels(other);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
