package org.externalcontacts.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.model.BulkRelationshipsRequest;
import com.mypurecloud.sdk.v2.model.Relationship;
import java.io.IOException;
import java.util.List;

/** Relationships between users and organizations. */
final class RelationshipStory implements Story {

    @Override
    public void tell(Stage stage) throws IOException, ApiException {
        String organization = stage.api
                .postExternalcontactsOrganizations(OrganizationStory.named("Engines"))
                .getId();
        Relationship made = stage.api.postExternalcontactsRelationships(as("Account Manager", organization));
        assertThat(made.getUser().getId()).isEqualTo(Ids.USER);
        assertThat(made.getExternalOrganization().getId()).isEqualTo(organization);
        assertThat(stage.api
                        .getExternalcontactsRelationship(made.getId(), "externalDataSources")
                        .getRelationship())
                .isEqualTo("Account Manager");
        assertThat(stage.api
                        .putExternalcontactsRelationship(made.getId(), as("Advisor", organization))
                        .getRelationship())
                .isEqualTo("Advisor");
        assertThat(stage.api
                        .getExternalcontactsOrganizationRelationships(organization, 20, 1, null, "relationship:asc")
                        .getEntities())
                .extracting(Relationship::getId)
                .containsExactly(made.getId());
        assertThat(stage.api.getExternalcontactsScanRelationships(10, null).getEntities())
                .hasSize(1);
        stage.api.deleteExternalcontactsRelationship(made.getId());
        bulk(stage, organization);
    }

    private static void bulk(Stage stage, String organization) throws IOException, ApiException {
        BulkRelationshipsRequest relationships = new BulkRelationshipsRequest();
        relationships.setEntities(List.of(as("Advisor", organization)));
        Relationship made = stage.api
                .postExternalcontactsBulkRelationshipsAdd(relationships)
                .getResults()
                .get(0)
                .getEntity();
        assertThat(stage.api
                        .postExternalcontactsBulkRelationships(Ids.of(made.getId(), Ids.NOBODY))
                        .getErrorIndexes())
                .containsExactly(1);
        made.setRelationship("Owner");
        relationships.setEntities(List.of(made));
        assertThat(stage.api
                        .postExternalcontactsBulkRelationshipsUpdate(relationships)
                        .getResults()
                        .get(0)
                        .getEntity()
                        .getRelationship())
                .isEqualTo("Owner");
        assertThat(stage.api
                        .postExternalcontactsBulkRelationshipsRemove(Ids.of(made.getId()))
                        .getErrorCount())
                .isZero();
    }

    private static Relationship as(String label, String organization) throws IOException {
        Relationship relationship = new Relationship();
        relationship.setUser(Ids.user());
        relationship.setExternalOrganization(Ids.organization(organization));
        relationship.setRelationship(label);
        return relationship;
    }
}
