package org.externalcontacts.spring.internal.seed;

import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.files.contact.ContactFile;
import org.externalcontacts.files.contact.ContactLoader;
import org.externalcontacts.files.text.FileSource;
import org.externalcontacts.spring.internal.engine.CurrentCaller;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/** Loads a file of contacts, as the app itself, into a local engine that is empty. A rejected row is logged with its line number, not its content. */
final class Seed {

    private static final Logger LOG = LoggerFactory.getLogger(Seed.class);

    private final ExternalContacts engine;
    private final Resource file;

    Seed(ExternalContacts engine, Resource file) {
        this.engine = engine;
        this.file = file;
    }

    /** Never a remote system: its contacts may be real people. */
    void fill() {
        if (CurrentCaller.isLocal(engine)) {
            fill(engine.actingAs(Caller.trusted()));
        } else {
            LOG.warn("{} was not loaded: a remote system is never seeded", file);
        }
    }

    private void fill(ExternalContacts empty) {
        if (empty.contacts().all().getOrElseThrow(Refusal::asException).hasNext()) {
            // An app that is started again must not load everybody again.
            LOG.info("{} was not loaded: the engine already has contacts", file);
            return;
        }
        ContactLoader loader = new ContactLoader(empty);
        AtomicInteger made = new AtomicInteger();
        FileSource source = new FileSource(file.toString(), file::getInputStream, Option.none());
        ContactFile.of(source)
                .read(row -> loader.load(row)
                        .contact()
                        .peek(contact -> made.incrementAndGet())
                        .peekLeft(reasons -> LOG.warn("Line {} of {} was rejected", row.line(), file)))
                .getOrElseThrow(reason -> new MisconfiguredException(
                        "The seed cannot be used: " + reason, "Check external-contacts.seed."));
        LOG.info("Loaded {} contacts from {}", made, file);
    }
}
