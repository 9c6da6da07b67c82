package org.xinglin.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xinglin.api.policy.PolicyDesk.Fault;
import org.xinglin.policy.text.Faults;
import org.xinglin.policy.text.Place;

/**
 * Picks from all texts that are there the set that serves: of each id the highest version that is sound, fits beside the others
 * and was not withdrawn. What serves already comes before what is new, so that a newcomer cannot push anything out.
 */
final class Selection {

    private final Archive archive;
    private final Archive.Memory memory;
    private final Map<String, Cached> cache;
    private final Map<String, TextPolicy> byId = new HashMap<>();
    private final Map<String, TextPolicy> serving = new LinkedHashMap<>();
    private final Map<String, TextPolicy> shadows = new LinkedHashMap<>();
    private final Map<Contribution, List<Fault>> refused = new LinkedHashMap<>();

    /** Is a text that was read, with the digests of those to which it refers. */
    record Cached(TextPolicy policy, Map<String, String> referred) {
    }

    private record Read(Contribution from, TextPolicy policy) {
    }

    private Selection(Archive archive, Archive.Memory memory, Map<String, Cached> cache) {
        this.archive = archive;
        this.memory = memory;
        this.cache = cache;
    }

    /**
     * Picks.
     *
     * @param contributions all texts
     * @param now what serves now, to be preferred
     * @param cache texts that were read before, by text
     */
    static Selection of(Collection<Contribution> contributions, Collection<TextPolicy> now, Archive archive, Archive.Memory memory,
            Map<String, Cached> cache) {
        Selection selection = new Selection(archive, memory, cache);
        selection.pick(contributions, now);
        return selection;
    }

    Collection<TextPolicy> serving() {
        return serving.values();
    }

    Collection<TextPolicy> shadows() {
        return shadows.values();
    }

    Map<Contribution, List<Fault>> refused() {
        return refused;
    }

    private void pick(Collection<Contribution> contributions, Collection<TextPolicy> now) {
        Set<String> digests = Set.copyOf(now.stream().map(TextPolicy::digest).toList());
        Comparator<Read> order = Comparator.comparing((Read r) -> !digests.contains(r.policy().digest()))
                .thenComparing(r -> r.policy().id()).thenComparing(r -> r.policy().version(), Version.ORDER.reversed());
        List<Read> reads = new ArrayList<>(read(contributions));
        reads.sort(order);
        reads.stream().filter(r -> r.policy().shadow()).forEach(r -> shadows.merge(r.policy().id(), r.policy(), Selection::higher));
        for (Read read : reads) {
            if (!read.policy().shadow()) {
                consider(read);
            }
        }
    }

    private void consider(Read read) {
        TextPolicy policy = read.policy();
        TextPolicy same = serving.get(policy.id());
        Faults faults = new Faults(policy.file());
        if (memory.withdrawn().contains(policy.digest())) {
            faults.add(Place.WHOLE, "withdrawn", "该文本已被撤回；请改正后以新版本部署",
                    "this text was rolled back; mend it and deploy it as a new version");
        }
        archive.check(policy, faults);
        boolean outdone = same != null && !same.digest().equals(policy.digest())
                && Version.ORDER.compare(policy.version(), same.version()) < 0;
        if (faults.none() && outdone) {
            return;
        }
        Fit.check(policy, serving.values(), faults);
        if (faults.none()) {
            serving.put(policy.id(), policy);
        } else {
            refused.put(read.from(), faults.all());
        }
    }

    /** Reads all texts; those that refer to others after those. */
    private List<Read> read(Collection<Contribution> contributions) {
        List<Read> reads = new ArrayList<>();
        List<Contribution> left = new ArrayList<>(contributions);
        PolicyReader reader = new PolicyReader(id -> Optional.ofNullable(byId.get(id)));
        boolean progress = true;
        while (progress && !left.isEmpty()) {
            progress = false;
            for (Contribution contribution : List.copyOf(left)) {
                Faults faults = new Faults(contribution.file());
                Optional<TextPolicy> policy = cached(contribution)
                        .or(() -> reader.read(contribution.file(), contribution.text(), faults).map(this::cache))
                        .filter(p -> complete(p, contribution, faults)).map(p -> p.with(contribution.inJava()));
                policy.ifPresent(p -> {
                    reads.add(new Read(contribution, p));
                    byId.merge(p.id(), p, Selection::higher);
                });
                if (policy.isPresent() || !faults.onlyMissing()) {
                    left.remove(contribution);
                    progress = true;
                }
                if (policy.isEmpty()) {
                    refused.put(contribution, faults.all());
                } else {
                    refused.remove(contribution);
                }
            }
        }
        return reads;
    }

    private static boolean complete(TextPolicy policy, Contribution contribution, Faults faults) {
        policy.inJava().stream().filter(id -> !contribution.inJava().containsKey(id)).forEach(id ->
                faults.add(policy.place("provision " + id), "no-such-service", "包内没有判定“" + id + "”的 Provision 服务",
                        "the bundle registers no Provision service " + id));
        return faults.none();
    }

    private static TextPolicy higher(TextPolicy a, TextPolicy b) {
        return Version.ORDER.compare(a.version(), b.version()) >= 0 ? a : b;
    }

    private Optional<TextPolicy> cached(Contribution contribution) {
        return Optional.ofNullable(cache.get(contribution.text())).filter(c -> c.referred().equals(referred(c.policy())))
                .map(Cached::policy);
    }

    private TextPolicy cache(TextPolicy policy) {
        cache.put(policy.text(), new Cached(policy, referred(policy)));
        return policy;
    }

    /** Returns the digests of the policies to which one refers. */
    private Map<String, String> referred(TextPolicy policy) {
        Map<String, String> digests = new HashMap<>();
        Stream.concat(policy.include().stream(), policy.basedOn().stream())
                .forEach(id -> digests.put(id, byId.containsKey(id) ? byId.get(id).digest() : ""));
        return digests;
    }
}
