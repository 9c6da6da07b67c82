package org.xinglin.itests.partners;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinglin.itests.partners.HospitalOfSoap.Credentials;

/** Posts messages that no tool has made, so that anything may stand in them. */
final class SoapClient {

    private static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final Pattern CODE = Pattern.compile("<(?:\\w+:)?xinglinFault[^>]*>\\s*<(?:\\w+:)?code>([^<]+)<");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    SoapClient(URI base) {
        address = base.resolve("soap/v1/hospital");
    }

    /** Is what came back. @param fault code of the fault, or the empty string */
    record Answer(int status, String fault, String text) {
    }

    String contract() throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address + "?wsdl")).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Calls as a client, or as nobody. */
    Answer call(Credentials client, String body) throws Exception {
        String header = client == null ? "" : "<wsse:Security s:mustUnderstand=\"1\" xmlns:wsse=\"" + WSS + "wssecurity-secext-1.0.xsd\""
                + " xmlns:wsu=\"" + WSS + "wssecurity-utility-1.0.xsd\"><wsse:UsernameToken><wsse:Username>" + client.clientId()
                + "</wsse:Username><wsse:Password Type=\"" + WSS + "username-token-profile-1.0#PasswordText\">" + client.secret()
                + "</wsse:Password><wsse:Nonce EncodingType=\"" + WSS + "soap-message-security-1.0#Base64Binary\">"
                + Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
                + "</wsse:Nonce><wsu:Created>" + Instant.now() + "</wsu:Created></wsse:UsernameToken></wsse:Security>";
        String message = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns:h=\"urn:xinglin:hospital:v1\"><s:Header>"
                + header + "</s:Header><s:Body>" + body + "</s:Body></s:Envelope>";
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(address).header("Content-Type", "text/xml; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(message)).build(), HttpResponse.BodyHandlers.ofString());
        Matcher code = CODE.matcher(answer.body());
        return new Answer(answer.statusCode(), code.find() ? code.group(1) : "", answer.body());
    }
}
