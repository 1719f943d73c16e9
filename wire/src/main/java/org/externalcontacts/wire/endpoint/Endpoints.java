package org.externalcontacts.wire.endpoint;

import static org.externalcontacts.wire.endpoint.QueryParameter.AFTER;
import static org.externalcontacts.wire.endpoint.QueryParameter.CURSOR;
import static org.externalcontacts.wire.endpoint.QueryParameter.EXPAND;
import static org.externalcontacts.wire.endpoint.QueryParameter.INCLUDE_MERGED;
import static org.externalcontacts.wire.endpoint.QueryParameter.INCLUDE_TRUSTORS;
import static org.externalcontacts.wire.endpoint.QueryParameter.LIMIT;
import static org.externalcontacts.wire.endpoint.QueryParameter.LOOKUP_VALUE;
import static org.externalcontacts.wire.endpoint.QueryParameter.PAGE_NUMBER;
import static org.externalcontacts.wire.endpoint.QueryParameter.PAGE_SIZE;
import static org.externalcontacts.wire.endpoint.QueryParameter.Q;
import static org.externalcontacts.wire.endpoint.QueryParameter.SORT_ORDER;
import static org.externalcontacts.wire.endpoint.QueryParameter.TRUSTOR_ID;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.Map;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.wire.json.Model;
import org.externalcontacts.wire.reference.SelfUris;

/** The endpoint of each of the 71 operations. */
public final class Endpoints {

    private static final Map<Operation, Endpoint> BY_OPERATION = new EnumMap<>(Operation.class);

