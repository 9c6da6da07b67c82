package org.xinglin.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinglin.api.business.Effect;
import org.xinglin.api.business.Effect.EndRegistration;
import org.xinglin.api.business.Effect.GrantRegistration;

/** Picks the effects that put something on the register. */
final class Grants implements Effect.Visitor<Stream<GrantRegistration>> {

    private Grants() {
    }

    static List<GrantRegistration> of(List<Effect> effects) {
        return effects.stream().flatMap(effect -> effect.accept(new Grants())).toList();
    }

    static Optional<GrantRegistration> first(List<Effect> effects) {
        return of(effects).stream().findFirst();
    }

    @Override
    public Stream<GrantRegistration> grant(GrantRegistration grant) {
        return Stream.of(grant);
    }

    @Override
    public Stream<GrantRegistration> end(EndRegistration end) {
        return Stream.empty();
    }
}
