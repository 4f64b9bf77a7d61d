import type { HandoutBlock } from "#handouts/HandoutBlock.ts";
import type { LoadedPicture } from "#handouts/layout/LoadedPicture.ts";

/** Wider than any printer shows on a page. */
const mostPixels = 2000;

/** The pictures of a handout as JPEG. One that cannot be loaded is left out, and is told in words. */
export async function loadPictures(
  blocks: readonly HandoutBlock[],
): Promise<ReadonlyMap<string, LoadedPicture>> {
  const loaded = await Promise.all(
    [...new Set(sources(blocks))].map(async (src) => [src, await load(src)] as const),
  );
  return new Map(loaded.flatMap(([src, picture]) => (picture ? [[src, picture] as const] : [])));
}

function sources(blocks: readonly HandoutBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === "figure") return [block.src];
    if (block.type === "group") return sources(block.blocks);
    return block.type === "list" ? block.items.flatMap((item) => sources(item.inside)) : [];
  });
}

/** Drawn again and saved as JPEG: small, without anything hidden in it, and safe for jsPDF. */
async function load(src: string): Promise<LoadedPicture | null> {
  try {
    const image = await createImageBitmap(await (await fetch(src)).blob());
    const scale = Math.min(1, mostPixels / Math.max(image.width, image.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(image.width * scale)),
      Math.max(1, Math.round(image.height * scale)),
    );
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const jpeg = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.85 });
    return {
      jpeg: new Uint8Array(await jpeg.arrayBuffer()),
      width: canvas.width,
      height: canvas.height,
    };
  } catch {
    return null;
  }
}
