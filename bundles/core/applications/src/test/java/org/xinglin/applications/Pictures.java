package org.xinglin.applications;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Draws portraits, and files around them, for tests. */
final class Pictures {

    private Pictures() {
    }

    static byte[] photo() {
        return portrait("jpeg", 354, 472, Color.WHITE);
    }

    /** Returns a face and shoulders before a ground. */
    static byte[] portrait(String format, int width, int height, Color ground) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(ground);
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(40, 45, 70));
        g.fillOval(-width / 10, height * 7 / 10, width * 12 / 10, height);
        g.setColor(new Color(224, 180, 150));
        g.fillOval(width / 4, height / 6, width / 2, height / 2);
        g.dispose();
        return written(format, image);
    }

    /** Returns a picture whose pixels nothing compresses. */
    static byte[] noise(String format, int width, int height) {
        java.util.Random random = new java.util.Random(7);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return written(format, image);
    }

    static byte[] progressive() {
        BufferedImage image = new BufferedImage(354, 472, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 354, 472);
        g.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Puts a chunk after the header of a PNG file. */
    static byte[] withChunk(byte[] png, String name, byte[] data) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        int header = 33;
        ByteBuffer out = ByteBuffer.allocate(png.length + data.length + 12);
        out.put(png, 0, header).putInt(data.length).put(type).put(data).putInt((int) sum.getValue());
        return out.put(png, header, png.length - header).array();
    }

    /** Puts an application's segment after the start of a JPEG file. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + data.length + 4);
        out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (data.length + 2)).put(data);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] written(String format, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
