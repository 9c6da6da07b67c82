package org.xinglin.rest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.xinglin.rest.access.AccessFilter;
import org.xinglin.rest.access.BodyLimit;
import org.xinglin.rest.access.CallerProvider;
import org.xinglin.rest.access.ClientLimits;
import org.xinglin.rest.access.ClientTrail;
import org.xinglin.rest.access.Trail;
import org.xinglin.rest.problem.FailureMapper;
import org.xinglin.rest.repeat.Kept;
import org.xinglin.rest.repeat.NextPage;
import org.xinglin.rest.repeat.Repeats;
import org.xinglin.rest.repeat.SunsetHeaders;
import org.xinglin.rest.wire.BodyCheck;
import org.xinglin.rest.wire.Parameters;
import org.xinglin.rest.wire.WireJson;

/** Lists what stands between HTTP and the resources. */
final class Providers {

    private Providers() {
    }

    static List<Object> of(Services services, ClientLimits limits, JsonMapper mapper) {
        return List.of(new Trail(), new AccessFilter(services, limits), new CallerProvider(), new ClientTrail(services.clients()),
                new BodyLimit(services), new Repeats(services.clients()), new Kept(services.clients()), new SunsetHeaders(), new NextPage(),
                new BodyCheck(), new Parameters(), WireJson.provider(mapper), new FailureMapper(),
                new FailureMapper.OfJaxRs());
    }
}
