package org.externalcontacts.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.model.BulkOrganizationsRequest;
import com.mypurecloud.sdk.v2.model.BulkOrganizationsResponse;
import com.mypurecloud.sdk.v2.model.ExternalContact;
import com.mypurecloud.sdk.v2.model.ExternalOrganization;
import com.mypurecloud.sdk.v2.model.ExternalOrganizationTrustorLink;
import com.mypurecloud.sdk.v2.model.Ticker;
import java.io.IOException;
import java.util.List;

/** Organizations and their trustors. */
final class OrganizationStory implements Story {

    private static final String TRUSTOR = "44444444-4444-4444-8444-444444444444";

    @Override
    public void tell(Stage stage) throws IOException, ApiException {
        ExternalOrganization engines = named("Analytical Engines");
        Ticker ticker = new Ticker();
        ticker.setSymbol("AEL");
        ticker.setExchange("LSE");
        engines.setTickers(List.of(ticker));
        engines.setEmployeeCount(0L);
        ExternalOrganization made = stage.api.postExternalcontactsOrganizations(engines);
        assertThat(made.getEmployeeCount()).isZero();
        assertThat(made.getTickers()).containsExactly(ticker);

        trustors(stage, made.getId());
        made.setIndustry("Computing");
        assertThat(stage.api.putExternalcontactsOrganization(made.getId(), made).getIndustry())
                .isEqualTo("Computing");
        listed(stage, made.getId());
        contacts(stage, made.getId());
        bulk(stage);
        stage.api.deleteExternalcontactsOrganization(made.getId());
        assertThat(stage.engine.organizations().all().get().toList()).isEmpty();
    }

    private static void trustors(Stage stage, String id) throws IOException, ApiException {
        ExternalOrganizationTrustorLink link = stage.api.putExternalcontactsOrganizationTrustorTrustorId(id, TRUSTOR);
        assertThat(link.getTrustorOrgId()).isEqualTo(TRUSTOR);
        assertThat(link.getExternalOrganizationId()).isEqualTo(id);
        assertThat(stage.api
                        .getExternalcontactsOrganization(id, "externalDataSources", true)
                        .getTrustor()
                        .getId())
                .isEqualTo(TRUSTOR);
        assertThat(stage.api
                        .getExternalcontactsOrganizations(20, 1, null, List.of(TRUSTOR), null, List.of(), true)
                        .getEntities())
                .extracting(ExternalOrganization::getId)
                .containsExactly(id);
        stage.api.deleteExternalcontactsOrganizationTrustor(id);
        assertThat(stage.api.getExternalcontactsOrganization(id, null, true).getTrustor())
                .isNull();
    }

    private static void listed(Stage stage, String id) throws IOException, ApiException {
        assertThat(stage.api
                        .getExternalcontactsOrganizations(20, 1, "engines", List.of(), "name:desc", List.of(), false)
                        .getTotal())
                .isEqualTo(1);
        assertThat(stage.api.getExternalcontactsScanOrganizations(10, null).getEntities())
                .extracting(ExternalOrganization::getId)
                .containsExactly(id);
    }

    private static void contacts(Stage stage, String id) throws IOException, ApiException {
        ExternalContact ada = ContactStory.person("Ada", "Lovelace");
        ada.setExternalOrganization(Ids.organization(id));
        ExternalContact made = stage.api.postExternalcontactsContacts(ada);
        assertThat(made.getExternalOrganization().getName()).isNull();
        assertThat(stage.api
                        .getExternalcontactsContact(made.getId(), List.of("externalOrganization"))
                        .getExternalOrganization()
                        .getName())
                .isEqualTo("Analytical Engines");
        assertThat(stage.api
                        .getExternalcontactsOrganizationContacts(id, 20, 1, null, null, List.of())
                        .getEntities())
                .extracting(ExternalContact::getId)
                .containsExactly(made.getId());
    }

    private static void bulk(Stage stage) throws IOException, ApiException {
        BulkOrganizationsRequest companies = new BulkOrganizationsRequest();
        companies.setEntities(List.of(named("One"), named("")));
        BulkOrganizationsResponse added = stage.api.postExternalcontactsBulkOrganizationsAdd(companies);
        assertThat(added.getErrorIndexes()).containsExactly(1);
        ExternalOrganization one = added.getResults().get(0).getEntity();
        assertThat(stage.api
                        .postExternalcontactsBulkOrganizations(Ids.of(one.getId()))
                        .getErrorCount())
                .isZero();
        one.setIndustry("Retail");
        companies.setEntities(List.of(one));
        assertThat(stage.api
                        .postExternalcontactsBulkOrganizationsUpdate(companies)
                        .getResults()
                        .get(0)
                        .getEntity()
                        .getIndustry())
                .isEqualTo("Retail");
        assertThat(stage.api
                        .postExternalcontactsBulkOrganizationsRemove(Ids.of(one.getId(), Ids.NOBODY))
                        .getErrorIndexes())
                .containsExactly(1);
    }

    static ExternalOrganization named(String name) {
        ExternalOrganization organization = new ExternalOrganization();
        organization.setName(name);
        return organization;
    }
}
