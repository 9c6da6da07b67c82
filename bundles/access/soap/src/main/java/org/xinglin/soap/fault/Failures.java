package org.xinglin.soap.fault;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.bind.JAXBException;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.ws.security.wss4j.WSS4JUtils;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xml.sax.SAXParseException;

/**
 * Knows which problem a failure is. Messages of parsers and of the schema quote what they refuse; of them only the names of
 * elements and the place are told on.
 */
final class Failures {

    private static final Pattern ELEMENT = Pattern.compile("element '(?:\\{\"?[\\w:.-]+\"?:|\\w+:)?([A-Za-z]\\w{0,40})\\}?'");
    private static final Pattern RULE = Pattern.compile("^(cvc-[a-z-]+)");
    private static final long SOON = 2;
    private static final int DEEPEST = 12;
    private static final int NEAR = 8;

    private Failures() {
    }

    /** Returns the problem; empty if nobody foresaw this failure. */
    static Optional<Problem> problem(Throwable failure) {
        List<Throwable> chain = chain(failure);
        for (Throwable t : chain) {
            if (t instanceof Problem problem) {
                return Optional.of(problem);
            } else if (t instanceof UnavailableException away) {
                return Optional.of(Problem.later("unavailable", "服务暂不可用：" + away.part() + "。请稍后再试。",
                        "Not available for now: " + away.part() + ". Try again soon.", SOON));
            } else if (t instanceof UnknownException) {
                return Optional.of(Problem.of("unknown", "所请求的内容不存在，或您无权查看。",
                        "What was asked for does not exist, or not for you."));
            } else if (t instanceof WSSecurityException) {
                return Optional.of(notSignedIn());
            }
        }
        if (failure instanceof Fault fault && WSS4JUtils.class.getName().equals(thrownBy(fault))) {
            return Optional.of(notSignedIn());
        }
        return chain.stream().anyMatch(Failures::isOfTheMessage) ? Optional.of(malformed(chain)) : Optional.empty();
    }

    /** Returns the problem of a caller whom nobody knows. */
    static Problem notSignedIn() {
        return Problem.of("not-signed-in", "未能确认调用方身份：请检查 WS-Security 头、客户端编号、密钥或证书、随机数和时间。",
                "The caller is not known: check the WS-Security header, client id, secret or certificate, nonce and time.");
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable t = failure; t != null && chain.size() < DEEPEST; t = t.getCause()) {
            chain.add(t);
            if (t instanceof JAXBException jaxb && jaxb.getLinkedException() != null && jaxb.getCause() == null) {
                chain.add(jaxb.getLinkedException());
            }
        }
        return chain;
    }

    private static boolean isOfTheMessage(Throwable t) {
        return t instanceof XMLStreamException || t instanceof JAXBException || t instanceof SAXParseException
                || t instanceof CharConversionException || t instanceof UnsupportedEncodingException
                || t.getClass().getName().startsWith("com.ctc.wstx.") || isOfItsParts(t)
                || t instanceof Fault fault && Fault.FAULT_CODE_CLIENT.equals(fault.getFaultCode())
                || t instanceof Fault soap && soap.getFaultCode() != null
                        && List.of("Client", "Sender", "VersionMismatch", "MustUnderstand").contains(soap.getFaultCode().getLocalPart())
                || t instanceof IOException;
    }

    private static boolean isOfItsParts(Throwable t) {
        return !(t instanceof Fault) && t instanceof RuntimeException
                && Stream.of(t.getStackTrace()).limit(NEAR).anyMatch(frame -> frame.getClassName().startsWith("org.apache.cxf.attachment."));
    }

    private static Problem malformed(List<Throwable> chain) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Throwable t : chain) {
            if (t instanceof SAXParseException at) {
                named(RULE, at.getMessage()).ifPresent(rule -> zh.append("，规则 ").append(rule));
                named(RULE, at.getMessage()).ifPresent(rule -> en.append(", rule ").append(rule));
                named(ELEMENT, at.getMessage()).ifPresent(name -> zh.append("，元素 ").append(name));
                named(ELEMENT, at.getMessage()).ifPresent(name -> en.append(", element ").append(name));
                break;
            } else if (t instanceof XMLStreamException at && at.getLocation() != null && at.getLocation().getLineNumber() > 0) {
                zh.append("，第 ").append(at.getLocation().getLineNumber()).append(" 行");
                en.append(", line ").append(at.getLocation().getLineNumber());
                break;
            }
        }
        return Problem.of("malformed-request", "请求不是符合本接口约定的 SOAP 消息" + zh + "。",
                "The request is no SOAP message by this contract" + en + ".");
    }

    private static Optional<String> named(Pattern pattern, String message) {
        Matcher found = pattern.matcher(message == null ? "" : message);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String thrownBy(Throwable t) {
        return t.getStackTrace().length == 0 ? "" : t.getStackTrace()[0].getClassName();
    }
}
