package org.xinglin.policy.cel;

import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.PartialVars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Intended;
import org.xinglin.api.business.NamedFiling;
import org.xinglin.api.business.NamedRegistration;
import org.xinglin.api.policy.Parameters;
import org.xinglin.policy.cel.FactTypes.DatedFiling;
import org.xinglin.policy.cel.FactTypes.DatedPerson;

/** Gives conditions the facts of one case, each made when it is first asked for. What could not be learned is unknown. For one thread. */
public final class CaseValues {

    private static final Set<String> OF_PERSON = Set.of("person", "named", "filing", "chosen", "intended", "ban", "permit");

    private final Case applied;
    private final Parameters parameters;
    private final Map<String, Optional<Object>> known = new HashMap<>();
    private final Map<Terms, Values> views = new IdentityHashMap<>();
    private final Set<String> unknown;

    /** Is what an expression may ask for, and the names of what is not known. */
    record Values(PartialVars vars, Set<String> unknown) {
    }

    /** Takes a case and the parameters in force for it. */
    public CaseValues(Case applied, Parameters parameters) {
        this.applied = applied;
        this.parameters = parameters;
        this.unknown = unknown(applied);
    }

    Case applied() {
        return applied;
    }

    /** Returns the values for an expression of a policy. */
    Values of(Terms terms) {
        return views.computeIfAbsent(terms, this::view);
    }

    private Values view(Terms terms) {
        Map<String, Optional<Object>> own = new HashMap<>();
        CelVariableResolver resolver = name -> {
            boolean ofPolicy = "form".equals(name) || name.startsWith(Terms.PARAMETERS);
            return ofPolicy ? own.computeIfAbsent(name, asked -> ofPolicy(asked, terms)) : known.computeIfAbsent(name, this::fact);
        };
        return new Values(PartialVars.of(resolver, unknown.stream().map(CelAttributePattern::create).toList()), unknown);
    }

    private Optional<Object> ofPolicy(String name, Terms terms) {
        if ("form".equals(name)) {
            return Optional.of(terms.view(applied.form()));
        }
        String parameter = name.substring(Terms.PARAMETERS.length());
        return parameters.find(parameter).or(() -> terms.fallback(parameter)).map(v -> terms.parameter(parameter).parse(v));
    }

    private Optional<Object> fact(String name) {
        return Optional.ofNullable(Shape.value(switch (name) {
            case "type" -> applied.type();
            case "starter" -> applied.starter();
            case "tenant" -> applied.tenant();
            case "on" -> applied.on();
            case "acceptedOn" -> applied.acceptedOn();
            case "submittedOn" -> applied.submittedOn();
            case "authority" -> applied.authority().map(FactTypes.OFFICE::view);
            case "authorityDivision" -> applied.authorityDivision();
            case "institution" -> applied.facts().institution().map(FactTypes.INSTITUTION::view);
            case "learned" -> learned(applied);
            case "further" -> FactTypes.INSTITUTION.views(applied.facts().further());
            default -> applied.facts().person().map(person -> ofPerson(name, person));
        }));
    }

    private Object ofPerson(String name, Facts.Person person) {
        Optional<?> found = switch (name) {
            case "person" -> Optional.of(FactTypes.PERSON.view(new DatedPerson(person, applied.on())));
            case "named" -> NamedRegistration.of(applied.form(), person).map(FactTypes.REGISTRATION::view);
            case "filing" -> NamedFiling.of(applied.form(), person)
                    .map(filing -> FactTypes.FILING.view(new DatedFiling(filing, applied.on())));
            case "ban" -> applied.form().id("banId").flatMap(id -> person.standing().bans().stream()
                    .filter(ban -> ban.id().equals(id)).findFirst()).map(FactTypes.BAN::view);
            case "permit" -> applied.form().id("permitId").flatMap(id -> person.standing().permits().stream()
                    .filter(permit -> permit.id().equals(id)).findFirst()).map(FactTypes.PERMIT::view);
            case "chosen" -> applied.form().id("qualificationId").flatMap(person::qualification)
                    .map(FactTypes.QUALIFICATION::view);
            case "intended" -> Optional.of(FactTypes.INTENDED.view(Intended.of(applied.form(), person)));
            default -> throw new IllegalArgumentException("no fact " + name);
        };
        return found.isPresent() ? found.get() : Map.of();
    }

    /** Returns which of the facts that may be away could be learned. */
    private static List<String> learned(Case applied) {
        List<String> learned = new ArrayList<>();
        applied.facts().person().ifPresent(p -> learned.add("person"));
        applied.facts().institution().ifPresent(i -> learned.add("institution"));
        applied.authority().ifPresent(a -> learned.add("authority"));
        applied.authorityDivision().ifPresent(d -> learned.add("authorityDivision"));
        return learned;
    }

    private static Set<String> unknown(Case applied) {
        Set<String> names = new HashSet<>();
        if (applied.facts().person().isEmpty()) {
            names.addAll(OF_PERSON);
        }
        if (applied.facts().institution().isEmpty()) {
            names.add("institution");
        }
        if (applied.authority().isEmpty()) {
            names.add("authority");
        }
        if (applied.authorityDivision().isEmpty()) {
            names.add("authorityDivision");
        }
        return names;
    }
}
