package org.xinglin.soap.access;

import org.apache.cxf.message.Message;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.common.principal.WSUsernameTokenPrincipalImpl;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.message.token.UsernameToken;
import org.apache.wss4j.dom.validate.Credential;
import org.apache.wss4j.dom.validate.Validator;
import org.xinglin.api.client.Client;
import org.xinglin.soap.Services;

/** Finds the client of a UsernameToken: id and secret in the clear, with a nonce and the time at which it was made. */
final class SecretValidator implements Validator {

    private final Services services;
    private final Settings settings;

    SecretValidator(Services services, Settings settings) {
        this.services = services;
        this.settings = settings;
    }

    @Override
    public Credential validate(Credential credential, RequestData data) throws WSSecurityException {
        UsernameToken token = credential.getUsernametoken();
        boolean complete = settings.usernameTokens() && token != null && !token.isHashed()
                && WSConstants.PASSWORD_TEXT.equals(token.getPasswordType())
                && token.getName() != null && token.getPassword() != null && token.getNonce() != null && token.getCreated() != null;
        if (!complete) {
            throw new WSSecurityException(WSSecurityException.ErrorCode.FAILED_AUTHENTICATION);
        }
        Client client = services.clients().authenticate(token.getName(), token.getPassword())
                .orElseThrow(() -> new WSSecurityException(WSSecurityException.ErrorCode.FAILED_AUTHENTICATION));
        Known.keep((Message) data.getMsgContext(), client, "nonce " + token.getNonce());
        credential.setPrincipal(new WSUsernameTokenPrincipalImpl(client.clientId(), false));
        return credential;
    }
}
