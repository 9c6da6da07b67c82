package org.xinglin.takeover;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinglin.api.PersonId;
import org.xinglin.standards.IdType;
import org.xinglin.standards.ResidentId;
import org.xinglin.store.FieldCipher;

/** Tells whose a row is, by the document in it (R-DAT-10). */
record Who(PersonId person, IdType type, String number) {

    private static final int RESIDENT_ID = 18;
    private static final Pattern OTHER = Pattern.compile("[\\p{IsHan}A-Z0-9()-]{5,24}");

    /** Reads the document; empty and a note if it is none. */
    static Optional<Who> of(Line line, Rejects rejects, FieldCipher cipher) {
        Fields fields = new Fields(line, rejects);
        IdType type = fields.code("idType", IdType::find, "R-DAT-10", "证件类型代码，居民身份证为 01 / kind of document, 01 for a resident ID");
        String number = fields.text("idNo").toUpperCase(Locale.ROOT);
        if (type != null) {
            boolean right = type.carriesResidentId() ? ResidentId.parse(number).isPresent() : OTHER.matcher(number).matches();
            fields.demand(right, "idNo", "R-DAT-10", "有效的证件号码，校验码正确 / a right number with its check character");
        }
        return fields.ok() ? Optional.of(new Who(cipher.personId(type.code(), number), type, number)) : Optional.empty();
    }

    /**
     * Returns a number that is the same for all rows of a person, without judging the document: a resident ID of fifteen characters
     * is one of eighteen without the century and the check character.
     */
    static int gist(Line line) {
        String number = line.get("idNo").toUpperCase(Locale.ROOT);
        return (number.length() == RESIDENT_ID ? number.substring(0, 6) + number.substring(8, RESIDENT_ID - 1) : number).hashCode();
    }

    /** Returns the resident ID, if the document is numbered so. */
    Optional<ResidentId> resident() {
        return type.carriesResidentId() ? ResidentId.parse(number) : Optional.empty();
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
