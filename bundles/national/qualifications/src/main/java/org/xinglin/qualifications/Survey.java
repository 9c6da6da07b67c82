package org.xinglin.qualifications;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;

/**
 * Knows a whole data file after a first reading of it, before anything of it goes in: that it decodes, that its records can
 * be told apart, that there are as many as the manifest says, and which keys, codes and numbers come twice. It holds some
 * 16 bytes a record while it reads, and next to nothing afterwards.
 */
final class Survey {

    /** The columns that make the key of a record (R-FEED-12). */
    static final List<Column> KEY =
            List.of(Column.EXAM_YEAR, Column.PROVINCE, Column.EXAM_CATEGORY, Column.ADMISSION_TICKET_NO);

    private static final int HEADER = 1;

    private final Header header;
    private final long[] repeatedKeys;
    private final long[] repeatedCodes;
    private final BitSet repeatedSeqs;

    private Survey(Header header, Reading reading) {
        this.header = header;
        this.repeatedKeys = reading.keys.repeated();
        this.repeatedCodes = reading.codes.repeated();
        this.repeatedSeqs = reading.repeatedSeqs;
    }

    /** Reads the file once. @throws IOException if the disk fails */
    static Outcome<Survey> of(Path csv, Manifest manifest) throws IOException {
        Reading reading = new Reading(manifest.records());
        try {
            BatchFile.forEach(csv, manifest.encoding(), reading, more -> more);
        } catch (BatchFile.Unreadable e) {
            return Outcome.refused(e.undecodable()
                    ? Finding.of("feed-encoding", "R-FEED-12",
                            "第 " + reading.line + " 行之后有不能按 " + manifest.encoding() + " 解码的字节",
                            "bytes after line " + reading.line + " are not " + manifest.encoding())
                    : Finding.of("feed-quoting", "R-FEED-12",
                            "第 " + reading.line + " 行起引号不配对，记录无法区分",
                            "quoting is broken from line " + reading.line + " on: records cannot be told apart"));
        }
        if (reading.header == null) {
            return Outcome.refused(Finding.of("feed-header", "R-FEED-12", "文件没有表头", "the file has no header"));
        }
        return reading.header.then(header -> reading.records == manifest.records()
                ? Outcome.accepted(new Survey(header, reading))
                : Outcome.refused(Finding.of("feed-count", "R-FEED-12", "/records",
                        "清单称有 " + manifest.records() + " 条记录，文件中有 " + reading.records + " 条",
                        "the manifest announces " + manifest.records() + " records, the file has " + reading.records)));
    }

    Header header() {
        return header;
    }

    /** Says whether another record may have this record's key or code: then both are compared exactly. */
    boolean mayRepeat(long keyHash, String code) {
        return repeatedKeys.length > 0 && Arrays.binarySearch(repeatedKeys, keyHash) >= 0
                || repeatedCodes.length > 0 && !code.isEmpty()
                && Arrays.binarySearch(repeatedCodes, Hash64.code(code.toCharArray(), 0, code.length())) >= 0;
    }

    /** Says whether another record has this number in the file. */
    boolean repeatsSeq(int seq) {
        return seq > 0 && repeatedSeqs.get(seq);
    }

    /** Reads without making a string of anything but the header. */
    private static final class Reading extends AbstractBaseCsvCallbackHandler<Boolean> {

        private final LongBag keys;
        private final LongBag codes;
        private final long expected;
        private final BitSet seqs = new BitSet();
        private final BitSet repeatedSeqs = new BitSet();
        private final List<String> names = new ArrayList<>();
        private final long[] hashes = new long[Column.COUNT];
        private Outcome<Header> header;
        private Header columns;
        private int seq;
        private long records;
        private long line = HEADER;

        Reading(long expected) {
            this.expected = expected;
            keys = new LongBag(expected);
            codes = new LongBag(expected);
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            seq = 0;
            Arrays.fill(hashes, Hash64.START);
        }

        @Override
        protected void handleField(int place, char[] text, int offset, int length, boolean quoted) {
            if (columns == null) {
                names.add(new String(text, offset, length));
                return;
            }
            Column column = columns.at(place);
            if (column == null) {
                return;
            }
            switch (column) {
                case SEQ -> seq = Fields.digits(new String(text, offset, length), 1, Fields.SEQ_DIGITS);
                case EXAM_YEAR, PROVINCE, EXAM_CATEGORY, ADMISSION_TICKET_NO ->
                        hashes[column.ordinal()] = Hash64.add(Hash64.START, text, offset, length);
                case QUALIFICATION_CODE -> {
                    if (length > 0) {
                        codes.add(Hash64.code(text, offset, length));
                    }
                }
                default -> {
                }
            }
        }

        @Override
        protected Boolean buildRecord() {
            if (header == null) {
                header = Header.of(names);
                columns = header.isAccepted() ? header.orThrow() : null;
                return header.isAccepted();
            }
            records++;
            long key = Hash64.START;
            for (Column column : KEY) {
                key = Hash64.add(key, hashes[column.ordinal()]);
            }
            keys.add(Hash64.finish(key));
            if (seq > 0 && seq <= expected) {
                if (seqs.get(seq)) {
                    repeatedSeqs.set(seq);
                }
                seqs.set(seq);
            }
            return true;
        }
    }
}
