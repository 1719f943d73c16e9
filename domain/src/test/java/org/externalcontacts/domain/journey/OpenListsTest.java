package org.externalcontacts.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.externalcontacts.domain.OpenValue;
import org.externalcontacts.domain.journey.JourneyValue.AcdOutcome;
import org.externalcontacts.domain.journey.JourneyValue.ChannelType;
import org.externalcontacts.domain.journey.JourneyValue.CustomerIdType;
import org.externalcontacts.domain.journey.JourneyValue.DeviceCategory;
import org.externalcontacts.domain.journey.JourneyValue.Direction;
import org.externalcontacts.domain.journey.JourneyValue.DisconnectType;
import org.externalcontacts.domain.journey.JourneyValue.MessageType;
import org.externalcontacts.domain.journey.JourneyValue.ReferrerMedium;
import org.externalcontacts.domain.journey.JourneyValue.SessionType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The open lists of a journey")
class OpenListsTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                row(SessionType::new, "web app conversation"),
                row(CustomerIdType::new, "cookie email phone"),
                row(DeviceCategory::new, "desktop mobile tablet other"),
                row(ReferrerMedium::new, "internal search social email unknown paid"),
                row(
                        ChannelType::new,
                        "Unknown Call Callback Email GenericObject Messaging Social Webchat Voice Chat Cobrowse Video"
                                + " Screenshare Message"),
                row(MessageType::new, "Unknown Sms Twitter Facebook Line WhatsApp WebMessaging Open Instagram"),
                row(Direction::new, "Unknown Inbound Outbound"),
                row(
                        DisconnectType::new,
                        "Unknown Endpoint Client System Transfer Error Peer Other Spam Timeout TransportFailure"
                                + " ConferenceTransfer ConsultTransfer ForwardTransfer NoAnswerTransfer"
                                + " NotAvailableTransfer Uncallable"),
                row(AcdOutcome::new, "Unknown Abandon Answered FlowOut"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void knowTheirValuesByTheNamesOnTheWire(Function<String, OpenValue> read, List<String> wireNames) {
        assertThat(wireNames.map(read)).allMatch(OpenValue::isKnown);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void keepAValueFromTheFutureAsItCame(Function<String, OpenValue> read, List<String> wireNames) {
        OpenValue future = read.apply(wireNames.head() + "2");

        assertThat(future.isKnown()).isFalse();
        assertThat(future.text()).isEqualTo(wireNames.head() + "2");
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                Arguments.of(SessionType.CONVERSATION, "conversation"),
                Arguments.of(CustomerIdType.COOKIE, "cookie"),
                Arguments.of(DeviceCategory.TABLET, "tablet"),
                Arguments.of(ReferrerMedium.PAID, "paid"),
                Arguments.of(ChannelType.GENERIC_OBJECT, "GenericObject"),
                Arguments.of(MessageType.WEB_MESSAGING, "WebMessaging"),
                Arguments.of(MessageType.WHATS_APP, "WhatsApp"),
                Arguments.of(Direction.INBOUND, "Inbound"),
                Arguments.of(DisconnectType.NOT_AVAILABLE_TRANSFER, "NotAvailableTransfer"),
                Arguments.of(AcdOutcome.FLOW_OUT, "FlowOut"));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void haveConstantsNamedAfterTheirValues(OpenValue constant, String wireName) {
        assertThat(constant.text()).isEqualTo(wireName);
        assertThat(constant.isKnown()).isTrue();
    }

    private static Arguments row(Function<String, OpenValue> read, String wireNames) {
        return Arguments.of(read, List.of(wireNames.split(" ", -1)));
    }
}
