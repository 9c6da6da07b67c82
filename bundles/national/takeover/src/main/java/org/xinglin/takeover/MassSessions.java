package org.xinglin.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.MassOpening;

/** Gets all registers ready for very many openings, and afterwards makes their indexes, two registers at a time. */
final class MassSessions implements AutoCloseable {

    private static final int THREADS = 2;

    private final List<MassOpening.Session> sessions = new ArrayList<>();

    /** Begins. @throws RuntimeException if one cannot; then none has begun */
    MassSessions(List<MassOpening> registers, TenantId tenant) {
        try {
            registers.forEach(register -> sessions.add(register.begin(tenant)));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Ends all, whatever becomes of each. @throws RuntimeException what went wrong first */
    @Override
    public void close() {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> ends = new ArrayList<>();
        sessions.forEach(session -> ends.add(threads.submit(session::close)));
        sessions.clear();
        threads.shutdown();
        Optional<RuntimeException> problem = Optional.empty();
        for (Future<?> end : ends) {
            try {
                end.get();
            } catch (ExecutionException e) {
                RuntimeException cause = e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
                problem = problem.or(() -> Optional.of(cause));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                problem = problem.or(() -> Optional.of(new IllegalStateException("interrupted while indexes are made")));
            }
        }
        problem.ifPresent(e -> {
            throw e;
        });
    }
}
