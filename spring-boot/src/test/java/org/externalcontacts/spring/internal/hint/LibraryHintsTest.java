package org.externalcontacts.spring.internal.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
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

    /** They are not public: their modules write and read them by reflection. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.externalcontacts.jackson.internal.PageJson",
                "org.externalcontacts.jackson.internal.CursorPageJson",
                "org.externalcontacts.jackson.internal.CursorPageJson$Cursors",
                "org.externalcontacts.jackson3.internal.PageJson",
                "org.externalcontacts.jackson3.internal.CursorPageJson",
                "org.externalcontacts.jackson3.internal.CursorPageJson$Cursors",
                "org.externalcontacts.spring.internal.web.ViolationJson"
            })
    void soCanThoseThatStandInForOthersInJson(String type) {
        assertThat(RuntimeHintsPredicates.reflection()
                        .onType(TypeReference.of(type))
                        .withMemberCategories(
                                MemberCategory.INVOKE_DECLARED_CONSTRUCTORS, MemberCategory.INVOKE_DECLARED_METHODS))
                .accepts(hints);
    }

    /** Before each port of the front door there may be a proxy: for observations, or for the caller who is logged in. */
    @Test
    void everyPortCanHaveAProxy() {
        List<Class<?>> ports = Arrays.stream(ExternalContacts.class.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .<Class<?>>map(Method::getReturnType)
                .filter(type -> type.isInterface() && type.getPackageName().startsWith("org.externalcontacts"))
                .toList();
        assertThat(ports)
                .hasSizeGreaterThan(10)
                .allSatisfy(port -> assertThat(RuntimeHintsPredicates.proxies()
                                .forInterfaces(AopProxyUtils.completeJdkProxyInterfaces(port)))
                        .accepts(hints));
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
