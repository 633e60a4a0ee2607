import type { Map as LiveMap } from "maplibre-gl";
import { type SideClass, SIDES } from "../../words/sides.ts";
import type { Colours } from "./style.ts";
import { mapWords } from "./words.ts";

/** Device pixels for one pixel of the page: images are drawn twice as fine as they are shown. */
const RATIO = 2;

type MarkState = "agreed" | "conceded" | "claimed" | "partly" | "besieged";

type Draw = (context: CanvasRenderingContext2D, size: number) => void;

function picture(size: number, draw: Draw): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size * RATIO;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.scale(RATIO, RATIO);
  draw(context, size);
  return context.getImageData(0, 0, size * RATIO, size * RATIO);
}

/** Lines across a tile that meet at its edges; every side has its own direction or spacing. */
function hatch(colour: string, index: number): Draw {
  return (context, size) => {
    context.globalAlpha = 0.12;
    context.fillStyle = colour;
    context.fillRect(0, 0, size, size);
    context.globalAlpha = 0.6;
    context.strokeStyle = colour;
    context.lineWidth = 1.6;
    const line = (x1: number, y1: number, x2: number, y2: number) => {
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      context.stroke();
    };
    const half = size / 2;
    if (index % 3 === 0) line(half, 0, half, size);
    if (index % 3 === 1) for (const shift of [-size, 0, size]) line(shift, size, shift + size, 0);
    if (index % 3 === 2) for (const shift of [-size, 0, size]) line(shift, 0, shift + size, size);
    if (index >= 3) line(0, half, size, half);
  };
}

/** A tint with a dot in the middle of each tile. */
function dots(colour: string): Draw {
  return (context, size) => {
    context.globalAlpha = 0.26;
    context.fillStyle = colour;
    context.fillRect(0, 0, size, size);
    context.globalAlpha = 0.75;
    context.beginPath();
    context.arc(size / 2, size / 2, 1.6, 0, Math.PI * 2);
    context.fill();
  };
}

/** Stripes of two colours, slanting. */
function stripes(one: string, other: string): Draw {
  return (context, size) => {
    context.globalAlpha = 0.5;
    context.fillStyle = other;
    context.fillRect(0, 0, size, size);
    context.fillStyle = one;
    for (const shift of [-size, 0]) {
      context.beginPath();
      context.moveTo(shift, size);
      context.lineTo(shift + size, 0);
      context.lineTo(shift + size * 1.5, 0);
      context.lineTo(shift + size * 0.5, size);
      context.fill();
      context.beginPath();
      context.moveTo(shift + size * 1.5, 0);
      context.fill();
    }
  };
}

function letter(context: CanvasRenderingContext2D, size: number, text: string, colour: string): void {
  context.fillStyle = colour;
  context.font = "700 11px sans-serif";
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, size / 2, size / 2 + 0.5);
}

function disc(context: CanvasRenderingContext2D, size: number, from = 0, to = Math.PI * 2): void {
  context.beginPath();
  context.arc(size / 2, size / 2, size / 2 - 1.5, from, to);
}

function mark(state: MarkState, side: SideClass, colours: Colours): Draw {
  return (context, size) => {
    const colour = colours.side[side];
    const open = state === "claimed" || state === "partly" || state === "besieged";
    disc(context, size);
    context.fillStyle = open ? colours.paper : colour;
    context.fill();
    context.lineWidth = 1.8;
    context.strokeStyle = open ? colour : colours.paper;
    if (state === "claimed") context.setLineDash([3, 2]);
    context.stroke();
    context.setLineDash([]);
    if (state === "partly") {
      disc(context, size, 0, Math.PI);
      context.fillStyle = colour;
      context.fill();
    }
    if (state === "conceded") {
      context.lineWidth = 1.2;
      context.strokeStyle = colour;
      context.beginPath();
      context.arc(size / 2, size / 2, size / 2 - 0.6, 0, Math.PI * 2);
      context.stroke();
    }
    if (state !== "partly")
      letter(
        context,
        size,
        state === "besieged" ? "·" : (mapWords().letters[side] ?? ""),
        open ? colour : colours.onSide,
      );
  };
}

/** A wall of ticks around a besieged place. */
function siege(colours: Colours): Draw {
  return (context, size) => {
    context.strokeStyle = colours.ink;
    context.lineWidth = 3.5;
    context.setLineDash([1.6, 3.4]);
    context.beginPath();
    context.arc(size / 2, size / 2, size / 2 - 2.5, 0, Math.PI * 2);
    context.stroke();
  };
}

