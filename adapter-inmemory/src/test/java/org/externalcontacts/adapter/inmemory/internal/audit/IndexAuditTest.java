package org.externalcontacts.adapter.inmemory.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.inmemory.internal.codec.ClaimCodec;
import org.externalcontacts.adapter.inmemory.internal.index.ContactEntries;
import org.externalcontacts.adapter.inmemory.internal.index.OrganizationEntries;
import org.externalcontacts.adapter.inmemory.internal.index.TermEntries;
import org.externalcontacts.adapter.inmemory.internal.storage.InMemoryRecords;
import org.externalcontacts.adapter.inmemory.internal.storage.InMemoryStorage;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing from an index is noticed, and what is in it without a record. */
class IndexAuditTest {

    /** The slots of the first contact, who owns the address, of the second, who waits for it, and of a visitor, who expires. */
    private static final int OWNER = 0;

    private static final int WAITING = 1;
    private static final int VISITOR = 2;
    private static final int NOBODY = 3;
    private static final int COMPANY = 0;
    private static final Identifier ADDRESS = Identifier.email("shared@example.org");

    private final EngineParts parts = InMemoryExternalContacts.builder().parts();

    @BeforeEach
    void fill() {
        try (ExternalContacts engine = LocalExternalContacts.of(parts, () -> {})) {
            OrganizationId company = engine.organizations()
                    .create(OrganizationProfile.of("Acme Works"))
                    .get()
                    .id();
            for (String name : new String[] {"Ada", "Bob"}) {
                engine.contacts()
                        .create(ContactProfile.builder()
                                .firstName(name)
                                .workEmail(ADDRESS.value())
                                .organization(company)
                                .build())
                        .get();
            }
            visit(engine);
        }
    }

    @Test
    void whatFitsHasNoFaults() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void mergesAndRemovalsLeaveNoFaults() {
        try (ExternalContacts engine = LocalExternalContacts.of(parts, () -> {})) {
            ContactId owner = engine.identities().lookup(ADDRESS).get().id();
            engine.merges().merge(visit(engine), owner).get();
            engine.contacts().delete(visit(engine)).get();
            OrganizationId gone = engine.organizations()
                    .create(OrganizationProfile.of("Gone Works"))
                    .get()
                    .id();
            engine.organizations().delete(gone).get();
        }
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void everyPlantedFaultIsNoticed(Consumer<InMemoryRecords> fault) {
        fault.accept(records());
        assertThat(faults()).isNotEmpty();
    }

    static Stream<Named<Consumer<InMemoryRecords>>> everyPlantedFaultIsNoticed() {
        return Stream.of(
                Named.of(
                        "words are missing",
                        contact(it -> new ContactEntries(
                                it.listed(), it.lastName(), it.organization(), it.expires(), TermEntries.NONE))),
                Named.of("a contact is not entered at all", contact(it -> ContactEntries.NONE)),
                Named.of(
                        "a contact is entered under another name",
                        contact(it -> new ContactEntries(
                                it.listed(), it.lastName() + 1, it.organization(), it.expires(), it.terms()))),
                Named.of(
                        "a contact is entered under another organization",
                        contact(it -> new ContactEntries(
                                it.listed(), it.lastName(), it.organization() + 1, it.expires(), it.terms()))),
                Named.of(
                        "a contact that never expires is due",
                        contact(it ->
                                new ContactEntries(it.listed(), it.lastName(), it.organization(), 1, it.terms()))),
                Named.of(
                        "a contact that expires is never due",
                        contact(
                                VISITOR,
                                it -> new ContactEntries(
                                        it.listed(),
                                        it.lastName(),
                                        it.organization(),
                                        ContactEntries.NEVER,
                                        it.terms()))),
                Named.of(
                        "there are entries of nobody",
                        records -> records.contactStore()
                                .indexes()
                                .replace(
                                        NOBODY,
                                        ContactEntries.NONE,
                                        new ContactEntries(false, 1, 1, ContactEntries.NEVER, TermEntries.NONE))),
                Named.of(
                        "an organization is not among the ids",
                        records -> records.organizationStore().indexes().byId().remove(COMPANY)),
                Named.of(
                        "an organization is entered under another name",
                        organization(it -> new OrganizationEntries(it.name() + 1, it.terms(), it.names()))),
                Named.of(
                        "words of an organization are missing",
                        organization(it -> new OrganizationEntries(it.name(), TermEntries.NONE, it.names()))),
                Named.of(
                        "words of an organization's name are missing",
                        organization(it -> new OrganizationEntries(it.name(), it.terms(), TermEntries.NONE))),
                Named.of("nobody waits", records -> records.identifiers().line().leave(ADDRESS, WAITING)),
                Named.of(
                        "somebody waits who is not there",
                        records -> records.contactStore().table().remove(WAITING)),
                Named.of(
                        "the claims of the owner are gone",
                        records -> records.identifiers().claims().removeAll(OWNER)),
                Named.of(
                        "nobody has a claim",
                        records -> records.identifiers()
                                .claims()
                                .add(ClaimCodec.pack(Identifier.email("nobody@example.org")), NOBODY, Instant.now())),
                Named.of(
                        "the owner waits as well",
                        records -> records.identifiers().line().join(ADDRESS, OWNER)));
    }

    private static ContactId visit(ExternalContacts engine) {
        return engine.identities()
                .observe(Interaction.of(MediaType.CHAT, Instant.now()))
                .get()
                .fold(made -> made, found -> found, several -> several.head())
                .id();
    }

    private static Consumer<InMemoryRecords> contact(UnaryOperator<ContactEntries> wrong) {
        return contact(OWNER, wrong);
    }

    private static Consumer<InMemoryRecords> contact(int slot, UnaryOperator<ContactEntries> wrong) {
        return records -> {
            ContactEntries right = records.contactStore().entries(slot);
            records.contactStore().indexes().replace(slot, right, wrong.apply(right));
        };
    }

    private static Consumer<InMemoryRecords> organization(UnaryOperator<OrganizationEntries> wrong) {
        return records -> {
            OrganizationEntries right = records.organizationStore().entries(COMPANY);
            records.organizationStore().indexes().replace(COMPANY, right, wrong.apply(right));
        };
    }

    private InMemoryRecords records() {
        return ((InMemoryStorage) parts.storage()).records();
    }

    private Iterable<String> faults() {
        return new IndexAudit(records()).faults();
    }
}
