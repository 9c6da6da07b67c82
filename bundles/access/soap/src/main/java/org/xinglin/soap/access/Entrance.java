package org.xinglin.soap.access;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/** Is the servlet. Of messages with files, which are kept in memory and never on disk, it lets in a few at once. */
public final class Entrance extends CXFNonSpringServlet {

    /** The attribute of a request for which there was no room. */
    static final String CROWDED = "org.xinglin.soap.crowded";

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 6;
    private static final int PATIENCE_SECONDS = 10;

    private final transient Semaphore room = new Semaphore(AT_ONCE);

    /** Makes the servlet of the addresses of one bus. */
    public Entrance(DestinationRegistry addresses) {
        super(addresses, false);
    }

    @Override
    protected void invoke(HttpServletRequest request, HttpServletResponse response) throws ServletException {
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

    private boolean admitted() {
        try {
            return room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
