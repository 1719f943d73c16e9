package org.externalcontacts.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.model.BulkNotesRequest;
import com.mypurecloud.sdk.v2.model.BulkNotesResponse;
import com.mypurecloud.sdk.v2.model.Note;
import java.io.IOException;
import java.util.List;

/** Notes on contacts and on organizations. */
final class NoteStory implements Story {

    @Override
    public void tell(Stage stage) throws IOException, ApiException {
        String contact = stage.api
                .postExternalcontactsContacts(ContactStory.person("Ada", "Lovelace"))
                .getId();
        String organization = stage.api
                .postExternalcontactsOrganizations(OrganizationStory.named("Engines"))
                .getId();
        onContact(stage, contact);
        onOrganization(stage, organization);
        bulk(stage, contact);
    }

    private static void onContact(Stage stage, String contact) throws IOException, ApiException {
        Note made = stage.api.postExternalcontactsContactNotes(contact, saying("likes engines"));
        assertThat(made.getEntityId()).isEqualTo(contact);
        assertThat(made.getEntityType()).isEqualTo(Note.EntityTypeEnum.CONTACT);
        assertThat(stage.api
                        .getExternalcontactsContactNote(contact, made.getId(), List.of("author"))
                        .getCreatedBy()
                        .getId())
                .isEqualTo(Ids.USER);
        assertThat(stage.api
                        .putExternalcontactsContactNote(contact, made.getId(), saying("likes difference engines"))
                        .getNoteText())
                .isEqualTo("likes difference engines");
        assertThat(stage.api
                        .getExternalcontactsContactNotes(contact, 20, 1, "createDate:asc", List.of())
                        .getEntities())
                .extracting(Note::getId)
                .containsExactly(made.getId());
        stage.api.deleteExternalcontactsContactNote(contact, made.getId());
    }

    private static void onOrganization(Stage stage, String organization) throws IOException, ApiException {
        Note made = stage.api.postExternalcontactsOrganizationNotes(organization, saying("pays late"));
        assertThat(made.getEntityType()).isEqualTo(Note.EntityTypeEnum.ORGANIZATION);
        assertThat(stage.api
                        .getExternalcontactsOrganizationNote(organization, made.getId(), List.of())
                        .getNoteText())
                .isEqualTo("pays late");
        assertThat(stage.api
                        .putExternalcontactsOrganizationNote(organization, made.getId(), saying("pays"))
                        .getNoteText())
                .isEqualTo("pays");
        assertThat(stage.api
                        .getExternalcontactsOrganizationNotes(organization, 20, 1, null, List.of())
                        .getTotal())
                .isEqualTo(1);
        stage.api.deleteExternalcontactsOrganizationNote(organization, made.getId());
    }

    private static void bulk(Stage stage, String contact) throws IOException, ApiException {
        Note note = saying("one of many");
        note.setEntityId(contact);
        note.setEntityType(Note.EntityTypeEnum.CONTACT);
        BulkNotesRequest notes = new BulkNotesRequest();
        notes.setEntities(List.of(note, saying("of nobody")));
        BulkNotesResponse added = stage.api.postExternalcontactsBulkNotesAdd(notes);
        assertThat(added.getErrorIndexes()).containsExactly(1);
        Note made = added.getResults().get(0).getEntity();
        assertThat(stage.api.getExternalcontactsScanNotes(10, null).getEntities())
                .extracting(Note::getId)
                .containsExactly(made.getId());
        assertThat(stage.api.postExternalcontactsBulkNotes(Ids.of(made.getId())).getErrorCount())
                .isZero();
        made.setNoteText("changed");
        notes.setEntities(List.of(made));
        assertThat(stage.api
                        .postExternalcontactsBulkNotesUpdate(notes)
                        .getResults()
                        .get(0)
                        .getEntity()
                        .getNoteText())
                .isEqualTo("changed");
        assertThat(stage.api
                        .postExternalcontactsBulkNotesRemove(Ids.of(made.getId()))
                        .getErrorCount())
                .isZero();
    }

    private static Note saying(String text) throws IOException {
        Note note = new Note();
        note.setNoteText(text);
        note.setCreatedBy(Ids.user());
        return note;
    }
}
