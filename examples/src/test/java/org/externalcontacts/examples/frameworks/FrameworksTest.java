package org.externalcontacts.examples.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Bean;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;

/** What a framework would call, called: the engine works, and is closed when the framework says so. */
class FrameworksTest {

    @Test
    void theProducerMakesAnEngineAndClosesIt() {
        ExternalContactsProducer producer = new ExternalContactsProducer();
        ExternalContacts engine = producer.externalContacts();
        isUsed(engine);
        producer.close(engine);
        isClosed(engine);
    }

    @Test
    void theFactoryMakesAnEngineAndNamesTheMethodThatClosesIt() throws ReflectiveOperationException {
        ExternalContacts engine = new ExternalContactsFactory().externalContacts();
        isUsed(engine);
        String close = ExternalContactsFactory.class
                .getDeclaredMethod("externalContacts")
                .getAnnotation(Bean.class)
                .preDestroy();
        ExternalContacts.class.getMethod(close).invoke(engine);
        isClosed(engine);
    }

    private static void isUsed(ExternalContacts engine) {
        engine.contacts()
                .create(ContactProfile.builder()
                        .firstName("Ada")
                        .workPhone("+442079460958")
                        .build())
                .get();
        assertThat(new CallerNames(engine).of("+44 20 7946 0958")).isEqualTo("Ada");
        assertThat(new CallerNames(engine).of("+44 20 7946 0959")).isEqualTo("unknown");
    }

    private static void isClosed(ExternalContacts engine) {
        assertThatThrownBy(() -> new CallerNames(engine).of("+44 20 7946 0958"))
                .isInstanceOf(IllegalCallException.class);
    }
}
