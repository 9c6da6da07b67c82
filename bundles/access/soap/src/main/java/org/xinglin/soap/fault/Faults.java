package org.xinglin.soap.fault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.JAXBException;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xinglin.soap.contract.Finding;
import org.xinglin.soap.contract.ObjectFactory;
import org.xinglin.soap.contract.XinglinFault;

/** Turns whatever went wrong into the contract's one fault; what nobody foresaw becomes an incident in the log. */
public final class Faults extends AbstractSoapInterceptor implements FaultListener {

    private static final QName CLIENT = Soap11.getInstance().getSender();
    private static final QName SERVER = Soap11.getInstance().getReceiver();
    private static final Set<String> OURS = Set.of("unavailable", "internal-error", "too-many-requests");

    private final JAXBContext context;

    /** Stands where faults begin to be written. */
    public Faults() {
        super(Phase.SETUP);
        try {
            context = JAXBContext.newInstance(ObjectFactory.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("the contract's classes do not bind", e);
        }
    }

    /** Keeps CXF from writing stack traces: what is worth it is written here. */
    @Override
    public boolean faultOccurred(Exception fault, String description, Message message) {
        return false;
    }

    @Override
    public void handleMessage(SoapMessage message) {
        Exception failure = message.getContent(Exception.class);
        Exchange exchange = message.getExchange();
        String operation = operation(exchange);
        Problem problem = Failures.problem(failure).orElse(null);
        String incident = problem == null ? Incidents.record(failure, operation) : null;
        if (problem == null) {
            problem = Problem.of("internal-error", "系统内部错误，请稍后再试；如需帮助，请提供事件编号 " + incident + "。",
                    "Something failed on our side. Try again later; quote incident " + incident + " if you need help.");
        }
        exchange.put(Problem.class, problem);
        SoapFault fault = new SoapFault(problem.text().zh() + " " + problem.text().en(),
                OURS.contains(problem.code()) ? SERVER : CLIENT);
        fault.setLang(Locale.CHINESE.getLanguage());
        fault.setDetail(detail(problem, incident));
        message.setContent(Exception.class, fault);
        message.put(Message.ENCODING, StandardCharsets.UTF_8.name());
    }

    /** Returns the name of the operation, or a dash while it is not known. */
    public static String operation(Exchange exchange) {
        BindingOperationInfo operation = exchange.getBindingOperationInfo();
        return operation == null ? "-" : operation.getName().getLocalPart();
    }

    /** Returns a finding in the contract's words. */
    public static Finding finding(org.xinglin.api.Finding it) {
        Finding finding = new Finding();
        finding.setCode(it.code());
        finding.setRule(it.rule());
        finding.setField(it.field());
        finding.setMessage(text(it.message()));
        return finding;
    }

    /** Returns a text in the contract's words. */
    public static org.xinglin.soap.contract.Text text(org.xinglin.api.Text it) {
        org.xinglin.soap.contract.Text text = new org.xinglin.soap.contract.Text();
        text.setZh(it.zh());
        text.setEn(it.en());
        return text;
    }

    private Element detail(Problem problem, String incident) {
        XinglinFault it = new XinglinFault();
        it.setCode(problem.code());
        it.setMessage(text(problem.text()));
        problem.findings().forEach(finding -> it.getFinding().add(finding(finding)));
        problem.retryAfter().ifPresent(it::setRetryAfter);
        it.setIncident(incident);
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element detail = document.createElement("detail");
            document.appendChild(detail);
            context.createMarshaller().marshal(it, detail);
            return detail;
        } catch (JAXBException | ParserConfigurationException e) {
            throw new IllegalStateException("a fault cannot be written", e);
        }
    }
}
