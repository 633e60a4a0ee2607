/** Pixels of the picture for one of the drawing: fine enough for print. */
const FINE = 3;

/** A button beside the SVG that gives the same drawing as PNG, made here from what the server draws. */
export function offerImage(): void {
  const line = document.getElementById("map-image");
  const link = line?.querySelector<HTMLAnchorElement>("a[data-svg]");
  if (line === null || link == null) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "PNG";
  button.addEventListener("click", () => void save(link.href, button));
  line.append(" ", button);
}

async function save(address: string, button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  try {
    const drawing = new Image();
    drawing.src = address;
    await drawing.decode();
    const canvas = document.createElement("canvas");
    canvas.width = drawing.naturalWidth * FINE;
    canvas.height = drawing.naturalHeight * FINE;
    canvas.getContext("2d")?.drawImage(drawing, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob === null) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `map-${new URLSearchParams(location.search).get("date") ?? "latest"}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  } finally {
    button.disabled = false;
  }
}
