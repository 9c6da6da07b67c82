package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BusinessType;

@DisplayName("Architecture §5: types come and go while applications are handled")
class BusinessTypesTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicBoolean comesBack = new AtomicBoolean(true);
    private final BusinessTypes types = new BusinessTypes(now::get);
    private final SampleType former = new SampleType("sample");
    private final SampleType next = new SampleType("sample", former.decider(), true, true);

    BusinessTypesTest() {
        types.bind(former);
    }

    @Test
    void of_one_code_the_last_that_came_counts_and_the_other_is_back_when_it_goes() {
        types.bind(next);
        assertSame(next, types.require("sample"));
        types.goes(next, () -> true);
        assertSame(former, types.require("sample"));
        assertEquals(List.of(former), types.all());
    }

    @Test
    void a_request_during_an_update_waits_for_the_new_type() throws Exception {
        types.goes(former, comesBack::get);
        CompletableFuture<Object> asked = CompletableFuture.supplyAsync(() -> types.require("sample"));
        assertThrows(java.util.concurrent.TimeoutException.class, () -> asked.get(50, TimeUnit.MILLISECONDS));
        types.bind(next);
        assertSame(next, asked.get(5, TimeUnit.SECONDS));
    }

    @Test
    void a_bundle_that_is_updated_for_long_goes_on_serving_with_the_former_type_for_half_a_minute() {
        types.goes(former, comesBack::get);
        assertSame(former, types.find("sample").orElseThrow(), "what only looks does not wait");
        now.addAndGet(BusinessTypes.AWAITED.toNanos());
        assertSame(former, types.require("sample"));
        assertEquals(List.of(former), types.all());
        now.set(BusinessTypes.KEPT.toNanos());
        assertThrows(UnavailableException.class, () -> types.require("sample"));
        assertTrue(types.all().isEmpty());
    }

    @Test
    void a_type_whose_bundle_is_uninstalled_is_gone_at_once() {
        types.goes(former, comesBack::get);
        comesBack.set(false);
        assertThrows(UnavailableException.class, () -> types.require("sample"));
        assertTrue(types.find("sample").isEmpty());
    }

    @Test
    void a_type_whose_bundle_is_stopped_to_stay_so_vanishes_from_the_list_at_once() {
        types.goes(former, reference(Bundle.RESOLVED, false));
        assertEquals(List.of(), types.all());
        assertTrue(types.find("sample").isEmpty());
        assertThrows(UnavailableException.class, () -> types.require("sample"));
    }

    @Test
    void a_type_whose_bundle_is_stopped_for_an_update_stays_in_the_list() {
        types.goes(former, reference(Bundle.RESOLVED, true));
        assertEquals(List.of(former), types.all());
        types.bind(next);
        types.goes(next, reference(Bundle.UNINSTALLED, true));
        assertEquals(List.of(), types.all());
    }

    /** Returns a reference to a service of a bundle in this state. @param wanted whether the bundle is meant to be started */
    private static ServiceReference<BusinessType> reference(int state, boolean wanted) {
        BundleStartLevel level = stub(BundleStartLevel.class, Map.of("isPersistentlyStarted", wanted));
        Bundle bundle = stub(Bundle.class, Map.of("getState", state, "adapt", level));
        @SuppressWarnings("unchecked")
        ServiceReference<BusinessType> reference = stub(ServiceReference.class, Map.of("getBundle", bundle));
        return reference;
    }

    private static <T> T stub(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    @Test
    void a_former_type_is_forgotten_when_another_comes() {
        types.goes(former, comesBack::get);
        types.bind(next);
        types.unbind(next);
        assertTrue(types.find("sample").isEmpty(), "the last one's bundle is gone");
    }
}
