package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.schema.CustomValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("20.6: Values of a plan, for a person to read")
class ShownValuesTest {

    private static final Option<String> ADA = Option.some("Ada");

    @Test
    void accountsByHandleOrIdElseByName() {
        assertThat(Shown.of(TwitterId.ofScreenName("@ada").toBuilder().id("7").build()))
                .isEqualTo("@ada");
        assertThat(Shown.of(TwitterId.ofId("7"))).isEqualTo("7");
        assertThat(Shown.of(TwitterId.builder().name(ADA).build())).isEqualTo("Ada");
        assertThat(Shown.of(new LineId(List.of("U1"), ADA))).isEqualTo("U1");
        assertThat(Shown.of(new LineId(List.empty(), ADA))).isEqualTo("Ada");
        assertThat(Shown.of(new FacebookId(List.of("F1"), ADA))).isEqualTo("F1");
        assertThat(Shown.of(new FacebookId(List.empty(), ADA))).isEqualTo("Ada");
        assertThat(Shown.of(new WhatsAppId(Option.none(), ADA))).isEqualTo("Ada");
    }

    @Test
    void addressesOnOneLine() {
        assertThat(Shown.of(PostalAddress.builder()
                        .address1("12 St James's Square")
                        .city("London")
                        .countryCode("GB")
                        .build()))
                .isEqualTo("12 St James's Square, London, GB");
    }

    @Test
    void customValuesWithoutTheirType() {
        assertThat(Shown.of(CustomValue.text("gold"))).isEqualTo("gold");
        assertThat(Shown.of(CustomValue.flag(true))).isEqualTo("true");
        assertThat(Shown.of(CustomValue.tags("x", "y"))).isEqualTo("x, y");
        assertThat(Shown.of(new CustomValue.Members(HashMap.of("k", CustomValue.flag(true)))))
                .isEqualTo("k");
        assertThat(Shown.of(CustomValue.Nothing.NOTHING)).isEmpty();
    }

    @Test
    void numbersWrittenOutUnlessThatFloodsTheScreen() {
        assertThat(Shown.of(CustomValue.number(100))).isEqualTo("100");
        assertThat(Shown.of(CustomValue.number(new BigDecimal("0.50")))).isEqualTo("0.5");
        assertThat(Shown.of(CustomValue.number(new BigDecimal("1E+1000000")))).isEqualTo("1E+1000000");
        assertThat(Shown.of(CustomValue.number(new BigDecimal("1E+30")))).isEqualTo("1" + "0".repeat(30));
        assertThat(Shown.of(CustomValue.number(new BigDecimal("1E+31")))).isEqualTo("1E+31");
    }
}
