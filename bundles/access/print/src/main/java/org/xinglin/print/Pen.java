package org.xinglin.print;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Writes lines of text. A character that the font lacks becomes a frame with its Unicode number, so that it is seen to be missing
 * and can be written in by hand; copied out of the file it is the character itself.
 */
final class Pen {

    private static final float BOLD = 0.028F;
    private static final float FRAME = 0.06F;
    private static final float SMALL = 0.42F;

    private final Typeface typeface;
    private final PDFont font;
    private final Set<Integer> framed = new LinkedHashSet<>();

    Pen(Typeface typeface, PDFont font) {
        this.typeface = typeface;
        this.font = font;
    }

    /** Returns the width of a text at a size. */
    float width(String text, float size) {
        return typeface.width(text) * size;
    }

    /** Returns the numbers of the characters that were missing so far, as {@code U+20BB7}. */
    List<String> framed() {
        return framed.stream().map(character -> String.format("U+%04X", character)).toList();
    }

    /** Writes a line from its left end on the baseline. */
    void write(PDPageContentStream page, float x, float y, float size, boolean bold, String line) throws IOException {
        float at = x;
        StringBuilder run = new StringBuilder();
        for (int c : line.codePoints().toArray()) {
            if (typeface.has(c)) {
                run.appendCodePoint(c);
            } else {
                at = run(page, at, y, size, bold, run);
                frame(page, at, y, size, c);
                at += size;
            }
        }
        run(page, at, y, size, bold, run);
    }

    private float run(PDPageContentStream page, float x, float y, float size, boolean bold, StringBuilder run) throws IOException {
        String text = run.toString();
        run.setLength(0);
        if (text.isEmpty()) {
            return x;
        }
        page.beginText();
        page.setFont(font, size);
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(size * BOLD);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
        return x + width(text, size);
    }

    private void frame(PDPageContentStream page, float x, float y, float size, int character) throws IOException {
        framed.add(character);
        COSDictionary actual = new COSDictionary();
        actual.setItem(COSName.ACTUAL_TEXT, new COSString(Character.toString(character)));
        page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actual));
        page.setLineWidth(size * FRAME / 2);
        page.addRect(x + size * FRAME, y - size * 0.14F, size * (1 - 2 * FRAME), size * (1 - 2 * FRAME));
        page.stroke();
        String number = String.format("%04X", character);
        int half = (number.length() + 1) / 2;
        small(page, x, y + size * 0.38F, size, number.substring(0, half));
        small(page, x, y - size * 0.03F, size, number.substring(half));
        page.endMarkedContent();
    }

    private void small(PDPageContentStream page, float x, float y, float size, String digits) throws IOException {
        float most = size * (1 - 4 * FRAME);
        float own = Math.min(size * SMALL, most / typeface.width(digits));
        run(page, x + (size - width(digits, own)) / 2, y, own, false, new StringBuilder(digits));
    }
}
