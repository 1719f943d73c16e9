package org.externalcontacts.wire.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import java.util.UUID;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.NoteId;
import org.junit.jupiter.api.Test;

/** A path reads and writes its ids by their types and names. */
class PathTemplateTest {

    private static final ContactId CONTACT = new ContactId(new UUID(0, 1));
    private static final NoteId NOTE = new NoteId(new UUID(0, 2));

    private final PathTemplate<Tuple2<ContactId, NoteId>> path =
            PathTemplate.path("/contacts/{}/notes/{}", PathParameter.CONTACT_ID, PathParameter.NOTE_ID);

    @Test
    void idsComeBackAsTheyWereWritten() {
        assertThat(path.read(path.write(Tuple.of(CONTACT, NOTE))).get()).isEqualTo(Tuple.of(CONTACT, NOTE));
    }

    @Test
    void placesAreNamedAsTheApiDocumentsThem() {
        assertThat(path.text()).endsWith("/contacts/{contactId}/notes/{noteId}");
    }

    @Test
    void allIdsThatAreInvalidAreReportedAtOnceByName() {
        assertThat(path.read(List.of("one", "two")).getError().map(Violation::field))
                .containsExactly("contactId", "noteId");
    }

    @Test
    void aTemplateHasAPlaceForEachId() {
        assertThatThrownBy(
                        () -> PathTemplate.path("/contacts/{}/notes", PathParameter.CONTACT_ID, PathParameter.NOTE_ID))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PathTemplate.path("/contacts/{}")).isInstanceOf(IllegalArgumentException.class);
    }
}
