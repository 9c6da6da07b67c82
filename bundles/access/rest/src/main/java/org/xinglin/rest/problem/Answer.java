package org.xinglin.rest.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.xinglin.api.Text;
import org.xinglin.rest.view.FindingView;

/** Builds the HTTP answer of a problem in the language asked for. */
public final class Answer {

    private Answer() {
    }

    /** Returns the answer to a problem. */
    public static Response of(ProblemException problem, HttpHeaders headers) {
        Locale locale = locale(headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder answer = answer(problem.status(), problem.code(), problem.detail(),
                problem.findings().stream().map(FindingView::of).toList(), Optional.empty(), locale);
        problem.retryAfter().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    /** Returns the answer to a failure of ours, with the incident's id and nothing else about it. */
    static Response incident(String incident, HttpHeaders headers) {
        Text detail = Text.of("系统内部错误，请稍后再试；如需帮助，请提供事件编号 " + incident + "。",
                "Something failed on our side. Try again later; quote incident " + incident + " if you need help.");
        return answer(500, Titles.code(500), detail, List.of(), Optional.of(incident),
                locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))).build();
    }

    private static Response.ResponseBuilder answer(int status, String code, Text detail, List<FindingView> findings,
            Optional<String> incident, Locale locale) {
        Problem body = new Problem("urn:xinglin:problem:" + code, Titles.title(status).in(locale), status, code,
                detail.in(locale), findings, incident.orElse(null));
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(body);
    }

    /** Returns English if it is preferred to Chinese, else Chinese. */
    static Locale locale(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage),
                    List.of(Locale.CHINESE, Locale.ENGLISH));
            return best == null ? Locale.CHINESE : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }
}
