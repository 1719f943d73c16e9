package org.externalcontacts.server.cli;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.archive.Archive;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.files.text.FileSource;
import org.externalcontacts.people.People;
import org.externalcontacts.server.ExternalContactsServer.LoadedFile;
import org.externalcontacts.server.ExternalContactsServer.LocalServices;

/**
 * What a server that is started from the command line can do beyond the ports.
 *
 * @param areInProcess whether all records are in the memory of this process
 */
record ProgramServices(Tenants tenants, boolean areInProcess) implements LocalServices {

    @Override
    public Set<Service> added() {
        Set<Service> all = HashSet.of(Service.values());
        return tenants instanceof TenantsInMemory ? all : all.remove(Service.RESTORE);
    }

    @Override
    public Either<Refusal, LocalEngine> records(TenantId tenant) {
        return areInProcess ? local(tenant, "records") : Either.left(new Refusal.NotSupported("records"));
    }

    @Override
    public Either<Refusal, Seq<ContactProfile>> people(int number, long seed, double duplicates) {
        return Either.right(
                People.seeded(seed).withDuplicates(number, duplicates).map(People.Entry::profile));
    }

    @Override
    public Either<Refusal, LoadedFile> load(
            ExternalContacts engine, String name, byte[] content, Option<Charset> charset) {
        FileSource file = new FileSource(name, () -> new ByteArrayInputStream(content), charset);
        return new FileReport().of(file, engine);
    }

    @Override
    public Either<Refusal, Done> save(TenantId tenant, Path archive) {
        return local(tenant, "snapshot").map(engine -> {
            Archive.at(archive).write(engine, records -> {});
            return Done.DONE;
        });
    }

    /** Only what is in memory is replaced: of what outlives the program, somebody who has stopped it makes a copy first. */
    @Override
    public Either<Refusal, Map<String, Long>> restore(TenantId tenant, Path archive) {
        return tenants instanceof TenantsInMemory inMemory
                ? inMemory.replace(tenant, empty -> restored(Archive.at(archive), empty))
                : Either.left(new Refusal.NotSupported("snapshot"));
    }

    private static Either<Refusal, Map<String, Long>> restored(Archive archive, ExternalContacts empty) {
        return local(empty, "snapshot")
                .flatMap(engine -> archive.restoreInto(engine, records -> {})
                        .<Refusal>mapLeft(unusable -> new Refusal.InvalidInput(
                                List.of(new Violation("body", Option.none(), unusable.toString()))))
                        .map(Archive.Contents::counts));
    }

    private Either<Refusal, LocalEngine> local(TenantId tenant, String what) {
        return local(tenants.engine(tenant), what);
    }

    private static Either<Refusal, LocalEngine> local(ExternalContacts engine, String what) {
        return engine instanceof LocalEngine local ? Either.right(local) : Either.left(new Refusal.NotSupported(what));
    }
}
