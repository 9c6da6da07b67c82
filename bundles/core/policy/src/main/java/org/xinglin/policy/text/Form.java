package org.xinglin.policy.text;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.Locale;

/** Checks a text against the JSON Schema of policies, which ships with the distribution for editors, too. */
public final class Form {

    private static final JsonSchema ZH = schema(Locale.SIMPLIFIED_CHINESE);
    private static final JsonSchema EN = schema(Locale.ENGLISH);

    private Form() {
    }

    /** Says whether a text fits; what does not is a fault at its place. */
    public static boolean check(Source source, Faults faults) {
        var zh = ZH.validate(source.tree(), context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)).iterator();
        for (ValidationMessage message : EN.validate(source.tree(),
                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))) {
            String chinese = zh.hasNext() ? zh.next().getMessage() : message.getMessage();
            faults.add(source.place(message.getInstanceLocation().toString()), code(message), words(chinese), words(message.getMessage()));
        }
        return faults.none();
    }

    private static String code(ValidationMessage message) {
        return "additionalProperties".equals(message.getType()) ? "unknown-key" : "ill-formed";
    }

    private static String words(String message) {
        return message.startsWith("/") || message.startsWith(":") ? message : "/" + message;
    }

    private static JsonSchema schema(Locale locale) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).locale(locale).build();
        InputStream text = Form.class.getResourceAsStream("policy.schema.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text, config);
    }
}