    static {
        put(Verb.DELETE, Operation.DELETE_CONTACT, "/contacts/{contactId}", with());
        put(Verb.DELETE, Operation.DELETE_CONTACT_NOTE, "/contacts/{contactId}/notes/{noteId}", with());
        put(Verb.DELETE, Operation.DELETE_CONTACTS_SCHEMA, "/contacts/schemas/{schemaId}", with());
        put(Verb.DELETE, Operation.DELETE_ORGANIZATION, "/organizations/{externalOrganizationId}", with());
        put(
                Verb.DELETE,
                Operation.DELETE_ORGANIZATION_NOTE,
                "/organizations/{externalOrganizationId}/notes/{noteId}",
                with());
        put(
                Verb.DELETE,
                Operation.DELETE_ORGANIZATION_TRUSTOR,
                "/organizations/{externalOrganizationId}/trustor",
                with().success(204));
        put(Verb.DELETE, Operation.DELETE_RELATIONSHIP, "/relationships/{relationshipId}", with());
        put(
                Verb.GET,
                Operation.GET_CONTACT,
                "/contacts/{contactId}",
                with().query(EXPAND).answer(Models.CONTACT));
        put(
                Verb.GET,
                Operation.GET_CONTACT_IDENTIFIERS,
                "/contacts/{contactId}/identifiers",
                with().answer(Models.IDENTIFIER_LISTING));
        put(
                Verb.GET,
                Operation.GET_CONTACT_JOURNEY_SESSIONS,
                "/contacts/{contactId}/journey/sessions",
                with().query(PAGE_SIZE, AFTER, INCLUDE_MERGED).answer(Models.SESSION_LISTING));
        put(
                Verb.GET,
                Operation.GET_CONTACT_NOTE,
                "/contacts/{contactId}/notes/{noteId}",
                with().query(EXPAND).answer(Models.NOTE));
        put(
                Verb.GET,
                Operation.GET_CONTACT_NOTES,
                "/contacts/{contactId}/notes",
                with().query(PAGE_SIZE, PAGE_NUMBER, SORT_ORDER, EXPAND).answer(Models.NOTE_LISTING));
        put(
                Verb.GET,
                Operation.GET_CONTACT_UNRESOLVED,
                "/contacts/{contactId}/unresolved",
                with().query(EXPAND).answer(Models.CONTACT));
        put(
                Verb.GET,
                Operation.GET_CONTACTS,
                "/contacts",
                with().query(PAGE_SIZE, PAGE_NUMBER, Q, SORT_ORDER, EXPAND).answer(Models.CONTACT_LISTING));
        put(Verb.GET, Operation.GET_CONTACTS_SCHEMA, "/contacts/schemas/{schemaId}", with().answer(Models.SCHEMA));
        put(
                Verb.GET,
                Operation.GET_CONTACTS_SCHEMA_VERSION,
                "/contacts/schemas/{schemaId}/versions/{versionId}",
                with().answer(Models.SCHEMA));
        put(
                Verb.GET,
                Operation.GET_CONTACTS_SCHEMA_VERSIONS,
                "/contacts/schemas/{schemaId}/versions",
                with().answer(Models.SCHEMA_LISTING));
        put(Verb.GET, Operation.GET_CONTACTS_SCHEMAS, "/contacts/schemas", with().answer(Models.SCHEMA_LISTING));
        put(
                Verb.GET,
                Operation.GET_ORGANIZATION,
                "/organizations/{externalOrganizationId}",
                with().query(EXPAND, INCLUDE_TRUSTORS).answer(Models.ORGANIZATION));
        put(
                Verb.GET,
                Operation.GET_ORGANIZATION_CONTACTS,
                "/organizations/{externalOrganizationId}/contacts",
                with().query(PAGE_SIZE, PAGE_NUMBER, Q, SORT_ORDER, EXPAND).answer(Models.CONTACT_LISTING));
        put(
                Verb.GET,
                Operation.GET_ORGANIZATION_NOTE,
                "/organizations/{externalOrganizationId}/notes/{noteId}",
                with().query(EXPAND).answer(Models.NOTE));
        put(
                Verb.GET,
                Operation.GET_ORGANIZATION_NOTES,
                "/organizations/{externalOrganizationId}/notes",
                with().query(PAGE_SIZE, PAGE_NUMBER, SORT_ORDER, EXPAND).answer(Models.NOTE_LISTING));
        put(
                Verb.GET,
                Operation.GET_ORGANIZATION_RELATIONSHIPS,
                "/organizations/{externalOrganizationId}/relationships",
                with().query(PAGE_SIZE, PAGE_NUMBER, EXPAND, SORT_ORDER).answer(Models.RELATIONSHIP_LISTING));
        put(
                Verb.GET,
                Operation.GET_ORGANIZATIONS,
                "/organizations",
                with().query(PAGE_SIZE, PAGE_NUMBER, Q, TRUSTOR_ID, SORT_ORDER, EXPAND, INCLUDE_TRUSTORS)
                        .answer(Models.ORGANIZATION_LISTING));
        put(
                Verb.GET,
                Operation.GET_ORGANIZATIONS_SCHEMA,
                "/organizations/schemas/{schemaId}",
                with().answer(Models.SCHEMA));
        put(
                Verb.GET,
                Operation.GET_ORGANIZATIONS_SCHEMA_VERSION,
                "/organizations/schemas/{schemaId}/versions/{versionId}",
                with().answer(Models.SCHEMA));
        put(
                Verb.GET,
                Operation.GET_ORGANIZATIONS_SCHEMA_VERSIONS,
                "/organizations/schemas/{schemaId}/versions",
                with().answer(Models.SCHEMA_LISTING));
        put(
                Verb.GET,
                Operation.GET_ORGANIZATIONS_SCHEMAS,
                "/organizations/schemas",
                with().answer(Models.SCHEMA_LISTING));
        put(
                Verb.GET,
                Operation.GET_RELATIONSHIP,
                "/relationships/{relationshipId}",
                with().query(EXPAND).answer(Models.RELATIONSHIP));
        put(
                Verb.GET,
                Operation.GET_REVERSEWHITEPAGESLOOKUP,
                "/reversewhitepageslookup",
                with().query(LOOKUP_VALUE, EXPAND).answer(Models.MATCHES));
        put(
                Verb.GET,
                Operation.GET_SCAN_CONTACTS,
                "/scan/contacts",
                with().query(LIMIT, CURSOR).answer(Models.CURSOR_CONTACT_LISTING));
        put(
                Verb.GET,
                Operation.GET_SCAN_NOTES,
                "/scan/notes",
                with().query(LIMIT, CURSOR).answer(Models.CURSOR_NOTE_LISTING));
        put(
                Verb.GET,
                Operation.GET_SCAN_ORGANIZATIONS,
                "/scan/organizations",
                with().query(LIMIT, CURSOR).answer(Models.CURSOR_ORGANIZATION_LISTING));
        put(
                Verb.GET,
                Operation.GET_SCAN_RELATIONSHIPS,
                "/scan/relationships",
                with().query(LIMIT, CURSOR).answer(Models.CURSOR_RELATIONSHIP_LISTING));
        put(
                Verb.PATCH,
                Operation.PATCH_CONTACT_IDENTIFIERS,
                "/contacts/{contactId}/identifiers",
                with().body(Models.IDENTIFIER_CLAIM).answer(Models.IDENTIFIER));
        put(
                Verb.POST,
                Operation.POST_BULK_CONTACTS,
                "/bulk/contacts",
                with().body(Models.BULK_IDS).answer(Models.BULK_CONTACTS_FETCHED));
        put(
                Verb.POST,
                Operation.POST_BULK_CONTACTS_ADD,
                "/bulk/contacts/add",
                with().body(Models.BULK_CONTACTS).answer(Models.BULK_CONTACTS_ANSWER));
        put(
                Verb.POST,
                Operation.POST_BULK_CONTACTS_REMOVE,
                "/bulk/contacts/remove",
                with().body(Models.BULK_IDS).answer(Models.BULK_REMOVED));
        put(
                Verb.POST,
                Operation.POST_BULK_CONTACTS_UNRESOLVED,
                "/bulk/contacts/unresolved",
                with().body(Models.BULK_IDS).answer(Models.BULK_CONTACTS_FETCHED));
        put(
                Verb.POST,
                Operation.POST_BULK_CONTACTS_UPDATE,
                "/bulk/contacts/update",
                with().body(Models.BULK_CONTACTS).answer(Models.BULK_CONTACTS_ANSWER));
        put(
                Verb.POST,
                Operation.POST_BULK_NOTES,
                "/bulk/notes",
                with().body(Models.BULK_IDS).answer(Models.BULK_NOTES_FETCHED));
        put(
                Verb.POST,
                Operation.POST_BULK_NOTES_ADD,
                "/bulk/notes/add",
                with().body(Models.BULK_NOTES).answer(Models.BULK_NOTES_ANSWER));
        put(
                Verb.POST,
                Operation.POST_BULK_NOTES_REMOVE,
                "/bulk/notes/remove",
                with().body(Models.BULK_IDS).answer(Models.BULK_REMOVED));
        put(
                Verb.POST,
                Operation.POST_BULK_NOTES_UPDATE,
                "/bulk/notes/update",
                with().body(Models.BULK_NOTES).answer(Models.BULK_NOTES_ANSWER));
        put(
                Verb.POST,
                Operation.POST_BULK_ORGANIZATIONS,
                "/bulk/organizations",
                with().body(Models.BULK_IDS).answer(Models.BULK_ORGANIZATIONS_FETCHED));
        put(
                Verb.POST,
                Operation.POST_BULK_ORGANIZATIONS_ADD,
                "/bulk/organizations/add",
                with().body(Models.BULK_ORGANIZATIONS).answer(Models.BULK_ORGANIZATIONS_ANSWER));
        put(
                Verb.POST,
                Operation.POST_BULK_ORGANIZATIONS_REMOVE,
                "/bulk/organizations/remove",
                with().body(Models.BULK_IDS).answer(Models.BULK_REMOVED));
        put(
                Verb.POST,
                Operation.POST_BULK_ORGANIZATIONS_UPDATE,
                "/bulk/organizations/update",
                with().body(Models.BULK_ORGANIZATIONS).answer(Models.BULK_ORGANIZATIONS_ANSWER));
        put(
                Verb.POST,
                Operation.POST_BULK_RELATIONSHIPS,
                "/bulk/relationships",
                with().body(Models.BULK_IDS).answer(Models.BULK_RELATIONSHIPS_FETCHED));
        put(
                Verb.POST,
                Operation.POST_BULK_RELATIONSHIPS_ADD,
                "/bulk/relationships/add",
                with().body(Models.BULK_RELATIONSHIPS).answer(Models.BULK_RELATIONSHIPS_ANSWER));
        put(
                Verb.POST,
                Operation.POST_BULK_RELATIONSHIPS_REMOVE,
                "/bulk/relationships/remove",
                with().body(Models.BULK_IDS).answer(Models.BULK_REMOVED));
        put(
                Verb.POST,
                Operation.POST_BULK_RELATIONSHIPS_UPDATE,
                "/bulk/relationships/update",
                with().body(Models.BULK_RELATIONSHIPS).answer(Models.BULK_RELATIONSHIPS_ANSWER));
        put(
                Verb.POST,
                Operation.POST_CONTACT_NOTES,
                "/contacts/{contactId}/notes",
                with().body(Models.NOTE).answer(Models.NOTE));
        put(
                Verb.POST,
                Operation.POST_CONTACT_PROMOTION,
                "/contacts/{contactId}/promotion",
                with().answer(Models.CONTACT));
        put(
                Verb.POST,
                Operation.POST_CONTACTS,
                "/contacts",
                with().body(Models.CONTACT).answer(Models.CONTACT));
        put(
                Verb.POST,
                Operation.POST_CONTACTS_SCHEMAS,
                "/contacts/schemas",
                with().body(Models.SCHEMA).answer(Models.SCHEMA));
        put(
                Verb.POST,
                Operation.POST_IDENTIFIERLOOKUP,
                "/identifierlookup",
                with().body(Models.IDENTIFIER).answer(Models.CONTACT));
        put(
                Verb.POST,
                Operation.POST_MERGE_CONTACTS,
                "/merge/contacts",
                with().body(Models.MERGE).answer(Models.CONTACT));
        put(
                Verb.POST,
                Operation.POST_ORGANIZATION_NOTES,
                "/organizations/{externalOrganizationId}/notes",
                with().body(Models.NOTE).answer(Models.NOTE));
        put(
                Verb.POST,
                Operation.POST_ORGANIZATIONS,
                "/organizations",
                with().body(Models.ORGANIZATION).answer(Models.ORGANIZATION));
        put(
                Verb.POST,
                Operation.POST_ORGANIZATIONS_SCHEMAS,
                "/organizations/schemas",
                with().body(Models.SCHEMA).answer(Models.SCHEMA));
        put(
                Verb.POST,
                Operation.POST_RELATIONSHIPS,
                "/relationships",
                with().body(Models.RELATIONSHIP).answer(Models.RELATIONSHIP));
        put(
                Verb.PUT,
                Operation.PUT_CONTACT,
                "/contacts/{contactId}",
                with().body(Models.CONTACT).answer(Models.CONTACT));
        put(
                Verb.PUT,
                Operation.PUT_CONTACT_NOTE,
                "/contacts/{contactId}/notes/{noteId}",
                with().body(Models.NOTE).answer(Models.NOTE));
        put(
                Verb.PUT,
                Operation.PUT_CONTACTS_SCHEMA,
                "/contacts/schemas/{schemaId}",
                with().body(Models.SCHEMA).answer(Models.SCHEMA));
        put(
                Verb.PUT,
                Operation.PUT_CONVERSATION,
                "/conversations/{conversationId}",
                with().body(Models.ASSOCIATION).success(202));
        put(
                Verb.PUT,
                Operation.PUT_ORGANIZATION,
                "/organizations/{externalOrganizationId}",
                with().body(Models.ORGANIZATION).answer(Models.ORGANIZATION));
        put(
                Verb.PUT,
                Operation.PUT_ORGANIZATION_NOTE,
                "/organizations/{externalOrganizationId}/notes/{noteId}",
                with().body(Models.NOTE).answer(Models.NOTE));
        put(
                Verb.PUT,
                Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID,
                "/organizations/{externalOrganizationId}/trustor/{trustorId}",
                with().answer(Models.TRUSTOR_LINK));
        put(
                Verb.PUT,
                Operation.PUT_ORGANIZATIONS_SCHEMA,
                "/organizations/schemas/{schemaId}",
                with().body(Models.SCHEMA).answer(Models.SCHEMA));
        put(
                Verb.PUT,
                Operation.PUT_RELATIONSHIP,
                "/relationships/{relationshipId}",
                with().body(Models.RELATIONSHIP).answer(Models.RELATIONSHIP));
    }

