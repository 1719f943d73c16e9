package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.stream.Stream;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.organization.Ticker;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A part that a builder takes is in the value, in a copy of the value, and in what an update says of it. */
@DisplayName("Every part is copied")
class EveryPartIsCopiedTest {

    private static final List<Class<?>> BUILT = List.of(
            PersonName.class,
            PhoneNumbers.class,
            EmailAddresses.class,
            PostalAddress.class,
            PhoneNumber.class,
            TwitterId.class,
            Ticker.class,
            FieldDefinition.class,
            SchemaDraft.class,
            ContactProfile.class,
            OrganizationProfile.class);

    static Stream<Arguments> parts() {
        return BUILT.flatMap(type -> Built.setters(type)
                        .filter(setter -> setter.getGenericParameterTypes()[0] instanceof ParameterizedType)
                        .map(setter -> Arguments.of(type, setter)))
                .toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void byTheBuilderThatStartsFromAValue(Class<?> type, Method setter) throws ReflectiveOperationException {
        Object value = Built.of(type).with(setter, something(setter));
        Built copy = new Built(type.getMethod("toBuilder").invoke(value));
        assertThat(copy.value()).isEqualTo(value);
        assertThat(value)
                .as("the part is in the value")
                .isNotEqualTo(Built.of(type).value());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void intoTheFieldsThatAnUpdateNames(Class<?> type, Method setter) throws ReflectiveOperationException {
        Object value = Built.of(type).with(setter, something(setter));
        if (value instanceof OrganizationProfile profile) {
            assertThat(profile.fieldsOtherThan(OrganizationProfile.builder().build()))
                    .hasSize(1);
        } else if (value instanceof ContactProfile profile) {
            assertThat(profile.fieldsOtherThan(ContactProfile.empty())).hasSize(1);
        }
    }

    private static Object something(Method setter) {
        ParameterizedType part = (ParameterizedType) setter.getGenericParameterTypes()[0];
        List<Object> held = List.of(part.getActualTypeArguments()).map(type -> Sample.of((Class<?>) type));
        if (part.getRawType() == Option.class) {
            return Option.some(held.get());
        }
        return part.getRawType() == List.class
                ? List.of(held.get())
                : io.vavr.collection.LinkedHashMap.of(held.get(0), held.get(1));
    }
}
