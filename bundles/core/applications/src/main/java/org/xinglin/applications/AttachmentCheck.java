package org.xinglin.applications;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.application.Attachment;

/** Judges uploads by their content, never by a name or by what the sender says they are. Pure. */
final class AttachmentCheck {

    static final int PHOTO_WIDTH = 354;
    static final int PHOTO_HEIGHT = 472;
    static final int PHOTO_BYTES = 80 * 1024;

    private static final String PHOTO_RULE = "R-REG-234";
    private static final String ATTACHMENT_RULE = "R-REG-63";
    private static final String FIELD = "/content";
    private static final String PDF = "application/pdf";
    private static final int PDF_TAIL = 1024;

    private final int documentBytes;

    AttachmentCheck(int documentBytes) {
        this.documentBytes = documentBytes;
    }

    int mostBytes() {
        return Math.max(PHOTO_BYTES, documentBytes);
    }

    /** Returns the media type of a good upload, or every reason why it is none. */
    Outcome<String> check(Attachment.Kind kind, byte[] content) {
        if (content.length == 0) {
            return Outcome.refused(finding("attachment-empty", ATTACHMENT_RULE, "文件为空（0 字节），请重新选择文件",
                    "the file is empty (0 bytes): choose it again"));
        }
        return kind == Attachment.Kind.PHOTO ? photo(content) : document(content);
    }

    private Outcome<String> photo(byte[] content) {
        List<Finding> findings = new ArrayList<>();
        if (content.length > PHOTO_BYTES) {
            findings.add(tooLarge("photo-too-large", PHOTO_RULE, content.length, PHOTO_BYTES));
        }
        Optional<ImageHeader.Type> type = ImageHeader.type(content);
        if (type.isEmpty()) {
            findings.add(finding("photo-format", PHOTO_RULE,
                    "照片须为 jpg、jpeg 或 png 图片，您上传的文件内容是%s；改名无效，请另存为 jpg 或 png 后上传".formatted(name(content).zh()),
                    "a photo is a jpg, jpeg or png picture, but this file's content is %s: save it as jpg or png; renaming does not help"
                            .formatted(name(content).en())));
            return Outcome.refused(findings);
        }
        Optional<ImageHeader> header = ImageHeader.read(content);
        if (header.isEmpty()) {
            findings.add(damaged("photo-damaged", PHOTO_RULE));
            return Outcome.refused(findings);
        }
        if (header.get().width() != PHOTO_WIDTH || header.get().height() != PHOTO_HEIGHT) {
            findings.add(size(header.get()));
        } else if (findings.isEmpty()) {
            findings.addAll(picture(header.get()));
        }
        return findings.isEmpty() ? Outcome.accepted(type.get().mediaType()) : Outcome.refused(findings);
    }

    private static List<Finding> picture(ImageHeader header) {
        Optional<BufferedImage> image = Pixels.decode(header);
        if (image.isEmpty()) {
            return List.of(damaged("photo-damaged", PHOTO_RULE));
        }
        Background ground = Background.of(image.get());
        if (ground.isWhite()) {
            return List.of();
        }
        String colour = "#%02X%02X%02X".formatted(ground.red(), ground.green(), ground.blue());
        return List.of(finding("photo-background", ATTACHMENT_RULE,
                "照片须为白色背景：上边缘和左右上半边缘的近白像素占 %d%%（须不低于 %d%%），平均颜色为 %s；请更换白色背景的照片"
                        .formatted(ground.whitePercent(), Background.REQUIRED_PERCENT, colour),
                ("the background must be white: of the upper edge and the upper half of both sides %d%% is near white (at least %d%% "
                        + "is asked), the mean colour is %s: use a photo taken before a white background")
                        .formatted(ground.whitePercent(), Background.REQUIRED_PERCENT, colour)));
    }

    private Outcome<String> document(byte[] content) {
        if (content.length > documentBytes) {
            return Outcome.refused(tooLarge("document-too-large", ATTACHMENT_RULE, content.length, documentBytes));
        }
        if (ImageHeader.starts(content, '%', 'P', 'D', 'F', '-')) {
            int from = Math.max(0, content.length - PDF_TAIL);
            String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
            return tail.contains("%%EOF") ? Outcome.accepted(PDF) : Outcome.refused(damaged("document-damaged", ATTACHMENT_RULE));
        }
        Optional<ImageHeader.Type> type = ImageHeader.type(content);
        if (type.isEmpty()) {
            return Outcome.refused(finding("document-format", ATTACHMENT_RULE,
                    "材料须为 pdf、jpg、jpeg 或 png 文件，您上传的文件内容是%s；请另存为其中一种格式后上传".formatted(name(content).zh()),
                    "a document is a pdf, jpg, jpeg or png file, but this file's content is %s: save it as one of these"
                            .formatted(name(content).en())));
        }
        return ImageHeader.read(content).isPresent() ? Outcome.accepted(type.get().mediaType())
                : Outcome.refused(damaged("document-damaged", ATTACHMENT_RULE));
    }

    private static Finding size(ImageHeader header) {
        return finding("photo-pixels", PHOTO_RULE,
                "照片须为 %d×%d 像素（宽×高），您上传的为 %d×%d；请裁剪或缩放到此尺寸后重新上传"
                        .formatted(PHOTO_WIDTH, PHOTO_HEIGHT, header.width(), header.height()),
                "a photo is exactly %d×%d pixels (width×height), this one is %d×%d: crop or scale it and upload it again"
                        .formatted(PHOTO_WIDTH, PHOTO_HEIGHT, header.width(), header.height()));
    }

    private static Finding tooLarge(String code, String rule, int actual, int allowed) {
        return finding(code, rule, "文件不得超过 %s（%d 字节），您上传的为 %s（%d 字节）；请压缩后重新上传"
                .formatted(shown(allowed), allowed, shown(actual), actual),
                "a file may have %s (%d bytes) at most, this one has %s (%d bytes): compress it and upload it again"
                        .formatted(shown(allowed), allowed, shown(actual), actual));
    }

    private static Finding damaged(String code, String rule) {
        return finding(code, rule, "文件不完整、已损坏，或不是 RGB、灰度的静态图片，无法完整读取；请重新导出后上传",
                "the file is cut off, damaged, or no still picture in RGB or grey, and cannot be read whole: export it again and "
                        + "upload that");
    }

    private record Name(String zh, String en) {
    }

    /** Names what people upload by mistake. */
    private static Name name(byte[] content) {
        if (ImageHeader.starts(content, '%', 'P', 'D', 'F', '-')) {
            return new Name(" PDF", "PDF");
        }
        if (ImageHeader.starts(content, 'G', 'I', 'F', '8')) {
            return new Name(" GIF", "GIF");
        }
        if (ImageHeader.starts(content, 'B', 'M')) {
            return new Name(" BMP", "BMP");
        }
        if (ImageHeader.starts(content, 'P', 'K', 3, 4)) {
            return new Name(" ZIP 或 Office 文件", "ZIP or Office");
        }
        boolean heif = content.length > 11 && "ftyp".equals(new String(content, 4, 4, StandardCharsets.ISO_8859_1));
        return heif ? new Name(" HEIC 或视频", "HEIC or a video") : new Name("其他格式", "something else");
    }

    private static String shown(int bytes) {
        double kilobytes = bytes / 1024.0;
        return kilobytes < 1024 ? String.format(Locale.ROOT, "%.1f KB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
    }

    private static Finding finding(String code, String rule, String zh, String en) {
        return Finding.of(code, rule, FIELD, zh, en);
    }
}
