package org.externalcontacts.testkit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.testkit.TestEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every member that a caller can send has a limit, told in limits.tsv: a member, its limit, and the field that violations name. */
@DisplayName("2.1, 20.4: every input has a limit")
class EveryInputHasALimitTest {

    private static final List<Limit> LIMITS = limits();
    private static final List<Member> MEMBERS = Input.ALL.flatMap(input -> Member.of(input.type()));

    @TestFactory
    Stream<DynamicTest> isTakenUpToItsLimitAndRefusedBeyond() {
        return Input.ALL
                .flatMap(input -> Member.of(input.type())
                        .flatMap(member -> LIMITS.find(limit -> limit.path().equals(member.path()))
                                .map(limit ->
                                        DynamicTest.dynamicTest(member.path(), () -> prove(input, member, limit)))))
                .toJavaStream();
    }

    @Test
    void noMemberIsWithoutALimitAndNoLimitWithoutAMember() {
        assertThat(LIMITS.map(Limit::path))
                .containsExactlyElementsOf(
                        MEMBERS.filter(EveryInputHasALimitTest::canBeLimited).map(Member::path));
    }

    @Test
    void noInputOfAnyPortIsForgotten() {
        Set<String> proved =
                HashSet.ofAll(MEMBERS.flatMap(member -> member.owner().map(owner -> named(owner, member))));
        Set<String> sent = List.of(ExternalContacts.class.getMethods())
                .map(Method::getReturnType)
                .filter(Class::isInterface)
                .flatMap(port -> List.of(port.getMethods()))
                .flatMap(useCase -> List.of(useCase.getGenericParameterTypes()))
                .flatMap(EveryInputHasALimitTest::limited)
                .toSet();

        assertThat(sent.diff(proved)).isEmpty();
    }

    private static void prove(Input<?> input, Member member, Limit limit) {
        Object full = Records.full(input.type());
        Object value = valueAt(member, full);
        limit.taken(member.type(), value).forEach(taken -> {
            Either<Refusal, ?> outcome = sent(input, member, full, taken);
            assertThat(outcome.isRight())
                    .as(
                            "%s takes %s, but: %s",
                            member.path(), described(taken), outcome.fold(Refusal::message, right -> ""))
                    .isTrue();
        });
        limit.refused(member.type(), value).forEach(refused -> {
            Either<Refusal, ?> outcome = sent(input, member, full, refused);
            assertThat(outcome.isLeft())
                    .as("%s refuses %s", member.path(), described(refused))
                    .isTrue();
            assertThat(limit.fields()
                            .exists(field ->
                                    outcome.getLeft().violationOf(field).isDefined()))
                    .as(
                            "%s is named %s, by %s",
                            member.path(), limit.fields(), described(refused) + fields(outcome.getLeft()))
                    .isTrue();
            assertThat(outcome.getLeft().message().length()).isLessThan(30_000);
        });
    }

    private static Either<Refusal, ?> sent(Input<?> input, Member member, Object full, Object value) {
        try (TestEngine engine = new TestEngine()) {
            Either<Refusal, ?> outcome =
                    input.sentTo(engine.externalContacts(), member.with().apply(full, before -> value));
            assertThat(engine.brokenInvariants()).isEmpty();
            return outcome;
        }
    }

    private static Object valueAt(Member member, Object full) {
        Object[] found = new Object[1];
        member.with().apply(full, value -> {
            found[0] = value;
            return value;
        });
        return found[0];
    }

    private static String fields(Refusal refusal) {
        return refusal instanceof Refusal.InvalidInput input
                ? " but " + input.violations().map(Violation::field)
                : " but " + refusal.message();
    }

    /** Never the value itself: it may be of any size and depth. */
    private static String described(Object value) {
        if (value instanceof String text) {
            return "a text of " + text.length();
        }
        return value instanceof Seq<?> list
                ? "a list of " + list.size()
                : "a " + value.getClass().getSimpleName();
    }

    /** The parts that such a parameter is made of, each by the type that declares it. */
    private static Seq<String> limited(Type parameter) {
        return limited(parameter, HashSet.empty());
    }

    private static Seq<String> limited(Type type, Set<Class<?>> above) {
        if (type instanceof ParameterizedType generic) {
            return List.of(generic.getActualTypeArguments()).flatMap(argument -> limited(argument, above));
        }
        if (!(type instanceof Class<?> raw) || !Part.has(raw) || above.contains(raw)) {
            return List.empty();
        }
        return Part.of(raw).flatMap(part -> limited(part.type(), above.add(raw)).prependAll(own(raw, part)));
    }

    private static Option<String> own(Class<?> owner, Part part) {
        Type type = part.type();
        Class<?> held = Member.raw(type) == Option.class ? Member.raw(Member.argument(type, 0)) : Member.raw(type);
        return Option.when(
                !Part.has(held) && !isUnlimited(held) && !isUnlimited(owner),
                owner.getSimpleName() + "." + part.name());
    }

    private static String named(Class<?> owner, Member member) {
        String last = member.path().substring(member.path().lastIndexOf('.') + 1);
        int bracket = last.indexOf('[');
        return owner.getSimpleName() + "." + (bracket < 0 ? last : last.substring(0, bracket));
    }

    private static boolean canBeLimited(Member member) {
        return !isUnlimited(member.type());
    }

    /** Ids have one length, flags and choices from closed lists have none, and versions and keys cannot be made too long. */
    private static boolean isUnlimited(Class<?> type) {
        return org.externalcontacts.domain.PlatformId.class.isAssignableFrom(type)
                || type == boolean.class
                || type == Boolean.class
                || type == Set.class
                || type == org.externalcontacts.domain.Version.class
                || type == org.externalcontacts.application.IdempotencyKey.class
                || org.externalcontacts.domain.note.NoteOwner.class == type;
    }

    private static List<Limit> limits() {
        try (InputStream lines = EveryInputHasALimitTest.class.getResourceAsStream("/limits.tsv")) {
            return List.ofAll(new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .map(Limit::read);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
