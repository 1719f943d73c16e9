package org.externalcontacts.adapter.http.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnauthorisedException;
import org.externalcontacts.adapter.http.token.TokenSource;
import org.junit.jupiter.api.Test;

/** A token that is not taken is replaced once (rule 16.1). */
class AuthorisingTest {

    private final Deadline deadline = Deadline.in(Duration.ofMinutes(1), new TestTime());
    private final List<String> sent = new ArrayList<>();
    private final TokenSource tokens = new TokenSource() {
        private int number = 1;

        @Override
        public String token() {
            return "token-" + number;
        }

        @Override
        public void refuse(String token) {
            assertThat(token).isEqualTo(token());
            number++;
        }
    };

    @Test
    void aTokenThatIsOverIsReplaced() {
        Authorising authorising = new Authorising(tokens, (call, until, token) -> {
            sent.add(token);
            return Answers.status(token.equals("token-1") ? 401 : 200);
        });
        assertThat(authorising.send(Answers.CREATE, deadline).status()).isEqualTo(200);
        assertThat(sent).containsExactly("token-1", "token-2");
    }

    @Test
    void aSecondRefusalIsFinal() {
        Authorising authorising = new Authorising(tokens, (call, until, token) -> {
            sent.add(token);
            return Answers.status(401);
        });
        assertThat(catchThrowableOfType(UnauthorisedException.class, () -> authorising.send(Answers.READ, deadline)))
                .hasMessageContaining("get_externalcontacts_contact")
                .hasMessageNotContaining("token-");
        assertThat(sent).hasSize(2);
    }

    @Test
    void whatWaitedForItsTokenUntilTheDeadlineWasOverIsNotSent() {
        TestTime time = new TestTime();
        TokenSource slow = () -> {
            time.sleep(Duration.ofMinutes(1));
            return "token";
        };
        Authorising authorising = new Authorising(slow, (call, until, token) -> {
            sent.add(token);
            return Answers.status(200);
        });
        assertThat(catchThrowableOfType(
                                TimedOutException.class,
                                () -> authorising.send(Answers.CREATE, Deadline.in(Duration.ofSeconds(59), time)))
                        .mayHaveArrived())
                .isFalse();
        assertThat(sent).isEmpty();
    }

    @Test
    void aSourceIsToldHowMuchTimeIsLeftEachTime() {
        TestTime time = new TestTime();
        List<Duration> told = new ArrayList<>();
        TokenSource asked = new TokenSource() {
            @Override
            public String token() {
                throw new AssertionError("asked without the time");
            }

            @Override
            public String token(Duration left) {
                told.add(left);
                return "token";
            }
        };
        Authorising authorising = new Authorising(asked, (call, until, token) -> {
            time.sleep(Duration.ofSeconds(20));
            return Answers.status(401);
        });
        assertThat(catchThrowableOfType(
                        UnauthorisedException.class,
                        () -> authorising.send(Answers.READ, Deadline.in(Duration.ofSeconds(60), time))))
                .isNotNull();
        assertThat(told).containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(40));
    }
}
