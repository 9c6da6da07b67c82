package org.xinglin.policy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.policy.PolicyDesk.Deed;
import org.xinglin.api.policy.PolicyDesk.Fault;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.PolicyTrail;
import org.xinglin.policy.text.Faults;

/**
 * Holds the texts that bundles bring and exchanges what serves, always as a whole. A text that is not sound changes nothing: the
 * one that it was to replace goes on serving.
 */
@Component(name = "org.xinglin.policy.shelf", service = Shelf.class)
public class Shelf {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final String ARCHIVE = "archive";
    private static final String BACK = "ROLLED_BACK by ";

    private final Archive archive;
    private final Clock clock;
    private final Map<String, List<Contribution>> brought = new LinkedHashMap<>();
    private final Map<String, Selection.Cached> cache = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<PolicyRef> familiar;
    private volatile Served served = Served.NOTHING;
    private boolean settled;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile PolicyTrail trail;

    /** Activates with the texts that were brought back in an earlier life. */
    @Activate
    public Shelf(BundleContext context, @Reference Clock clock) {
        this(Path.of(Optional.ofNullable(context.getProperty("karaf.data")).orElse("data"), "policies"), clock);
    }

    Shelf(Path folder, Clock clock) {
        this.archive = new Archive(folder);
        this.clock = clock;
        this.familiar = new HashSet<>(archive.memory().serving());
        reinstate(archive.memory());
    }

    /** Returns what serves now. */
    Served served() {
        return served;
    }

    /** Returns the text of a version that serves or ever served here. */
    Optional<TextPolicy> find(PolicyRef ref) {
        Optional<TextPolicy> now = served.find(ref);
        return now.isPresent() ? now : archive.text(ref).flatMap(text -> new PolicyReader(this::serving)
                .read(ref.id(), text, new Faults(ref.id())));
    }

    /** Returns what is wrong with a text beside what serves; nothing if it may serve. */
    List<Fault> check(String file, String text) {
        Faults faults = new Faults(file);
        Optional<TextPolicy> policy = new PolicyReader(this::serving).read(file, text, faults);
        policy.ifPresent(p -> {
            Fit.check(p, served.policies(), faults);
            archive.check(p, faults);
        });
        return faults.all();
    }

    /** Reads a draft. @throws IllegalArgumentException if anything is wrong with it */
    TextPolicy draft(String file, String text) {
        List<Fault> faults = check(file, text).stream().filter(f -> !f.code().equals("version-taken")).toList();
        return Optional.of(faults).filter(List::isEmpty).flatMap(none -> new PolicyReader(this::serving)
                .read(file, text, new Faults(file)))
                .orElseThrow(() -> new IllegalArgumentException(faults.toString()));
    }

    /** Takes the texts of a bundle, in the place of those that it brought before. */
    synchronized void bring(String from, List<Contribution> texts) {
        List<Contribution> former = brought.getOrDefault(from, List.of());
        brought.put(from, texts);
        Selection selection = select();
        List<Contribution> kept = former.stream().filter(c -> selection.refused().keySet().stream()
                .anyMatch(r -> r.from().equals(from) && r.file().equals(c.file()) && !r.text().equals(c.text()))).toList();
        if (!kept.isEmpty()) {
            brought.put(from, Stream.concat(texts.stream(), kept.stream()).toList());
        }
        exchange(kept.isEmpty() ? selection : select(), "DEPLOYED");
    }

    /** Takes a bundle's texts away; what they replaced serves again. */
    synchronized void remove(String from) {
        if (brought.remove(from) != null) {
            exchange(select(), "REMOVED");
        }
    }

    /** Brings back the set that served before the last switch. @throws IllegalStateException if none is known */
    synchronized List<PolicyRef> rollback(String who) {
        Archive.Memory memory = archive.memory();
        List<PolicyRef> goal = memory.previous();
        if (goal.isEmpty() || goal.equals(served.set().refs()) || goal.stream().anyMatch(ref -> archive.text(ref).isEmpty())) {
            throw new IllegalStateException("no former set is known");
        }
        Set<String> withdrawn = new HashSet<>(memory.withdrawn());
        served.policies().stream().filter(p -> !goal.contains(p.ref())).forEach(p -> withdrawn.add(p.digest()));
        Set<PolicyRef> reinstated = goal.stream().filter(ref -> served.find(ref).isEmpty()).collect(Collectors.toSet());
        Archive.Memory changed = new Archive.Memory(memory.serving(), memory.previous(), withdrawn, reinstated);
        archive.remember(changed);
        reinstate(changed);
        settled = true;
        exchange(select(), BACK + who);
        return served.set().refs();
    }

