package org.externalcontacts.testkit.model;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;

/** What a model demands of answers. */
final class Answers {

    private Answers() {}

    static <T> T accepted(Either<Refusal, T> answer) {
        return answer.getOrElseThrow(
                refusal -> new AssertionError("refused, though no rule is against it: " + refusal));
    }

    static void notFound(EntityKind kind, Either<Refusal, ?> answer) {
        demand(
                answer.isLeft() && answer.getLeft() instanceof Refusal.NotFound missing && missing.kind() == kind,
                "there is no such " + kind,
                answer);
    }

    static void refused(Class<? extends Refusal> kind, Either<Refusal, ?> answer) {
        demand(
                answer.isLeft() && kind.isInstance(answer.getLeft()),
                "the rules refuse it: " + kind.getSimpleName(),
                answer);
    }

    static void equal(Object expected, Object actual) {
        demand(expected.equals(actual), "the model says\n    " + expected, actual);
    }

    static void demand(boolean holds, String rule, Object answer) {
        if (!holds) {
            throw new AssertionError(rule + ", and the engine answers\n    " + answer);
        }
    }

    /** Judges the outcomes of a bulk call one after the other (rule 7.4). */
    static <T> Consumer<Either<Refusal, Bulk<T>>> each(List<Consumer<Either<Refusal, T>>> judges) {
        return answer -> {
            Seq<Either<Refusal, T>> outcomes = accepted(answer).outcomes();
            equal(judges.size(), outcomes.size());
            outcomes.forEachWithIndex((outcome, index) -> judges.get(index).accept(outcome));
        };
    }

    /** Everything that a scan gives, in pages of 10 (rule 6). */
    static <T> Either<Refusal, io.vavr.collection.List<T>> scanned(Scan<T> scan, ExternalContacts engine) {
        List<T> all = new ArrayList<>();
        ScanRequest request = ScanRequest.startOf(10);
        while (true) {
            Either<Refusal, CursorPage<T>> page = scan.page(engine, request);
            if (page.isLeft()) {
                return Either.left(page.getLeft());
            }
            page.get().entities().forEach(all::add);
            if (page.get().next().isEmpty()) {
                return Either.right(io.vavr.collection.List.ofAll(all));
            }
            request = request.at(page.get().next().get());
        }
    }

    /** One page of a scan. */
    @FunctionalInterface
    interface Scan<T> {
        Either<Refusal, CursorPage<T>> page(ExternalContacts engine, ScanRequest request);
    }
}
