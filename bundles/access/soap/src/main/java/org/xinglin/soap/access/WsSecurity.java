package org.xinglin.soap.access;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.security.SecurityContext;
import org.apache.cxf.ws.security.SecurityConstants;
import org.apache.cxf.ws.security.wss4j.DefaultCryptoCoverageChecker;
import org.apache.cxf.ws.security.wss4j.WSS4JInInterceptor;
import org.apache.cxf.ws.security.wss4j.WSS4JSecurityContextCreator;
import org.apache.wss4j.common.ConfigurationConstants;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerConstants;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.apache.wss4j.dom.message.token.Timestamp;
import org.xinglin.api.client.Client;
import org.xinglin.soap.Services;
import org.xinglin.soap.fault.Problem;

/**
 * Finds out by the WS-Security header which client sent a message: a UsernameToken with nonce and time, or a signature over body and
 * timestamp. Each message counts once. Freshness is measured by the machine's time, not by the clock of a test installation.
 */
public final class WsSecurity extends WSS4JInInterceptor {

    private final Settings settings;
    private final Services services;
    private final DefaultCryptoCoverageChecker coverage = new DefaultCryptoCoverageChecker();

    /** Makes the guard. */
    public WsSecurity(Services services, Settings settings) {
        super(Map.of(ConfigurationConstants.ACTION, settings.signatures()
                ? ConfigurationConstants.USERNAME_TOKEN + " " + ConfigurationConstants.SIGNATURE + " " + ConfigurationConstants.TIMESTAMP
                : ConfigurationConstants.USERNAME_TOKEN));
        this.services = services;
        this.settings = settings;
    }

    /** Returns the properties of an endpoint that is guarded so. */
    public static Map<String, Object> properties(Services services, Settings settings) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(SecurityConstants.USERNAME_TOKEN_VALIDATOR, new SecretValidator(services, settings));
        properties.put(SecurityConstants.SIGNATURE_TOKEN_VALIDATOR, new CertificateValidator(services, settings));
        properties.put(SecurityConstants.ENABLE_NONCE_CACHE, "false");
        properties.put(SecurityConstants.ENABLE_TIMESTAMP_CACHE, "false");
        properties.put(ConfigurationConstants.EXPAND_XOP_INCLUDE, "true");
        properties.put(SecurityConstants.SECURITY_CONTEXT_CREATOR, (WSS4JSecurityContextCreator) WsSecurity::nobody);
        return properties;
    }

    @Override
    public void handleMessage(SoapMessage message) {
        super.handleMessage(message);
        if (isGET(message)) {
            return;
        }
        Client client = Known.shown(message).orElseThrow(WsSecurity::refused);
        String once = Known.once(message).orElseGet(() -> signature(message));
        if (!services.seen().first(client, once)) {
            throw Problem.of("message-replayed", "此消息已经收到过（随机数或签名重复）。", "This message came before (nonce or signature).");
        }
        message.getExchange().put(Client.class, client);
    }

    @Override
    protected void computeAction(SoapMessage message, RequestData data) {
        data.setSigVerCrypto(settings.trust());
        data.setAddUsernameTokenNonce(true);
    }

    /** Leaves it to what follows: one of two ways is enough. */
    @Override
    protected void checkActions(SoapMessage message, List<WSSecurityEngineResult> results, List<Integer> actions)
            throws WSSecurityException {
        if (Known.shown(message).isEmpty()) {
            throw new WSSecurityException(WSSecurityException.ErrorCode.INVALID_SECURITY);
        }
    }

    /** Returns what is unique of a signature over body and timestamp. */
    private String signature(SoapMessage message) {
        List<WSHandlerResult> all = CastUtils.cast((List<?>) message.get(WSHandlerConstants.RECV_RESULTS));
        WSHandlerResult results = all.get(0);
        List<WSSecurityEngineResult> signatures = results.getActionResults().getOrDefault(WSConstants.SIGN, List.of());
        List<WSSecurityEngineResult> times = results.getActionResults().getOrDefault(WSConstants.TS, List.of());
        if (signatures.size() != 1 || times.size() != 1
                || ((Timestamp) times.get(0).get(WSSecurityEngineResult.TAG_TIMESTAMP)).getCreated() == null) {
            throw refused();
        }
        try {
            coverage.handleMessage(message);
        } catch (Fault uncovered) {
            throw refused();
        }
        byte[] value = (byte[]) signatures.get(0).get(WSSecurityEngineResult.TAG_SIGNATURE_VALUE);
        return "signature " + Base64.getEncoder().encodeToString(value);
    }

    private static void nobody(SoapMessage message, WSHandlerResult results) {
        message.remove(SecurityContext.class);
    }

    private static Problem refused() {
        return Problem.of("not-signed-in", "未能确认调用方身份。", "The caller is not known.");
    }
}
