package org.xinglin.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF as somebody does who was sent it. */
record Printed(byte[] file) {

    interface Reading<T> {
        T read(PDDocument document) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return reading.read(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the text without white space, cells from left to right. */
    String text() {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s　]+", "");
        });
    }

    /** Returns the text in the order in which it was written, so that a text of several lines is one. */
    String written() {
        return read(document -> new PDFTextStripper().getText(document).replaceAll("[\\s　]+", ""));
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    /** Returns what the QR code of the first page says. */
    String code() {
        BufferedImage image = read(document -> new PDFRenderer(document).renderImageWithDPI(0, 150));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("no QR code is to be read", unreadable);
        }
    }

    /** Leaves the pages as pictures in the build's folder, to be looked at. */
    Printed look(String name) {
        return read(document -> {
            Path folder = Files.createDirectories(Path.of("target", "forms"));
            Files.write(folder.resolve(name + ".pdf"), file);
            for (int n = 0; n < document.getNumberOfPages(); n++) {
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(n, 80), "png", folder.resolve(name + "-" + (n + 1) + ".png").toFile());
            }
            return this;
        });
    }
}
