package org.xinglin.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.xinglin.api.Time;

/** Is the PDF in the making: pages of A4 that fill up from the top. */
final class Sheet implements AutoCloseable {

    static final float LEFT = 51;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = 48;
    private static final float BOTTOM = 58;
    private static final float CODE = 62;
    private static final float SMALL = 8;
    private static final int MOST_NAMED = 8;
    private static final float RUNNING = 6;
    private static final float TITLE = 19;
    private static final float SUBTITLE = 11;

    private final Paper paper;
    private final PDDocument document = new PDDocument();
    private final Pen pen;
    private PDPageContentStream page;
    private float y;

    private Sheet(Paper paper, Typeface typeface) throws IOException {
        this.paper = paper;
        this.pen = new Pen(typeface, PDType0Font.load(document, typeface.font(), true));
    }

    /** Returns the PDF of a form. */
    static byte[] pdf(Paper paper) {
        Typeface typeface = Typeface.bundled();
        synchronized (typeface) {
            try (Sheet sheet = new Sheet(paper, typeface)) {
                sheet.describe();
                sheet.newPage();
                sheet.head();
                new Table(sheet).draw(paper.blocks());
                return sheet.finish();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private void describe() {
        GregorianCalendar printed = GregorianCalendar.from(ZonedDateTime.ofInstant(paper.printedAt(), Time.ZONE));
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(paper.title());
        about.setSubject(paper.number());
        about.setCreator("org.xinglin.print");
        about.setCreationDate(printed);
        document.setDocumentId(paper.seed());
        document.getDocumentCatalog().setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void head() throws IOException {
        float top = PDRectangle.A4.getHeight() - TOP;
        QrCode.draw(page, LEFT + WIDTH - CODE, top - CODE, CODE, paper.number());
        centred(top - 30, TITLE, true, paper.title());
        if (!paper.subtitle().isEmpty()) {
            centred(top - 47, SUBTITLE, false, paper.subtitle());
        }
        pen.write(page, LEFT, top - CODE + 1, SMALL + 1, false, "申请编号：" + paper.number());
        y = top - CODE - 8;
    }

    private void centred(float baseline, float size, boolean bold, String text) throws IOException {
        float room = WIDTH - CODE - 8;
        float fitting = Math.min(size, room / pen.width(text, 1));
        float middle = Math.min((PDRectangle.A4.getWidth() + pen.width(text, fitting)) / 2, LEFT + room);
        pen.write(page, middle - pen.width(text, fitting), baseline, fitting, bold, text);
    }

    /** Returns the pages' pen. */
    Pen pen() {
        return pen;
    }

    /** Returns the page that fills up now. */
    PDPageContentStream page() {
        return page;
    }

    /** Returns the document. */
    PDDocument document() {
        return document;
    }

    /** Returns how far down the page is filled. */
    float y() {
        return y;
    }

    /** Takes a height from the page. */
    void take(float height) {
        y -= height;
    }

    /** Begins another page unless this one has room for a height. Returns whether it did. */
    boolean ensure(float height) throws IOException {
        if (y - height >= BOTTOM) {
            return false;
        }
        newPage();
        return true;
    }

    /** Returns the height of an empty page. */
    static float empty() {
        return PDRectangle.A4.getHeight() - TOP - BOTTOM;
    }

    private void newPage() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.A4.getHeight() - TOP;
        if (document.getNumberOfPages() > 1) {
            pen.write(page, LEFT, y + RUNNING, SMALL, false, paper.title() + "（续）");
        }
    }

    private byte[] finish() throws IOException {
        page.close();
        int pages = document.getNumberOfPages();
        for (int n = 0; n < pages; n++) {
            try (PDPageContentStream foot = new PDPageContentStream(document, document.getPage(n), AppendMode.APPEND, true, true)) {
                foot(foot, n + 1, pages);
            }
        }
        page = null;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private void foot(PDPageContentStream foot, int number, int pages) throws IOException {
        float baseline = BOTTOM - 24;
        String right = "第 " + number + " 页　共 " + pages + " 页";
        pen.write(foot, LEFT, baseline, SMALL, false, "申请编号：" + paper.number());
        pen.write(foot, LEFT, baseline - SMALL * 1.5F, SMALL, false, "打印时间：" + Wording.minute(paper.printedAt()));
        if (!pen.framed().isEmpty()) {
            String missing = pen.framed().stream().limit(MOST_NAMED).collect(Collectors.joining("、"));
            pen.write(foot, LEFT, baseline + SMALL * 1.5F, SMALL, false,
                    "框内为字库所缺汉字的 Unicode 编码（" + missing + "），请手写补正。");
        }
        pen.write(foot, LEFT + WIDTH - pen.width(right, SMALL), baseline, SMALL, false, right);
    }

    @Override
    public void close() throws IOException {
        if (page != null) {
            page.close();
        }
        document.close();
    }
}