    private Endpoints() {}

    /** How this operation is called. */
    public static Endpoint of(Operation operation) {
        Endpoint endpoint = BY_OPERATION.get(operation);
        if (endpoint == null) {
            throw new IllegalStateException(operation + " has no endpoint");
        }
        return endpoint;
    }

    /** All of them, in the order of the operations. */
    public static List<Endpoint> all() {
        return List.ofAll(BY_OPERATION.values());
    }

    private static Shape with() {
        return new Shape(200, List.empty(), Option.none(), Option.none());
    }

    private static void put(Verb verb, Operation operation, String path, Shape shape) {
        BY_OPERATION.put(
                operation,
                new Endpoint(
                        operation,
                        verb,
                        SelfUris.ROOT + path,
                        names(path),
                        shape.success(),
                        shape.query(),
                        shape.body(),
                        shape.answer()));
    }

    private static List<String> names(String template) {
        return List.of(template.split("/"))
                .filter(segment -> segment.startsWith("{"))
                .map(segment -> segment.substring(1, segment.length() - 1));
    }

    private record Shape(int success, List<QueryParameter> query, Option<Model<?>> body, Option<Model<?>> answer) {

        Shape success(int status) {
            return new Shape(status, query, body, answer);
        }

        Shape query(QueryParameter... parameters) {
            return new Shape(success, List.of(parameters), body, answer);
        }

        Shape body(Model<?> model) {
            return new Shape(success, query, Option.some(model), answer);
        }

        Shape answer(Model<?> model) {
            return new Shape(success, query, body, Option.some(model));
        }
    }
}
