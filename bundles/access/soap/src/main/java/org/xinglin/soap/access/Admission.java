package org.xinglin.soap.access;

import java.util.OptionalLong;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.phase.Phase;
import org.xinglin.api.client.Client;
import org.xinglin.soap.Services;
import org.xinglin.soap.fault.Problem;

/** Counts a client's call and asks that it acts for an institution whose province is ready. */
public final class Admission extends AbstractSoapInterceptor {

    private final Services services;

    /** Makes the guard. */
    public Admission(Services services) {
        super(Phase.USER_PROTOCOL);
        this.services = services;
    }

    @Override
    public void handleMessage(SoapMessage message) {
        if (isGET(message)) {
            return;
        }
        Client client = Known.of(message.getExchange()).orElseThrow(() -> Problem.of("not-signed-in", "未能确认调用方身份。",
                "The caller is not known."));
        OptionalLong wait = services.calls().admit(client);
        if (wait.isPresent()) {
            throw Problem.later("too-many-requests", "请求过于频繁，请 " + wait.getAsLong() + " 秒后再试。",
                    "Too many requests; try again in " + wait.getAsLong() + " seconds.", wait.getAsLong());
        }
        if (client.institution().isEmpty()) {
            throw Problem.of("not-permitted", "此客户端不代表任何机构，不能使用本接口。",
                    "This client acts for no institution and has no use of this interface.");
        }
        services.tenants().require(client.tenant());
    }
}
