package org.xinglin.itests;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/** Is one passed candidate of an exam-centre file, synthetic like the whole file. */
public record Candidate(String name, String idNo, String examCategory, String province, String qualificationCode) {

    /** Reads the candidates of a file in order. */
    public static List<Candidate> read(Path csv, Charset encoding) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv, encoding)) {
            return reader.stream().map(r -> new Candidate(r.getField("name"), r.getField("idNo"),
                    r.getField("examCategory"), r.getField("province"), r.getField("qualificationCode"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says whether this is a clinical doctor, level 1, whose code is known. */
    public boolean clinicalDoctor() {
        return examCategory.equals("110") && !qualificationCode.isEmpty();
    }

    @Override
    public String toString() {
        return "Candidate[" + province + " " + examCategory + "]";
    }
}
