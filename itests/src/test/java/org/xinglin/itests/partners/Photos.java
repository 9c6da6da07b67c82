package org.xinglin.itests.partners;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Draws photos as the law wants them (R-REG-63, R-REG-234). */
final class Photos {

    private Photos() {
    }

    /** Returns a photo before white. */
    static byte[] white() throws IOException {
        BufferedImage image = new BufferedImage(354, 472, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 354, 472);
        pen.setColor(new Color(190, 150, 120));
        pen.fillOval(107, 110, 140, 190);
        pen.setColor(new Color(40, 60, 110));
        pen.fillRect(87, 330, 180, 142);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
