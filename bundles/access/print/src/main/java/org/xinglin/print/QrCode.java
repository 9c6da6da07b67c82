package org.xinglin.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws QR codes (GB/T 18284) as areas, sharp at any size. */
final class QrCode {

    private QrCode() {
    }

    /** Draws a text as a square whose lower left corner is given; the paper around it must stay white. */
    static void draw(PDPageContentStream page, float x, float y, float size, String text) throws IOException {
        BitMatrix code = matrix(text);
        float module = size / code.getWidth();
        for (int row = 0; row < code.getHeight(); row++) {
            int from = 0;
            while (from < code.getWidth()) {
                int to = from;
                while (to < code.getWidth() && code.get(to, row)) {
                    to++;
                }
                if (to > from) {
                    page.addRect(x + from * module, y + size - (row + 1) * module, (to - from) * module, module);
                }
                from = to + 1;
            }
        }
        page.fill();
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code can hold " + text.length() + " characters", tooLong);
        }
    }
}
