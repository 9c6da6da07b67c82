package org.xinglin.routes.publicfeed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.feed.WebhookWork;

/** Is the work of one round: these calls are due once, and what becomes of each is remembered in a line. */
final class OneRound implements WebhookWork {

    private final List<Call> due;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    OneRound(Call... due) {
        this.due = new ArrayList<>(List.of(due));
    }

    /** Returns the lines, in the order of the calls' numbers. */
    List<String> said() {
        return said.stream().sorted().toList();
    }

    @Override
    public int dispatch() {
        return 0;
    }

    @Override
    public List<Call> due(int limit) {
        List<Call> taken = List.copyOf(due);
        due.clear();
        return taken;
    }

    @Override
    public void taken(UUID delivery, int status) {
        said.add(delivery.getLeastSignificantBits() + " taken " + status);
    }

    @Override
    public void failed(UUID delivery, String problem, boolean gone) {
        said.add(delivery.getLeastSignificantBits() + " failed " + problem + (gone ? " gone" : ""));
    }
}
