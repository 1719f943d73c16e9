package org.externalcontacts.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.internal.schema.ValueBounds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("10.3: the bounds of free values")
class ValueBoundsTest {

    private static final CustomValue FLAG = CustomValue.flag(true);

    static Stream<CustomValue> bounded() {
        return Stream.of(
                CustomValue.text("x".repeat(32_000)),
                CustomValue.number(BigDecimal.ZERO),
                CustomValue.number(new BigDecimal(BigInteger.ZERO, Integer.MAX_VALUE)),
                CustomValue.number(new BigDecimal("1E400")),
                CustomValue.number(new BigDecimal("-9.9E-400")),
                CustomValue.number(new BigDecimal("9".repeat(64))),
                CustomValue.number(new BigDecimal("1" + "0".repeat(400))),
                nested(16),
                new CustomValue.Items(List.fill(999, FLAG)),
                new CustomValue.Members(LinkedHashMap.of("k".repeat(31_999), CustomValue.text("x"))));
    }

    @ParameterizedTest
    @MethodSource("bounded")
    void takeWhatIsWithinThem(CustomValue value) {
        InputCheck check = new InputCheck();

        assertThat(ValueBounds.check("field", value, check)).isTrue();
        assertThat(check.violations()).isEmpty();
    }

    static Stream<Arguments> beyond() {
        String number = "is a number of more than 64 digits or beyond 1E400";
        String deep = "is nested deeper than 16 levels";
        return Stream.of(
                Arguments.of(CustomValue.text("x".repeat(32_001)), "has more than 32000 characters"),
                Arguments.of(CustomValue.number(new BigDecimal("1E401")), number),
                Arguments.of(CustomValue.number(new BigDecimal("1E-401")), number),
                Arguments.of(CustomValue.number(new BigDecimal("9".repeat(65))), number),
                Arguments.of(CustomValue.number(BigDecimal.TEN.pow(1_000_000)), number),
                Arguments.of(CustomValue.number(new BigDecimal(BigInteger.TEN, Integer.MAX_VALUE)), number),
                Arguments.of(CustomValue.number(new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE)), number),
                Arguments.of(nested(17), deep),
                Arguments.of(nested(200_000), deep),
                Arguments.of(new CustomValue.Items(List.fill(1_000, FLAG)), "contains more than 1000 values"),
                Arguments.of(
                        new CustomValue.Members(LinkedHashMap.of("k".repeat(32_000), CustomValue.text("x"))),
                        "has more than 32000 characters"),
                Arguments.of(CustomValue.tags("a\u0000"), InputCheck.UNSTORABLE),
                Arguments.of(new CustomValue.Members(LinkedHashMap.of("\uD83D", FLAG)), InputCheck.UNSTORABLE));
    }

    @Test
    void refuseWhatIsBeyondThemWithItsReason() {
        beyond().map(Arguments::get).forEach(row -> {
            InputCheck check = new InputCheck();

            assertThat(ValueBounds.check("field", (CustomValue) row[0], check)).isFalse();
            assertThat(check.violations()).extracting(Violation::reason).containsExactly((String) row[1]);
        });
    }

    @Test
    void aNullAmongItemsIsAnExplicitNothing() {
        assertThat(new CustomValue.Items(List.of((CustomValue) null)).values())
                .containsExactly(CustomValue.Nothing.NOTHING);
    }

    @Test
    void zerosBehindTheDigitsOfANumberCountOnlyWhenThereAreHundreds() {
        assertThat(ValueBounds.isBounded(new BigDecimal(twoWithZeros(616), 300)))
                .isTrue();
        assertThat(ValueBounds.isBounded(new BigDecimal(twoWithZeros(617), 300)))
                .isFalse();
        assertThat(ValueBounds.isBounded(new BigDecimal(twoWithZeros(400), 800)))
                .isTrue();
        assertThat(ValueBounds.isBounded(new BigDecimal(twoWithZeros(401), 801)))
                .isFalse();
    }

    private static BigInteger twoWithZeros(int zeros) {
        return BigInteger.TEN.pow(zeros).multiply(BigInteger.TWO);
    }

    private static CustomValue nested(int levels) {
        CustomValue value = FLAG;
        for (int level = 0; level < levels; level++) {
            value = new CustomValue.Items(List.of(value));
        }
        return value;
    }
}
