package org.externalcontacts.application.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The table of operations")
class OperationTest {

    private static final List<Operation> ALL = List.of(Operation.values());

    @Test
    @DisplayName(
            "Rule 7.7: 71 operations, any permission for 63 of them, all for the 8 bulk calls on notes and relationships")
    void asksForAllPermissionsOfEightBulkCallsOnly() {
        List<Operation> strict = ALL.filter(operation -> operation.mode() == Operation.Mode.ALL);

        assertThat(ALL).hasSize(71);
        assertThat(strict).hasSize(8);
        assertThat(strict.map(Operation::id)).allMatch(id -> id.matches(".*_bulk_(notes|relationships)(_[a-z]+)?"));
        assertThat(strict)
                .allSatisfy(operation -> assertThat(operation.permissions())
                        .hasSize(2)
                        .anyMatch(permission -> permission.startsWith("externalContacts:contact:"))
                        .anyMatch(permission -> permission.startsWith("externalContacts:externalOrganization:")));
    }

    @Test
    void namesEachOperationOnceAndAfterItsConstant() {
        assertThat(ALL.map(Operation::id)).doesNotHaveDuplicates();
        assertThat(ALL)
                .allSatisfy(operation -> assertThat(operation.id().replace("externalcontacts_", ""))
                        .isEqualTo(operation.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void asksForSomePermissionAlways() {
        assertThat(ALL)
                .allSatisfy(operation -> assertThat(operation.permissions())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allMatch(permission -> permission.matches("(externalContacts|relate):[a-zA-Z]+:[a-z]+")));
    }

    @ParameterizedTest
    @CsvSource({
        "GET_CONTACT, ANY, externalContacts:contact:view",
        "DELETE_CONTACT, ANY, externalContacts:contact:delete",
        "DELETE_CONTACT_NOTE, ANY, externalContacts:contact:edit",
        "POST_CONTACTS, ANY, externalContacts:contact:add",
        "POST_IDENTIFIERLOOKUP, ANY, externalContacts:contact:view relate:contact:view",
        "POST_MERGE_CONTACTS, ANY, externalContacts:identity:merge",
        "POST_CONTACT_PROMOTION, ANY, externalContacts:identity:promote",
        "GET_CONTACT_JOURNEY_SESSIONS, ANY, externalContacts:session:view",
        "PUT_CONVERSATION, ANY, externalContacts:conversation:associate",
        "DELETE_ORGANIZATION, ANY, relate:externalOrganization:delete externalContacts:externalOrganization:delete",
        "GET_ORGANIZATION_NOTE, ANY, externalContacts:externalOrganization:view",
        "GET_ORGANIZATION_NOTES, ANY, relate:externalOrganization:view externalContacts:externalOrganization:view",
        "GET_ORGANIZATION_CONTACTS, ANY, externalContacts:contact:view",
        "GET_SCAN_RELATIONSHIPS, ANY, externalContacts:contact:view",
        "POST_ORGANIZATIONS_SCHEMAS, ANY, externalContacts:customFields:add",
        "DELETE_CONTACTS_SCHEMA, ANY, externalContacts:customFields:edit",
        "POST_BULK_NOTES, ALL, externalContacts:contact:view externalContacts:externalOrganization:view",
        "POST_BULK_NOTES_ADD, ALL, externalContacts:contact:add externalContacts:externalOrganization:add",
        "POST_BULK_RELATIONSHIPS_UPDATE, ALL, externalContacts:contact:edit externalContacts:externalOrganization:edit",
        "POST_BULK_ORGANIZATIONS_REMOVE, ANY, externalContacts:externalOrganization:delete"
    })
    void namesThePermissionsOfTheApi(Operation operation, Operation.Mode mode, String permissions) {
        assertThat(operation.mode()).isEqualTo(mode);
        assertThat(operation.permissions()).containsExactly(permissions.split(" "));
    }
}
