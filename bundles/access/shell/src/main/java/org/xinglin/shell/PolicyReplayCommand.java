package org.xinglin.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.xinglin.api.policy.Replays;
import org.xinglin.api.policy.Replays.Replay;

/** Judges past applications by a draft, changes nothing, and says what would come out otherwise; interrupted, it stops. */
@Service
@Command(scope = "xinglin", name = "policy-replay", description = "Judges past applications by a draft policy, changing nothing")
public final class PolicyReplayCommand extends XinglinCommand {

    private static final long NANOS_BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long MILLIS_BETWEEN_LINES = 5_000;

    @Argument(index = 0, name = "file", required = true, description = "the draft's *.policy.yaml, on the server")
    @Completion(FileCompleter.class)
    String file;

    @Option(name = "--tenant", multiValued = true, description = "code of a province, may be given several times; all otherwise")
    @Completion(TenantCompleter.class)
    List<String> tenants = List.of();

    @Option(name = "--from", description = "first day of acceptance, as 2026-01-31")
    String from;

    @Option(name = "--to", description = "last day of acceptance")
    String to;

    @Override
    void run() throws CommandException {
        String text = PolicyFile.read(file);
        Replays replays = parts().require(Replays.class);
        Replay replay = begin(replays, new Replays.Order(user(), Path.of(file).getFileName().toString(), text,
                tenants.stream().map(XinglinCommand::tenant).collect(Collectors.toSet()), day(from), day(to)));
        say("replay %s begins", replay.id());
        replay = await(replays, replay);
        out().print(replays.inWords(replay));
        say("again: xinglin:policy-replays %s", replay.id());
        if (replay.state() != Replays.State.DONE) {
            throw failure("the replay is " + replay.state());
        }
    }

    private Replay begin(Replays replays, Replays.Order order) throws CommandException {
        try {
            return replays.start(order);
        } catch (IllegalStateException anotherRuns) {
            throw failure(anotherRuns.getMessage());
        } catch (IllegalArgumentException unfit) {
            PolicyFile.requireSound(this, file, order.text());
            throw unfit;
        }
    }

    private Replay await(Replays replays, Replay begun) {
        Replay now = begun;
        long saidAt = 0;
        while (now.state() == Replays.State.RUNNING) {
            LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
            if (Thread.interrupted()) {
                replays.cancel(begun.id());
            }
            now = replays.find(begun.id()).orElse(now);
            if (now.elapsedMillis() - saidAt >= MILLIS_BETWEEN_LINES) {
                saidAt = now.elapsedMillis();
                say("%d s: %d %%, %d judged, %d would be decided otherwise", saidAt / 1000, now.progress(), now.judged(),
                        now.otherwise());
            }
        }
        return now;
    }

    private static Optional<LocalDate> day(String text) throws CommandException {
        return text == null ? Optional.empty() : Optional.of(Shown.day(text).orElseThrow(() -> failure("no day: " + text)));
    }
}