/**
 * A name as a picture. The map's own letters stand alone, which Arabic script does not; the browser joins them
 * when it draws on a canvas.
 */
function nameImage(text: string, colours: Colours): ImageData {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const font = "600 13px 'Daybook Naskh', 'Daybook Sans', sans-serif";
  context.font = font;
  canvas.width = Math.ceil(context.measureText(text).width + 8) * RATIO;
  canvas.height = 24 * RATIO;
  context.scale(RATIO, RATIO);
  context.font = font;
  context.direction = "rtl";
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = colours.ground;
  context.strokeText(text, canvas.width / RATIO / 2, 12);
  context.fillStyle = colours.ink;
  context.fillText(text, canvas.width / RATIO / 2, 12);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Gives the map the names that its features carry, as pictures. */
export function drawNames(map: LiveMap, names: Iterable<string>, colours: Colours): void {
  for (const name of new Set(names)) {
    if (name === "") continue;
    const id = `name-${name}`;
    if (map.hasImage(id)) map.removeImage(id);
    map.addImage(id, nameImage(name, colours), { pixelRatio: RATIO });
  }
}

function disputed(one: SideClass, other: SideClass, colours: Colours): Draw {
  return (context, size) => {
    for (const [side, from] of [
      [one, Math.PI / 2],
      [other, -Math.PI / 2],
    ] as const) {
      disc(context, size, from, from + Math.PI);
      context.fillStyle = colours.side[side];
      context.fill();
    }
    disc(context, size);
    context.lineWidth = 1.5;
    context.strokeStyle = colours.paper;
    context.stroke();
    letter(context, size, "≠", colours.onSide);
  };
}

function diamond(colours: Colours, open: boolean): Draw {
  return (context, size) => {
    const middle = size / 2;
    context.beginPath();
    context.moveTo(middle, 1);
    context.lineTo(size - 1, middle);
    context.lineTo(middle, size - 1);
    context.lineTo(1, middle);
    context.closePath();
    context.fillStyle = open ? colours.paper : colours.ink;
    context.strokeStyle = open ? colours.ink : colours.paper;
    context.lineWidth = 1.4;
    context.fill();
    context.stroke();
  };
}

/** A square: filled, open, half filled or crossed out, as on the drawn map. */
function facility(look: "out" | "working" | "disputed" | "struck", colours: Colours): Draw {
  return (context, size) => {
    const [near, far] = [1.5, size - 1.5];
    context.fillStyle = look === "out" ? colours.ink : colours.paper;
    context.strokeStyle = colours.ink;
    context.lineWidth = 1.5;
    context.fillRect(near, near, far - near, far - near);
    context.strokeRect(near, near, far - near, far - near);
    context.beginPath();
    context.moveTo(near, near);
    context.lineTo(far, far);
    if (look === "disputed") {
      context.lineTo(near, far);
      context.fillStyle = colours.ink;
      context.fill();
    }
    if (look === "struck") {
      context.moveTo(far, near);
      context.lineTo(near, far);
      context.lineWidth = 1.2;
      context.stroke();
    }
  };
}

/** Gives the map every image its style names. Called again after each change of colours. */
export function drawPatterns(map: LiveMap, colours: Colours): void {
  const add = (name: string, size: number, draw: Draw) => {
    const image = picture(size, draw);
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: RATIO });
  };
  SIDES.forEach((side, index) => {
    add(`hatch-${side}`, 8, hatch(colours.side[side], index));
    add(`dots-${side}`, 8, dots(colours.side[side]));
    add(`mark-agreed-${side}`, 18, mark("agreed", side, colours));
    add(`mark-conceded-${side}`, 18, mark("conceded", side, colours));
    add(`mark-claimed-${side}`, 18, mark("claimed", side, colours));
    add(`mark-partly-${side}`, 18, mark("partly", side, colours));
    add(`mark-besieged-${side}`, 18, mark("besieged", side, colours));
    for (const other of SIDES) {
      add(`dispute-${side}-${other}`, 12, stripes(colours.side[side], colours.side[other]));
      add(`mark-disputed-${side}-${other}`, 18, disputed(side, other, colours));
    }
  });
  // Nothing to see: it keeps names away from the buttons that stand over the map.
  add("room", 28, () => undefined);
  add("siege", 30, siege(colours));
  for (const look of ["out", "working", "disputed", "struck"] as const)
    add(`facility-${look}`, 12, facility(look, colours));
  add("incident", 12, diamond(colours, false));
  add("incident-contested", 12, diamond(colours, true));
}
