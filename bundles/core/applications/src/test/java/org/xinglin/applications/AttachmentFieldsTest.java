package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinglin.api.application.Attachment.Kind;
import org.xinglin.api.business.Form;
import org.xinglin.applications.AttachmentFields.Named;

/** R-REG-63: where a form names its attachments stands in its schema. */
class AttachmentFieldsTest {

    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(2, 2);
    private static final UUID C = new UUID(3, 3);
    private static final String SCHEMA = """
            {"type": "object", "$defs": {"paper": {"type": "string", "format": "uuid", "x-attachment": "DOCUMENT"},
               "tree": {"type": "object", "properties": {"leaf": {"$ref": "#/$defs/paper"}, "branch": {"$ref": "#/$defs/tree"}}}},
             "properties": {
               "photo": {"type": "string", "format": "uuid", "x-attachment": "PHOTO"},
               "papers": {"type": "array", "items": {"$ref": "#/$defs/paper"}},
               "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"$ref": "#/$defs/paper"}]},
               "a/b~c": {"type": "object", "properties": {"proof": {"type": "string", "x-attachment": "DOCUMENT"}}},
               "tree": {"$ref": "#/$defs/tree"},
               "title": {"type": "string"}},
             "allOf": [{"if": {"properties": {"title": {"const": "x"}}},
                        "then": {"properties": {"extra": {"$ref": "#/$defs/paper"}}}}]}
            """;

    private static List<Named> named(Map<String, Object> form) {
        return AttachmentFields.of(SCHEMA, new Form(form));
    }

    @Test
    void members_lists_nested_objects_references_and_branches_are_found() {
        assertEquals(List.of(new Named("/photo", Kind.PHOTO, A)), named(Map.of("photo", A.toString(), "title", B.toString())));
        assertEquals(List.of(new Named("/papers/0", Kind.DOCUMENT, A), new Named("/papers/1", Kind.DOCUMENT, B)),
                named(Map.of("papers", List.of(A.toString(), B.toString()))));
        assertEquals(List.of(new Named("/pair/1", Kind.DOCUMENT, B)), named(Map.of("pair", List.of(A.toString(), B.toString()))));
        assertEquals(List.of(new Named("/a~1b~0c/proof", Kind.DOCUMENT, C)), named(Map.of("a/b~c", Map.of("proof", C.toString()))));
        assertEquals(List.of(new Named("/tree/branch/leaf", Kind.DOCUMENT, C)),
                named(Map.of("tree", Map.of("branch", Map.of("leaf", C.toString())))));
        assertEquals(List.of(new Named("/extra", Kind.DOCUMENT, A)), named(Map.of("extra", A.toString())));
    }

    @Test
    void what_is_no_id_is_left_to_the_schema() {
        assertEquals(List.of(), named(Map.of("photo", "my photo", "papers", List.of(1, Map.of()), "tree", "none")));
        assertEquals(List.of(), named(Map.of()));
        assertEquals(List.of(), AttachmentFields.of("{\"$ref\": \"#\"}", new Form(Map.of("photo", A.toString()))));
    }

    @Test
    void schema_that_names_no_kind_is_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> AttachmentFields.of(
                "{\"properties\": {\"a\": {\"x-attachment\": \"PICTURE\"}}}", new Form(Map.of("a", A.toString()))));
    }
}
