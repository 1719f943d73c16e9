package org.externalcontacts.adapter.postgres.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.trustor.TrustorId;
import org.junit.jupiter.api.Test;

/** Races around organizations, schemas, trustors and conversations (rules 8.4, 8.5, 10.5). */
class OtherRacesTest extends Race {

    private static final String FIELD = "segment_text";

    @Test
    void aContactOfAnOrganizationThatIsDeletedMeanwhileIsRefused() {
        OrganizationId company = company();
        assertRefused(
                overtaken(
                        () -> node().contacts()
                                .create(unique.person().organization(company).build()),
                        () -> other.organizations().delete(company)),
                Refusal.InvalidInput.class);
    }

    @Test
    void aContactThatJoinsAnOrganizationWhileItIsDeletedIsWithoutIt() {
        OrganizationId company = company();
        done(overtaken(
                () -> node().organizations().delete(company),
                () -> other.contacts()
                        .create(unique.person().organization(company).build())));
        assertThat(done(other.contacts().stream()).map(made -> made.profile().organization()))
                .hasSize(1)
                .allMatch(Option::isEmpty);
    }

    @Test
    void aContactUnderASchemaThatIsDeletedMeanwhileIsRefused() {
        DataSchema schema = schema();
        assertRefused(
                overtaken(
                        () -> node().contacts().create(under(schema)),
                        () -> other.contactSchemas().delete(schema.id())),
                Refusal.InvalidInput.class);
    }

    @Test
    void aSchemaThatComesIntoUseMeanwhileIsNotDeleted() {
        DataSchema schema = schema();
        assertRefused(
                overtaken(
                        () -> node().contactSchemas().delete(schema.id()),
                        () -> other.contacts().create(under(schema))),
                Refusal.class);
        assertThat(other.contactSchemas().get(schema.id()).isRight()).isTrue();
    }

    @Test
    void ofTwoThatMakeTheLastSchemaThereIsRoomForOne() {
        List.range(0, 19).forEach(number -> schema());
        assertRefused(
                overtaken(
                        () -> node().contactSchemas().create(draft()),
                        () -> other.organizationSchemas().create(draft())),
                Refusal.LimitExceeded.class);
    }

    @Test
    void ofTwoUpdatesOfOneVersionOfASchemaOneIsRefused() {
        DataSchema schema = schema();
        assertRefused(
                overtaken(
                        () -> node().contactSchemas().update(schema.ref(), draft()),
                        () -> other.contactSchemas().update(schema.ref(), draft())),
                Refusal.StaleVersion.class);
        assertThat(done(other.contactSchemas().versions(schema.id()))).hasSize(2);
    }

    @Test
    void aTrustorIsLinkedToOneOrganization() {
        OrganizationId one = company();
        OrganizationId another = company();
        TrustorId trustor = new TrustorId(UUID.randomUUID());
        assertRefused(
                overtaken(
                        () -> node().trustors().link(one, trustor),
                        () -> other.trustors().link(another, trustor)),
                Refusal.Conflict.class);
    }

    @Test
    void aDisassociationIsDecidedAgainOnTheAssociationThatCameMeanwhile() {
        ContactId one = contact();
        ContactId another = contact();
        Communication call = unique.call();
        done(other.conversations().associate(call, one));
        done(overtaken(
                () -> node().conversations().disassociate(call),
                () -> other.conversations()
                        .disassociate(call)
                        .flatMap(gone -> other.conversations().associate(call, another))));
        assertThat(done(other.conversations().of(call.conversation()))).isEmpty();
    }

    @Test
    void ofTwoAssociationsOfOneCommunicationTheLaterOneHolds() {
        ContactId one = contact();
        ContactId another = contact();
        Communication call = unique.call();
        done(overtaken(
                () -> node().conversations().associate(call, one),
                () -> other.conversations().associate(call, another)));
        assertThat(done(other.conversations().of(call.conversation())))
                .singleElement()
                .satisfies(made -> assertThat(made.contact()).isEqualTo(one));
    }

    private OrganizationId company() {
        return done(other.organizations().create(unique.company())).id();
    }

    private DataSchema schema() {
        return done(other.contactSchemas().create(draft()));
    }

    private SchemaDraft draft() {
        return SchemaDraft.of(unique.word(), FieldDefinition.of(FIELD, FieldType.TEXT));
    }

    private ContactProfile under(DataSchema schema) {
        return unique.person()
                .customFields(CustomFields.of(schema.ref()).with(FIELD, CustomValue.text(unique.word())))
                .build();
    }
}
