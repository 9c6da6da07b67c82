package org.xinglin.applications;

import java.awt.image.BufferedImage;

/**
 * Measures how white the ground behind a portrait is, where nobody stands: along the upper edge and the upper half of both sides.
 * Tolerant of uneven light: a pixel counts as white if its darkest channel is at least 200 of 255 and its channels lie within 40.
 *
 * @param whitePercent how much of that border is near white
 * @param red mean, 0 to 255
 * @param green mean, 0 to 255
 * @param blue mean, 0 to 255
 */
record Background(int whitePercent, int red, int green, int blue) {

    /** What must be near white at least. */
    static final int REQUIRED_PERCENT = 85;
    private static final int BORDER = 8;
    private static final int DARKEST = 200;
    private static final int WIDEST = 40;

    static Background of(BufferedImage image) {
        long red = 0;
        long green = 0;
        long blue = 0;
        int white = 0;
        int count = 0;
        for (int y = 0; y < image.getHeight() / 2; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (y < BORDER || x < BORDER || x >= image.getWidth() - BORDER) {
                    int rgb = image.getRGB(x, y);
                    int r = rgb >> 16 & 0xFF;
                    int g = rgb >> 8 & 0xFF;
                    int b = rgb & 0xFF;
                    red += r;
                    green += g;
                    blue += b;
                    white += isWhite(r, g, b) ? 1 : 0;
                    count++;
                }
            }
        }
        return new Background(white * 100 / count, (int) (red / count), (int) (green / count), (int) (blue / count));
    }

    boolean isWhite() {
        return whitePercent >= REQUIRED_PERCENT;
    }

    private static boolean isWhite(int r, int g, int b) {
        int darkest = Math.min(r, Math.min(g, b));
        return darkest >= DARKEST && Math.max(r, Math.max(g, b)) - darkest <= WIDEST;
    }
}
