package org.xinglin.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Is the parsed font. Parsing takes longer than printing, so it is kept while memory allows. Not for two threads at once: the
 * parser reads tables when they are first needed.
 */
final class Typeface {

    private static final String RESOURCE = "NotoSerifSC_400Regular.ttf";
    private static SoftReference<Typeface> kept = new SoftReference<>(null);

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final float unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Returns the font of the bundle. */
    static synchronized Typeface bundled() {
        Typeface there = kept.get();
        if (there == null) {
            there = read();
            kept = new SoftReference<>(there);
        }
        return there;
    }

    private static Typeface read() {
        try (InputStream in = Typeface.class.getResourceAsStream(RESOURCE)) {
            byte[] bytes = Sfnt.withoutVariationSequences(in.readAllBytes());
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return new Typeface(font);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns what PDFBox embeds. */
    TrueTypeFont font() {
        return font;
    }

    /** Says whether the font has a glyph for a character. */
    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** Returns the width of a text at a size of 1; a character without a glyph is as wide as it is high. */
    float width(String text) {
        return (float) text.codePoints().mapToDouble(this::advance).sum();
    }

    private double advance(int codePoint) {
        int glyph = characters.getGlyphId(codePoint);
        try {
            return glyph == 0 ? 1 : font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
