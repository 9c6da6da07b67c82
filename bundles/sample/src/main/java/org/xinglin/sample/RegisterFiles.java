package org.xinglin.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Holds the files of a register open for writing and counts their lines. */
final class RegisterFiles implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final String FILING = "key,idType,idNo,registration,institution,scopes,validFrom,validTo,approvedOn";
    private static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static {
        HEADERS.put("authorities.csv", "key,line,divisionCode,name");
        HEADERS.put("institutions.csv", "key,name,uscc,registrationNo,divisionCode,kind,level,address,status,subjects,"
                + "authority10,authority20,authority30,authority40");
        HEADERS.put("qualifications.csv", "idType,idNo,name,origin,year,province,level,category,code,education,school,major");
        HEADERS.put("registrations.csv", "key,idType,idNo,name,practiceCode,qualification,level,category,scopes,institution,"
                + "approvedOn,status,endedOn,cause,education,school");
        HEADERS.put("filings.csv", FILING);
        HEADERS.put("multisites.csv", FILING);
        HEADERS.put("assessments.csv", "idType,idNo,cycleStart,cycleEnd,procedure,result,assessor,recordedOn");
        HEADERS.put("bans.csv", "idType,idNo,kind,from,to,instrument,authority");
    }

    private final Map<String, CsvWriter> writers = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();

    RegisterFiles(Path folder, Charset encoding) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : HEADERS.entrySet()) {
            writers.put(file.getKey(), CsvWriter.builder().bufferSize(BUFFER)
                    .build(Files.newBufferedWriter(folder.resolve(file.getKey()), encoding)));
            write(file.getKey(), file.getValue().split(","));
        }
    }

    /** Writes a row; returns its line. */
    long write(String file, String... values) {
        writers.get(file).writeRecord(values);
        return lines.merge(file, 1L, Long::sum);
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter writer : writers.values()) {
            writer.close();
        }
    }
}
