package org.xinglin.routes.publicfeed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.feed.WebhookWork;
import org.xinglin.api.feed.WebhookWork.Call;

/** Makes the calls that are due, some at once, and says how each went; a route calls it. */
public final class Caller {

    private static final Logger LOG = LoggerFactory.getLogger(Caller.class);
    private static final int BATCH = 64;
    private static final int GONE = 410;

    private final WebhookWork work;
    private final HttpsPost post;
    private final ExecutorService threads;

    Caller(WebhookWork work, HttpsPost post, ExecutorService threads) {
        this.work = work;
        this.post = post;
        this.threads = threads;
    }

    /** Makes all calls that are due. Returns how many. */
    public int callDue() throws InterruptedException, ExecutionException {
        int made = 0;
        for (List<Call> due = work.due(BATCH); !due.isEmpty(); due = work.due(BATCH)) {
            List<Future<?>> calls = new ArrayList<>();
            due.forEach(call -> calls.add(threads.submit(() -> make(call))));
            for (Future<?> call : calls) {
                call.get();
            }
            made += due.size();
        }
        return made;
    }

    private void make(Call call) {
        String problem;
        boolean gone = false;
        try {
            int status = post.send(call);
            if (status >= 200 && status < 300) {
                work.taken(call.delivery(), status);
                return;
            }
            problem = "HTTP " + status;
            gone = status == GONE;
        } catch (IOException e) {
            problem = e instanceof HttpsPost.NotPublicException ? e.getMessage() : e.getClass().getSimpleName();
        }
        LOG.debug("Webhook delivery {} was not taken: {}", call.delivery(), problem);
        work.failed(call.delivery(), problem, gone);
    }
}
