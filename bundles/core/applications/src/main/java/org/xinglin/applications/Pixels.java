package org.xinglin.applications;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes pictures whose size is known and small. The decoder is chosen by the type found, gets nothing but the essential parts
 * ({@link ImageHeader#essential}), keeps nothing on disk, and its doubts count as damage.
 */
final class Pixels {

    private Pixels() {
    }

    /** Returns the picture on a white ground; empty if it cannot be decoded whole, or not as RGB or grey. */
    static Optional<BufferedImage> decode(ImageHeader header) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(header.type().format());
        if (!readers.hasNext()) {
            throw new IllegalStateException("this Java has no decoder for " + header.type());
        }
        ImageReader reader = readers.next();
        AtomicBoolean doubts = new AtomicBoolean();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(header.essential()))) {
            reader.addIIOReadWarningListener((source, warning) -> doubts.set(true));
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
                return Optional.empty();
            }
            BufferedImage decoded = reader.read(0);
            return doubts.get() ? Optional.empty() : Optional.of(onWhite(decoded));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage decoded) {
        BufferedImage plain = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        try {
            graphics.drawImage(decoded, 0, 0, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return plain;
    }
}
