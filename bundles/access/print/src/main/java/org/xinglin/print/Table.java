package org.xinglin.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws the blocks of a form as one ruled table. */
final class Table {

    private static final float SIZE = 10.5F;
    private static final float LEADING = 15.5F;
    private static final float PAD = 5;
    private static final float ROW = 25;
    private static final float RULE = 0.6F;
    private static final float PHOTO_WIDTH = 85.04F;
    private static final float PHOTO_HEIGHT = 113.39F;
    private static final float PHOTO_PAD = 6;
    private static final float BESIDE = PHOTO_WIDTH + 2 * PHOTO_PAD;
    private static final float HIGH = PHOTO_HEIGHT + 2 * PHOTO_PAD;
    private static final float LABEL_WIDTH = Sheet.WIDTH * 0.15F;
    private static final float SHADE = 0.94F;

    private final Sheet sheet;
    private final Pen pen;

    Table(Sheet sheet) {
        this.sheet = sheet;
        this.pen = sheet.pen();
    }

    /** Draws the blocks from where the sheet is filled to. */
    void draw(List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading) {
                heading(heading.text(), i + 1 < blocks.size() ? together(blocks.get(i + 1)) : 0);
            } else if (block instanceof Block.Photo photo) {
                i += beside(photo, rowsFrom(blocks, i + 1));
            } else if (block instanceof Block.Row row) {
                row(row, Sheet.WIDTH, 0);
            } else if (block instanceof Block.Box box) {
                box(box);
            }
        }
    }

    /** Returns how much of a block must stand on the page of its heading. */
    private float together(Block block) {
        return block instanceof Block.Photo ? HIGH
                : block instanceof Block.Row row ? Math.min(height(row, Sheet.WIDTH), Sheet.empty() / 2 + ROW) : 0;
    }

    private static List<Block.Row> rowsFrom(List<Block> blocks, int first) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = first; i < blocks.size() && blocks.get(i) instanceof Block.Row row; i++) {
            rows.add(row);
        }
        return rows;
    }

    private void heading(String text, float follows) throws IOException {
        sheet.ensure(ROW + follows);
        PDPageContentStream page = sheet.page();
        page.setNonStrokingColor(SHADE);
        page.addRect(Sheet.LEFT, sheet.y() - ROW, Sheet.WIDTH, ROW);
        page.fill();
        page.setNonStrokingColor(0F);
        frame(Sheet.LEFT, Sheet.WIDTH, ROW);
        pen.write(page, Sheet.LEFT + PAD, middle(ROW, 1, 0), SIZE, true, text);
        sheet.take(ROW);
    }

    /** Draws a photo and as many rows as fit beside it, the last as high as is left. Returns how many. */
    private int beside(Block.Photo photo, List<Block.Row> rows) throws IOException {
        float top = sheet.y();
        float x = Sheet.LEFT + Sheet.WIDTH - BESIDE;
        float used = 0;
        int count = 0;
        while (count < rows.size() && used < HIGH) {
            float height = height(rows.get(count), Sheet.WIDTH - BESIDE);
            boolean last = count == rows.size() - 1 || used + height >= HIGH - ROW / 2;
            float all = last ? Math.max(height, HIGH - used) : height;
            if (used + all > Sheet.empty()) {
                break;
            }
            cells(rows.get(count), Sheet.WIDTH - BESIDE, all);
            used += all;
            count++;
        }
        PDPageContentStream page = sheet.page();
        float room = Math.max(used, HIGH);
        page.setLineWidth(RULE);
        page.addRect(x, top - room, BESIDE, room);
        page.stroke();
        picture(page, photo.image(), x + PHOTO_PAD, top - (room + PHOTO_HEIGHT) / 2);
        return count;
    }

    private void picture(PDPageContentStream page, byte[] image, float x, float bottom) throws IOException {
        if (image.length > 0) {
            page.drawImage(PDImageXObject.createFromByteArray(sheet.document(), image, "photo"), x, bottom, PHOTO_WIDTH, PHOTO_HEIGHT);
            return;
        }
        List<String> words = List.of("照　片", "二寸白底免冠");
        for (int i = 0; i < words.size(); i++) {
            float width = pen.width(words.get(i), SIZE);
            pen.write(page, x + (PHOTO_WIDTH - width) / 2, bottom + PHOTO_HEIGHT / 2 - i * LEADING, SIZE, false, words.get(i));
        }
    }

    /** Draws a row; one that is higher than half a page goes on in further rows. */
    private void row(Block.Row row, float width, int from) throws IOException {
        int most = (int) (Sheet.empty() / 2 / LEADING);
        int longest = 0;
        List<Block.Cell> part = new ArrayList<>();
        for (Block.Cell cell : row.cells()) {
            List<String> lines = lines(cell, row, width);
            longest = Math.max(longest, lines.size());
            List<String> here = cell.label() ? lines : lines.subList(Math.min(from, lines.size()), Math.min(from + most, lines.size()));
            part.add(new Block.Cell(String.join("\n", here), cell.label(), cell.weight()));
        }
        Block.Row drawn = new Block.Row(part);
        float height = height(drawn, width);
        sheet.ensure(height);
        cells(drawn, width, height);
        if (from + most < longest) {
            row(row, width, from + most);
        }
    }

    private float height(Block.Row row, float width) {
        int most = row.cells().stream().mapToInt(cell -> lines(cell, row, width).size()).max().orElse(1);
        return Math.max(ROW, most * LEADING + 2 * PAD);
    }

    private void cells(Block.Row row, float width, float height) throws IOException {
        float x = Sheet.LEFT;
        for (Block.Cell cell : row.cells()) {
            float own = share(cell, row, width);
            frame(x, own, height);
            List<String> lines = lines(cell, row, width);
            for (int i = 0; i < lines.size(); i++) {
                float indent = cell.label() ? (own - pen.width(lines.get(i), SIZE)) / 2 : PAD;
                pen.write(sheet.page(), x + indent, middle(height, lines.size(), i), SIZE, false, lines.get(i));
            }
            x += own;
        }
        sheet.take(height);
    }

    private List<String> lines(Block.Cell cell, Block.Row row, float width) {
        return Lines.of(cell.text(), share(cell, row, width) - 2 * PAD, text -> pen.width(text, SIZE));
    }

    /** Shares the width out: labels are as wide beside a photo as elsewhere. */
    private static float share(Block.Cell cell, Block.Row row, float width) {
        float scale = Sheet.WIDTH / (float) row.cells().stream().mapToDouble(Block.Cell::weight).sum();
        if (cell.label()) {
            return cell.weight() * scale;
        }
        double labels = row.cells().stream().filter(Block.Cell::label).mapToDouble(Block.Cell::weight).sum() * scale;
        double values = row.cells().stream().filter(each -> !each.label()).mapToDouble(Block.Cell::weight).sum();
        return (float) ((width - labels) * cell.weight() / values);
    }

    private void box(Block.Box box) throws IOException {
        float inner = Sheet.WIDTH - LABEL_WIDTH;
        List<String> lines = box.lines().stream()
                .flatMap(line -> Lines.of(line, inner - 2 * PAD, text -> pen.width(text, SIZE)).stream()).toList();
        List<String> label = Lines.of(box.label(), LABEL_WIDTH - 2 * PAD, text -> pen.width(text, SIZE));
        float height = (lines.size() + box.signatures().size() + box.room()) * LEADING + 2 * PAD;
        sheet.ensure(height);
        frame(Sheet.LEFT, LABEL_WIDTH, height);
        frame(Sheet.LEFT + LABEL_WIDTH, inner, height);
        for (int i = 0; i < label.size(); i++) {
            float indent = (LABEL_WIDTH - pen.width(label.get(i), SIZE)) / 2;
            pen.write(sheet.page(), Sheet.LEFT + indent, middle(height, label.size(), i), SIZE, false, label.get(i));
        }
        float left = Sheet.LEFT + LABEL_WIDTH + PAD;
        for (int i = 0; i < lines.size(); i++) {
            pen.write(sheet.page(), left, sheet.y() - PAD - 11 - i * LEADING, SIZE, false, lines.get(i));
        }
        for (int i = 0; i < box.signatures().size(); i++) {
            String text = box.signatures().get(i);
            float baseline = sheet.y() - height + PAD + 5 + (box.signatures().size() - 1 - i) * LEADING;
            pen.write(sheet.page(), Sheet.LEFT + Sheet.WIDTH - PAD - 8 - pen.width(text, SIZE), baseline, SIZE, false, text);
        }
        sheet.take(height);
    }

    /** Returns the baseline of the n-th line of a text in the middle of a row that begins where the sheet is filled to. */
    private float middle(float height, int lines, int n) {
        float top = sheet.y() - (height - lines * LEADING) / 2;
        return top - n * LEADING - LEADING + 4;
    }

    private void frame(float x, float width, float height) throws IOException {
        PDPageContentStream page = sheet.page();
        page.setLineWidth(RULE);
        page.addRect(x, sheet.y() - height, width, height);
        page.stroke();
    }
}
