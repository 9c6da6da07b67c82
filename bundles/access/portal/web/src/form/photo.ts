/** What a photo has to be (R-REG-234). */
export const PHOTO = { width: 354, height: 472, bytes: 80 * 1024 };

/** Where a picture lies in the frame: zoom 1 covers the frame, across and down are −1 … 1. */
export interface Crop {
  zoom: number;
  across: number;
  down: number;
}

/** The part of a picture that the frame shows, in pixels of the picture. */
export function frame(width: number, height: number, crop: Crop): { x: number; y: number; width: number; height: number } {
  const cover = Math.min(width / PHOTO.width, height / PHOTO.height) / crop.zoom;
  const shown = { width: PHOTO.width * cover, height: PHOTO.height * cover };
  return {
    x: (width - shown.width) / 2 * (1 + crop.across),
    y: (height - shown.height) / 2 * (1 + crop.down),
    ...shown,
  };
}

/** Draws the framed part on white. */
export function draw(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop): void {
  const context = canvas.getContext('2d');
  if (!context) {
    return;
  }
  const part = frame(picture.width, picture.height, crop);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, PHOTO.width, PHOTO.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, part.x, part.y, part.width, part.height, 0, 0, PHOTO.width, PHOTO.height);
}

/** Writes what is drawn as JPEG, as well as 80 KB allow. */
export async function jpeg(canvas: HTMLCanvasElement): Promise<Blob> {
  let written: Blob | null = null;
  for (const quality of [0.95, 0.9, 0.85, 0.75, 0.6, 0.45, 0.3]) {
    written = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (written && written.size <= PHOTO.bytes) {
      return written;
    }
  }
  throw new Error('the picture cannot be written small enough');
}
