package org.xinglin.clients;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xinglin.api.client.RepeatedCalls.Answer;

/** Writes an answer as bytes and reads it back. */
final class AnswerBytes {

    private AnswerBytes() {
    }

    static byte[] of(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(answer.status());
            out.writeShort(answer.headers().size());
            for (Map.Entry<String, List<String>> header : answer.headers().entrySet()) {
                out.writeUTF(header.getKey());
                out.writeShort(header.getValue().size());
                for (String value : header.getValue()) {
                    out.writeUTF(value);
                }
            }
            out.write(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Answer read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int status = in.readUnsignedShort();
            Map<String, List<String>> headers = new LinkedHashMap<>();
            for (int i = in.readUnsignedShort(); i > 0; i--) {
                String name = in.readUTF();
                List<String> values = new ArrayList<>();
                for (int j = in.readUnsignedShort(); j > 0; j--) {
                    values.add(in.readUTF());
                }
                headers.put(name, values);
            }
            return new Answer(status, headers, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
