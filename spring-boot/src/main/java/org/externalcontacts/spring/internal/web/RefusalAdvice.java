package org.externalcontacts.spring.internal.web;

import io.vavr.collection.Seq;
import java.util.List;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.page.ScanInterruptedException;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.RefusedException;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.error.ErrorCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Refusals and faults as problem documents (RFC 9457). A refusal has the status that the server gives it, its code and its violations; a fault
 * has a 5xx status and a fixed detail, never its own message. Runs last, so that an advice of the app takes precedence.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class RefusalAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    private final List<FaultTable> faults;

    RefusalAdvice(List<FaultTable> faults) {
        this.faults = List.copyOf(faults);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException exception) {
        return problem(exception.refusal());
    }

    /** A fault by its type, but caused by a refusal: to scan again meets it again. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ScanInterruptedException exception) {
        return problem(exception.refusal());
    }

    private static ResponseEntity<ProblemDetail> problem(Refusal refusal) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(ErrorCodec.status(refusal)), refusal.message());
        problem.setProperty("code", refusal.code());
        if (refusal instanceof Refusal.InvalidInput invalid) {
            problem.setProperty("violations", violations(invalid.violations()));
        }
        return ResponseEntity.of(problem).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(ExternalContactsException exception) {
        FaultAnswer answer = faults.stream()
                .flatMap(table -> table.answer(exception).toJavaStream())
                .findFirst()
                .orElse(FaultAnswer.OUTCOME_UNKNOWN);
        LOG.warn("A call to external contacts failed; responding with status {}", answer.status(), exception);
        HttpHeaders headers = new HttpHeaders();
        answer.retryAfter().forEach(seconds -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        return ResponseEntity.status(answer.status())
                .headers(headers)
                .body(ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(answer.status()), answer.detail()));
    }

    private static List<ViolationJson> violations(Seq<Violation> violations) {
        return violations.map(ViolationJson::of).toJavaList();
    }
}
