package org.xinglin.soap.access;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/** Is the servlet. Of messages with files, which are kept in memory and never on disk, it lets in a few at once. */
public final class Entrance extends CXFNonSpringServlet {

    /** The attribute of a request for which there was no room. */
    static final String CROWDED = "org.xinglin.soap.crowded";

    /** The attribute of a request that says to be in an encoding that is not taken. */
    static final String STRANGE = "org.xinglin.soap.strange";

    private static final long serialVersionUID = 1L;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]*)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> CHARSETS = Set.of("UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "US-ASCII");
    private static final int AT_ONCE = 6;
    private static final int PATIENCE_SECONDS = 10;

    private final transient Semaphore room = new Semaphore(AT_ONCE);

    /** Makes the servlet of the addresses of one bus. */
    public Entrance(DestinationRegistry addresses) {
        super(addresses, false);
    }

    @Override
    protected void invoke(HttpServletRequest given, HttpServletResponse response) throws ServletException {
        HttpServletRequest request = readable(given);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String type = request.getContentType();
        if (type == null || !type.regionMatches(true, 0, "multipart/", 0, 10)) {
            super.invoke(request, response);
            return;
        }
        boolean admitted = admitted();
        try {
            if (!admitted) {
                request.setAttribute(CROWDED, true);
            }
            super.invoke(request, response);
        } finally {
            if (admitted) {
                room.release();
            }
        }
    }

    /** Keeps the addresses when the web server starts anew, as it does when TLS is switched on: the bus ends with its endpoint, not here. */
    @Override
    public void destroyBus() {
        log("the web server lets go of the SOAP interface");
    }

    /** Takes the encoding off a request that names one which nobody reads, so that it gets as far as to be refused with a fault. */
    private static HttpServletRequest readable(HttpServletRequest request) {
        Matcher named = CHARSET.matcher(Optional.ofNullable(request.getContentType()).orElse(""));
        if (!named.find() || known(named.group(1))) {
            return request;
        }
        request.setAttribute(STRANGE, true);
        return new HttpServletRequestWrapper(request) {

            @Override
            public String getContentType() {
                return "text/xml";
            }

            @Override
            public String getCharacterEncoding() {
                return null;
            }
        };
    }

    private static boolean known(String charset) {
        try {
            return CHARSETS.contains(Charset.forName(charset).name());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return false;
        }
    }

    private boolean admitted() {
        try {
            return room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
