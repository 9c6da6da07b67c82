package org.xinglin.applications.replay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.VerdictKind;
import org.xinglin.store.StoreException;

/** Reads out of a kept judgement only which provision said what: a tenth of the work of reading all of it. */
final class KeptVerdicts {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Map<String, VerdictKind> KINDS = Map.of("Satisfied", VerdictKind.SATISFIED,
            "Violated", VerdictKind.VIOLATED, "NotInForce", VerdictKind.NOT_IN_FORCE, "Undetermined", VerdictKind.UNDETERMINED);

    private KeptVerdicts() {
    }

    /** Returns the verdicts by provision, those that are not in force left out. @throws StoreException if it is no judgement */
    static Map<String, VerdictKind> read(String judgement) {
        Map<String, VerdictKind> verdicts = new HashMap<>();
        try (JsonParser parser = JSON.createParser(judgement)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean lines = "lines".equals(parser.currentName());
                parser.nextToken();
                if (lines) {
                    expect(parser.currentToken() == JsonToken.START_ARRAY);
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        line(parser, verdicts);
                    }
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException malformed) {
            throw new StoreException("not the JSON of a judgement: " + malformed.getClass().getSimpleName());
        }
        return verdicts;
    }

    private static void line(JsonParser parser, Map<String, VerdictKind> verdicts) throws IOException {
        String provision = null;
        VerdictKind kind = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if ("provision".equals(name)) {
                provision = parser.getText();
            } else if ("verdict".equals(name)) {
                kind = kind(parser);
            } else {
                parser.skipChildren();
            }
        }
        expect(provision != null && kind != null);
        if (kind != VerdictKind.NOT_IN_FORCE) {
            verdicts.putIfAbsent(provision, kind);
        }
    }

    private static VerdictKind kind(JsonParser parser) throws IOException {
        VerdictKind kind = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = "kind".equals(parser.currentName());
            parser.nextToken();
            if (wanted) {
                kind = KINDS.get(parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return kind;
    }

    /** Returns the same of a judgement that was just made. */
    static Map<String, VerdictKind> of(Judgement judgement) {
        Map<String, VerdictKind> verdicts = new HashMap<>();
        for (Judgement.Line line : judgement.lines()) {
            VerdictKind kind = VerdictKind.of(line.verdict());
            if (kind != VerdictKind.NOT_IN_FORCE) {
                verdicts.putIfAbsent(line.provision(), kind);
            }
        }
        return verdicts;
    }

    private static void expect(boolean held) {
        if (!held) {
            throw new StoreException("not the JSON of a judgement");
        }
    }
}