    private Optional<TextPolicy> serving(String id) {
        return served.policies().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private void reinstate(Archive.Memory memory) {
        brought.put(ARCHIVE, memory.reinstated().stream().flatMap(ref -> archive.text(ref).stream()
                .map(text -> new Contribution(ARCHIVE, ref.id() + ".policy.yaml", text, "", Map.of()))).toList());
    }

    private Selection select() {
        return Selection.of(brought.values().stream().flatMap(List::stream).toList(), served.policies(), archive, archive.memory(), cache);
    }

    private void exchange(Selection selection, String why) {
        Served before = served;
        Served now = Served.of(selection.serving(), selection.shadows());
        now.policies().forEach(archive::keep);
        now.trials().forEach(archive::keep);
        remember(before, now);
        served = now;
        tell(before, now, why);
        selection.refused().forEach((contribution, faults) -> refuse(contribution, faults, why));
    }

    /** Notes which set serves, and which did before; while a container starts, sets that are not yet whole do not count. */
    private void remember(Served before, Served now) {
        Archive.Memory memory = archive.memory();
        Set<String> ids = ids(now.set().refs());
        settled |= ids.containsAll(ids(memory.serving()));
        if (settled && !now.set().refs().equals(memory.serving())) {
            Set<PolicyRef> stillBack = memory.reinstated().stream().filter(now.set().refs()::contains).collect(Collectors.toSet());
            archive.remember(new Archive.Memory(now.set().refs(), former(memory, now), memory.withdrawn(), stillBack));
        }
    }

    /** Returns the set to go back to. What the installation itself adds, as at its first start, is in it too: going back takes no law out. */
    private List<PolicyRef> former(Archive.Memory memory, Served now) {
        List<TextPolicy> added = now.policies().stream().filter(p -> !memory.serving().contains(p.ref())).toList();
        boolean grown = now.set().refs().containsAll(memory.serving())
                && added.stream().allMatch(p -> Contribution.SYSTEM.equals(who(p)));
        if (!grown) {
            return memory.serving();
        }
        return memory.previous().isEmpty() ? List.of() : Stream.concat(memory.previous().stream(), added.stream().map(TextPolicy::ref))
                .sorted(Comparator.comparing(PolicyRef::id)).toList();
    }

    private void tell(Served before, Served now, String why) {
        news(now, before).forEach(p -> {
            LOG.info("policy {} {} serves{}", p.id(), p.version(), p.shadow() ? " on trial" : "");
            if (familiar.add(p.ref()) || why.startsWith(BACK)) {
                note(why, who(p), p.ref(), p.shadow() ? "on trial" : "");
            }
        });
        news(before, now).forEach(p -> {
            Optional<TextPolicy> instead = now.policies().stream().filter(q -> q.id().equals(p.id())).findFirst();
            if (instead.isEmpty()) {
                LOG.info("policy {} {} serves no more", p.id(), p.version());
            }
            if (instead.isEmpty() || !"DEPLOYED".equals(why)) {
                note("DEPLOYED".equals(why) ? "REMOVED" : why, who(p), p.ref(), instead.map(q -> q.version() + " serves again").orElse(""));
            }
        });
    }

    private void refuse(Contribution contribution, List<Fault> faults, String why) {
        if (faults.stream().allMatch(fault -> fault.code().equals(Faults.MISSING))) {
            LOG.info("policy text {} of {} waits: {}", contribution.file(), contribution.from(), faults);
        } else if (!why.startsWith(BACK) && told.add(contribution.from() + contribution.text() + faults)) {
            String all = faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
            LOG.warn("policy text {} of {} is refused and changes nothing: {}", contribution.file(), contribution.from(), all);
            note("REFUSED", contribution.who(), new PolicyRef(contribution.file(), ""), all);
        }
    }

    private String who(TextPolicy policy) {
        return brought.values().stream().flatMap(List::stream).filter(c -> c.text().equals(policy.text())).map(Contribution::who)
                .findFirst().orElse("");
    }

    private void note(String what, String who, PolicyRef ref, String detail) {
        PolicyTrail now = trail;
        if (now != null) {
            boolean back = what.startsWith(BACK);
            now.note(new Deed(clock.instant(), back ? what.substring(BACK.length()) : who, back ? "ROLLED_BACK" : what, ref, detail));
        }
    }

    private static Collection<TextPolicy> news(Served now, Served before) {
        List<TextPolicy> news = new ArrayList<>();
        Stream.concat(now.policies().stream(), now.trials().stream())
                .filter(p -> before.find(p.ref()).filter(q -> q.shadow() == p.shadow()).isEmpty()).forEach(news::add);
        return news;
    }

    private static Set<String> ids(List<PolicyRef> refs) {
        return refs.stream().map(PolicyRef::id).collect(Collectors.toSet());
    }
}
