package org.externalcontacts.server.internal.http;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What the head of a request leads to, before any of its body is read. */
public sealed interface Verdict {

    /** Refused before it is known what is called. */
    static Verdict refused(Answer answer) {
        return new Answered(Called.UNKNOWN, answer);
    }

    /** What is called, and by whom. */
    Called called();

    /** The same with each answer changed so. */
    Verdict map(UnaryOperator<Answer> change);

    /** The same of something else that is called. */
    Verdict calling(UnaryOperator<Called> change);

    /** The body does not matter: this is the answer. */
    record Answered(Called called, Answer answer) implements Verdict {

        @Override
        public Verdict map(UnaryOperator<Answer> change) {
            return new Answered(called, change.apply(answer));
        }

        @Override
        public Verdict calling(UnaryOperator<Called> change) {
            return new Answered(change.apply(called), answer);
        }
    }

    /**
     * The answer takes the body.
     *
     * @param limit how much of it is taken
     * @param whole makes the answer from the request with its body
     * @param refused what becomes of an answer that refuses the body before it is whole
     */
    record Awaited(Called called, BodyLimit limit, Function<ServerRequest, Answer> whole, UnaryOperator<Answer> refused)
            implements Verdict {

        /** The answer takes the body, which is refused as everywhere. */
        public Awaited(Called called, BodyLimit limit, Function<ServerRequest, Answer> whole) {
            this(called, limit, whole, UnaryOperator.identity());
        }

        @Override
        public Verdict map(UnaryOperator<Answer> change) {
            return new Awaited(called, limit, whole.andThen(change), refused);
        }

        @Override
        public Verdict calling(UnaryOperator<Called> change) {
            return new Awaited(change.apply(called), limit, whole, refused);
        }
    }
}
