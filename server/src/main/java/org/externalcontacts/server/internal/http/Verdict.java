package org.externalcontacts.server.internal.http;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What the head of a request leads to, before any of its body is read. */
public sealed interface Verdict {

    /** What is called that is no operation, or not one that is known yet. */
    String UNKNOWN = "unknown";

    /** Refused before it is known what is called. */
    static Verdict refused(Answer answer) {
        return new Answered(UNKNOWN, answer);
    }

    /** The id of the operation, or what else was called. */
    String operation();

    /** The same with each answer changed so. */
    Verdict map(UnaryOperator<Answer> change);

    /** The body does not matter: this is the answer. */
    record Answered(String operation, Answer answer) implements Verdict {

        @Override
        public Verdict map(UnaryOperator<Answer> change) {
            return new Answered(operation, change.apply(answer));
        }
    }

    /**
     * The answer takes the body.
     *
     * @param largestBody most bytes of it; a request that announces or sends more is refused
     * @param whole makes the answer from the request with its body
     * @param refused what becomes of an answer that refuses the body before it is whole
     */
    record Awaited(
            String operation, int largestBody, Function<ServerRequest, Answer> whole, UnaryOperator<Answer> refused)
            implements Verdict {

        /** The answer takes the body, which is refused as everywhere. */
        public Awaited(String operation, int largestBody, Function<ServerRequest, Answer> whole) {
            this(operation, largestBody, whole, UnaryOperator.identity());
        }

        @Override
        public Verdict map(UnaryOperator<Answer> change) {
            return new Awaited(operation, largestBody, whole.andThen(change), refused);
        }
    }
}
