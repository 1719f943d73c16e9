package org.externalcontacts.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.model.DataSchema;
import com.mypurecloud.sdk.v2.model.ExternalContact;
import com.mypurecloud.sdk.v2.model.JsonSchemaDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Schemas of custom fields, and contacts that have such fields. */
final class SchemaStory implements Story {

    @Override
    public void tell(Stage stage) throws IOException, ApiException {
        ofContacts(stage);
        ofOrganizations(stage);
    }

    private static void ofContacts(Stage stage) throws IOException, ApiException {
        DataSchema made = stage.api.postExternalcontactsContactsSchemas(schema("Loyalty"));
        assertThat(made.getVersion()).isEqualTo(1);
        assertThat(made.getAppliesTo()).containsExactly(DataSchema.AppliesToEnum.CONTACT);
        assertThat(made.getJsonSchema().getProperties()).containsKey("tier_text");
        customFields(stage, made);
        made.setName("Loyalty 2");
        DataSchema second = stage.api.putExternalcontactsContactsSchema(made.getId(), made);
        assertThat(second.getVersion()).isEqualTo(2);
        assertThat(stage.api.getExternalcontactsContactsSchema(made.getId()).getName())
                .isEqualTo("Loyalty 2");
        assertThat(stage.api
                        .getExternalcontactsContactsSchemaVersion(made.getId(), "1")
                        .getName())
                .isEqualTo("Loyalty");
        // The SDK reads the listing of versions as if it were one schema, and finds nothing in it but its address.
        assertThat(stage.api
                        .getExternalcontactsContactsSchemaVersions(made.getId())
                        .getSelfUri())
                .endsWith("/versions");
        assertThat(stage.api.getExternalcontactsContactsSchemas().getEntities())
                .extracting(DataSchema::getId)
                .containsExactly(made.getId());
        stage.api.deleteExternalcontactsContactsSchema(made.getId());
        assertThat(stage.engine.contactSchemas().list().get()).isEmpty();
    }

    private static void customFields(Stage stage, DataSchema schema) throws IOException, ApiException {
        ExternalContact ada = ContactStory.person("Ada", "Lovelace");
        ada.setSchema(schema);
        ada.setCustomFields(Map.of("tier_text", "gold"));
        ExternalContact made = stage.api.postExternalcontactsContacts(ada);
        assertThat(made.getCustomFields()).containsEntry("tier_text", "gold");
        assertThat(made.getSchema().getVersion()).isEqualTo(1);
        stage.api.deleteExternalcontactsContact(made.getId());
    }

    private static void ofOrganizations(Stage stage) throws IOException, ApiException {
        DataSchema made = stage.api.postExternalcontactsOrganizationsSchemas(schema("Contract"));
        assertThat(made.getAppliesTo()).containsExactly(DataSchema.AppliesToEnum.EXTERNAL_ORGANIZATION);
        made.setEnabled(false);
        assertThat(stage.api
                        .putExternalcontactsOrganizationsSchema(made.getId(), made)
                        .getEnabled())
                .isFalse();
        assertThat(stage.api
                        .getExternalcontactsOrganizationsSchema(made.getId())
                        .getVersion())
                .isEqualTo(2);
        assertThat(stage.api
                        .getExternalcontactsOrganizationsSchemaVersion(made.getId(), "1")
                        .getEnabled())
                .isTrue();
        assertThat(stage.api
                        .getExternalcontactsOrganizationsSchemaVersions(made.getId())
                        .getSelfUri())
                .endsWith("/versions");
        assertThat(stage.api.getExternalcontactsOrganizationsSchemas().getEntities())
                .hasSize(1);
    }

    private static DataSchema schema(String name) {
        JsonSchemaDocument document = new JsonSchemaDocument();
        document.setTitle(name);
        document.setProperties(Map.of(
                "tier_text",
                Map.of("allOf", List.of(Map.of("$ref", "#/definitions/text")), "title", "Tier", "maxLength", 20)));
        DataSchema schema = new DataSchema();
        schema.setName(name);
        schema.setVersion(0);
        schema.setEnabled(true);
        schema.setJsonSchema(document);
        return schema;
    }
}
