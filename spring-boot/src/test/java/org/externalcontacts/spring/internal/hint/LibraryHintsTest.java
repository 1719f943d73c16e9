package org.externalcontacts.spring.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.application.page.Page;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Whatever the library finds by name is named to a native image. Whether one runs is not tried here. */
class LibraryHintsTest {

    private final RuntimeHints hints = new RuntimeHints();

    @BeforeEach
    void registered() {
        SpringFactoriesLoader.forResourceLocation("META-INF/spring/aot.factories")
                .load(RuntimeHintsRegistrar.class, (type, registrar, ofOthers) -> {})
                .stream()
                .filter(LibraryHints.class::isInstance)
                .forEach(registrar -> registrar.registerHints(hints, getClass().getClassLoader()));
    }

    @ParameterizedTest
    @ValueSource(classes = {ContactId.class, Refusal.NotFound.class, Page.class, ErrorBodyDto.class})
    void recordsCanBeReadAndMade(Class<?> type) {
        assertThat(RuntimeHintsPredicates.reflection()
                        .onType(type)
                        .withMemberCategories(
                                MemberCategory.INVOKE_DECLARED_CONSTRUCTORS, MemberCategory.INVOKE_DECLARED_METHODS))
                .accepts(hints);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/externalcontacts/adapter/postgres/sql/contact.sql",
                "org/externalcontacts/adapter/postgres/migration/V1__Records_of_external_contacts.sql",
                "com/google/i18n/phonenumbers/data/PhoneNumberMetadataProto_GB",
            })
    void filesAreThere(String file) {
        assertThat(getClass().getClassLoader().getResource(file)).isNotNull();
        assertThat(RuntimeHintsPredicates.resource().forResource(file)).accepts(hints);
    }

    @Test
    void whatIsNoRecordIsLeftOut() {
        assertThat(RuntimeHintsPredicates.reflection().onType(LibraryHints.class))
                .rejects(hints);
    }
}
