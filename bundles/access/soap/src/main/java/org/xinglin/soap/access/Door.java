package org.xinglin.soap.access;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.xinglin.soap.Services;
import org.xinglin.soap.fault.Problem;

/** Lets in only what can be a message of this interface: by a safe way, of a known form, not too large. */
public final class Door extends AbstractPhaseInterceptor<Message> {

    /** The most bytes of a message's XML. */
    public static final int MOST_XML = 1 << 20;

    private static final String MULTIPART = "multipart/related";
    private static final Set<String> FORMS = Set.of("text/xml", MULTIPART);
    private static final long PATIENCE_SECONDS = 10;

    private final Services services;
    private final Settings settings;

    /** Makes the door. */
    public Door(Services services, Settings settings) {
        super(Phase.RECEIVE);
        addBefore(AttachmentInInterceptor.class.getName());
        this.services = services;
        this.settings = settings;
    }

    @Override
    public void handleMessage(Message message) {
        HttpServletRequest request = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
        if ("GET".equals(request.getMethod())) {
            return;
        }
        if (!"POST".equals(request.getMethod())) {
            throw Problem.of("method-not-allowed", "只接受 POST 请求。", "Only POST is taken.");
        }
        if (!settings.plainHttpAnywhere() && !request.isSecure() && !loopback(request.getRemoteAddr())) {
            throw Problem.of("tls-required", "请使用 HTTPS：身份信息不得以明文传送。", "Use HTTPS: credentials do not travel in the clear.");
        }
        String form = form(request);
        if (MULTIPART.equals(form) && request.getAttribute(Entrance.CROWDED) != null) {
            throw Problem.later("unavailable", "正在传送的文件过多，请稍后再试。",
                    "Too many files are being sent; try again soon.", PATIENCE_SECONDS);
        }
        if (request.getCharacterEncoding() == null) {
            // What says nothing is UTF-8, whatever HTTP once said of text.
            message.remove(Message.ENCODING);
        }
        long most = MULTIPART.equals(form) ? MOST_XML + services.attachments().mostBytes() : MOST_XML;
        if (request.getContentLengthLong() > most) {
            throw Bounded.tooLarge(most);
        }
        message.setContent(InputStream.class, new Bounded(message.getContent(InputStream.class), most));
    }

    private static String form(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        String form = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!FORMS.contains(form)) {
            throw Problem.of("unsupported-media-type", "只接受 text/xml（SOAP 1.1）或 multipart/related（MTOM）。",
                    "Only text/xml (SOAP 1.1) or multipart/related (MTOM) is taken.");
        }
        if (request.getAttribute(Entrance.STRANGE) != null) {
            throw Problem.of("unsupported-media-type", "只接受 UTF-8 或 UTF-16 编码。", "Only UTF-8 or UTF-16 is taken.");
        }
        return form;
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
