package org.externalcontacts.adapter.inmemory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.externalcontacts.application.storage.Change;

/** How each kind of change is prepared. */
final class ChangeTable {

    private static final Map<Class<?>, BiConsumer<Preparation, Change>> WAYS = new HashMap<>();

    static {
        contacts();
        organizations();
        notesAndRelationships();
        others();
    }

    private ChangeTable() {}

    static void prepare(Preparation preparation, Change change) {
        BiConsumer<Preparation, Change> way = WAYS.get(change.getClass());
        if (way == null) {
            throw new IllegalStateException("there is no way to carry out " + change.getClass());
        }
        way.accept(preparation, change);
    }

    private static void contacts() {
        on(Change.AddContact.class, (to, change) -> to.contacts().add(change.contact()));
        on(Change.ReplaceContact.class, (to, change) -> to.contacts().replace(change.contact()));
        on(Change.RemoveContact.class, (to, change) -> to.remove(change.id()));
        on(Change.Merge.class, Preparation::merge);
        on(Change.ClaimIfFree.class, (to, change) -> to.claims().claimIfFree(change));
        on(Change.Claim.class, (to, change) -> to.claims().claim(change));
        on(Change.Release.class, (to, change) -> to.claims().release(change));
    }

    private static void organizations() {
        on(
                Change.AddOrganization.class,
                (to, change) -> to.other(to.records().organizations().addition(change.organization())));
        on(
                Change.ReplaceOrganization.class,
                (to, change) -> to.other(to.records().organizations().replacement(change.organization())));
        on(Change.RemoveOrganization.class, Preparation::remove);
        on(
                Change.LinkTrustor.class,
                (to, change) -> to.other(() -> to.records().trustors().link(change.link())));
        on(
                Change.UnlinkTrustor.class,
                (to, change) -> to.other(() -> to.records().trustors().unlink(change.organization())));
    }

    private static void notesAndRelationships() {
        on(
                Change.AddNote.class,
                (to, change) -> to.other(to.records().notes().records().addition(change.note())));
        on(
                Change.ReplaceNote.class,
                (to, change) -> to.other(to.records().notes().records().replacement(change.note())));
        on(
                Change.RemoveNote.class,
                (to, change) -> to.other(to.records()
                        .notes()
                        .records()
                        .removal(change.note().id().value())));
        on(
                Change.AddRelationship.class,
                (to, change) -> to.other(to.records().relationships().records().addition(change.relationship())));
        on(
                Change.ReplaceRelationship.class,
                (to, change) -> to.other(to.records().relationships().records().replacement(change.relationship())));
        on(
                Change.RemoveRelationship.class,
                (to, change) -> to.other(to.records()
                        .relationships()
                        .records()
                        .removal(change.id().value())));
    }

    private static void others() {
        on(
                Change.AddSchemaVersion.class,
                (to, change) -> to.other(to.records().schemas().addition(change.schema())));
        on(
                Change.RemoveSchema.class,
                (to, change) -> to.other(() -> to.records().schemas().remove(change.id())));
        on(
                Change.Associate.class,
                (to, change) -> to.other(() -> to.records().conversations().associate(change.association())));
        on(
                Change.Disassociate.class,
                (to, change) -> to.other(() -> to.records().conversations().disassociate(change.communication())));
        on(
                Change.PutSession.class,
                (to, change) -> to.other(to.records().sessions().put(change.session())));
    }

    private static <C extends Change> void on(Class<C> kind, BiConsumer<Preparation, C> way) {
        WAYS.put(kind, (preparation, change) -> way.accept(preparation, kind.cast(change)));
    }
}
