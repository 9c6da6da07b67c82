package org.xinglin.routes.examcentre;

import java.lang.reflect.Proxy;
import java.util.Map;

/** Makes a configuration of the values that a test is about; all others have their defaults. */
final class TestConfiguration {

    private TestConfiguration() {
    }

    static Configuration of(Map<String, Object> values) {
        return (Configuration) Proxy.newProxyInstance(Configuration.class.getClassLoader(), new Class<?>[] {Configuration.class},
                (proxy, method, arguments) -> values.getOrDefault(method.getName().replace('_', '.'), method.getDefaultValue()));
    }
}
