package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Keyword;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.ContactRecords;
import org.externalcontacts.application.storage.IdentifierRecords;
import org.externalcontacts.application.storage.SchemaRecords;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.schema.SchemaRef;

/** Engines that are broken in one way each: the mistakes an author of an engine makes. */
public final class Faults {

    private Faults() {}

    public static List<Fault> all() {
        return ofMerging().appendAll(ofWriting()).appendAll(ofReading()).appendAll(ofTheFrontDoor());
    }

    private static List<Fault> ofMerging() {
        return List.of(
                Fault.of(
                        "identifiers of the source are lost on a merge",
                        draft -> draft.changes((view, changes) -> changes.flatMap(change -> losing(view, change))),
                        ExternalContactsContract.MergeRules.class),
                Fault.of(
                        "a merge makes the new contact and forgets the two",
                        draft -> draft.changes(dropping(Change.Merge.class)),
                        ExternalContactsContract.MergeRules.class),
                Fault.of(
                        "an ancestor is given where its canonical contact is asked for",
                        draft -> draft.reading(view -> withContacts(view, (method, given, truth) -> switch (method) {
                            case "resolve" -> view.contacts().find((ContactId) given[0]);
                            case "resolveAll" -> unresolved(view, (Seq<?>) given[0]);
                            default -> truth;
                        })),
                        ExternalContactsContract.MergeRules.class,
                        ExternalContactsContract.ContactBulkRules.class),
                Fault.of(
                        "identifiers are looked for at the ancestor whose id is given",
                        draft -> draft.reading(Faults::withoutAliases).deciding(Faults::withoutAliases),
                        ExternalContactsContract.MergeRules.class));
    }

    private static Map<ContactId, Contact> unresolved(View view, Seq<?> ids) {
        return view.contacts().findAll(ids.map(ContactId.class::cast));
    }

    private static Contacts heedless(Contacts contacts) {
        return Proxied.of(
                Contacts.class,
                contacts,
                (method, given, truth) -> method.getName().equals("update") && given.length > 2
                        ? contacts.update((ContactId) given[0], (ContactProfile) given[1])
                        : truth);
    }

    private static View withoutAliases(View view) {
        return withContacts(
                view,
                (method, given, truth) ->
                        method.equals("canonical") ? ((Option<?>) truth).map(canonical -> given[0]) : truth);
    }

    private static List<Fault> ofWriting() {
        return List.of(
                Fault.of(
                        "two contacts may claim one identifier",
                        draft -> draft.deciding(view -> withoutHolders(view)),
                        ExternalContactsContract.IdentityRules.class),
                Fault.of(
                        "releases are not stored",
                        draft -> draft.changes((view, changes) -> forgettingReleases(changes)),
                        ExternalContactsContract.IdentityRules.class),
                Fault.of(
                        "what a contact loses is passed on to nobody",
                        draft -> draft.deciding(Faults::withoutLine),
                        ExternalContactsContract.PassingOnRules.class),
                Fault.of(
                        "contacts of a deleted organization are not changed, only emptied",
                        draft -> draft.changes((view, changes) -> changes.map(change -> keepingDates(view, change))),
                        ExternalContactsContract.OrganizationDeletionRules.class),
                Fault.of(
                        "a call that throws leaves half of its changes behind",
                        draft -> draft.storage(StepwiseStorage::new),
                        ExternalContactsContract.AllOrNothingRules.class),
                Fault.of(
                        "an update keeps the title it should clear",
                        draft -> draft.changes((view, changes) -> changes.map(change -> keepingTitle(view, change))),
                        ExternalContactsContract.ContactRules.class),
                Fault.of(
                        "notes outlive their contact",
                        draft ->
                                draft.changes((view, changes) -> changes.flatMap(change -> keepingNotes(view, change))),
                        ExternalContactsContract.NoteRules.class),
                Fault.of(
                        "a promotion is not stored",
                        draft -> draft.changes((view, changes) -> changes.reject(change -> isPromotion(view, change))),
                        ExternalContactsContract.LifeCycleRules.class),
                Fault.of(
                        "expired contacts stay",
                        draft -> draft.changes((view, changes) -> changes.reject(change -> isExpiry(view, change))),
                        ExternalContactsContract.LifeCycleRules.class),
                Fault.of(
                        "custom fields are judged by the latest version, whichever is named",
                        draft -> draft.deciding(Faults::withLatestSchemasOnly),
                        ExternalContactsContract.CustomFieldRules.class),
                Fault.of(
                        "keys are forgotten",
                        draft -> draft.changes(dropping(Change.KeepRequest.class)),
                        ExternalContactsContract.IdempotencyRules.class),
                Fault.of(
                        "a refused call leaves something behind",
                        draft -> draft.onRefusal((view, refusal) -> List.of(new Change.AddOrganization(litter()))),
                        ExternalContactsContract.ContactRules.class,
                        ExternalContactsContract.BadInputRules.class));
    }

    private static List<Fault> ofReading() {
        return List.of(
                Fault.of(
                        "the second page is the first one again",
                        draft -> draft.reading(searching(search -> new ContactSearch(
                                search.text(),
                                search.organization(),
                                search.order(),
                                search.page().number(Math.max(1, search.page().number() - 1))))),
                        ExternalContactsContract.ContactSearchRules.class),
                Fault.of(
                        "only the first keyword counts",
                        draft -> draft.reading(searching(search -> new ContactSearch(
                                new SearchText(
                                        search.text().keywords().take(1),
                                        search.text().whole()),
                                search.organization(),
                                search.order(),
                                search.page()))),
                        ExternalContactsContract.ContactSearchRules.class),
                Fault.of(
                        "only Latin letters are searched",
                        draft -> draft.reading(searching(search -> withKeywords(
                                search,
                                keyword -> new Keyword(keyword.beginnings().filter(Faults::isLatin), "")))),
                        ExternalContactsContract.ContactSearchRules.class),
                Fault.of(
                        "punctuation finds everybody",
                        draft -> draft.reading(searching(search -> search.text()
                                        .keywords()
                                        .forAll(keyword -> keyword.beginnings().isEmpty())
                                ? withText(search, SearchText.everything())
                                : search)),
                        ExternalContactsContract.ContactSearchRules.class),
                Fault.of(
                        "the order asked for is ignored",
                        draft -> draft.reading(searching(search ->
                                new ContactSearch(search.text(), search.organization(), List.empty(), search.page()))),
                        ExternalContactsContract.ContactSearchRules.class),
                Fault.of(
                        "a scan skips one contact a page",
                        draft -> draft.reading(view -> withContacts(
                                view, (method, given, truth) -> method.equals("scan") ? skippingOne(truth) : truth)),
                        ExternalContactsContract.ContactScanRules.class));
    }

    private static List<Fault> ofTheFrontDoor() {
        return List.of(
                Fault.of(
                        "the version that is demanded is not compared",
                        draft -> draft.door(door -> Proxied.of(
                                ExternalContacts.class,
                                door,
                                (method, given, truth) ->
                                        truth instanceof Contacts contacts ? heedless(contacts) : truth)),
                        ExternalContactsContract.VersionRules.class),
                Fault.of(
                        "whoever calls may do everything",
                        draft -> draft.door(door -> Proxied.of(
                                ExternalContacts.class,
                                door,
                                (method, given, truth) -> method.getName().equals("actingAs") ? door : truth)),
                        ExternalContactsContract.PermissionRules.class),
                Fault.of(
                        "bulk answers come in another order",
                        draft -> draft.door(Faults::bulkBackwards),
                        ExternalContactsContract.ContactBulkRules.class),
                Fault.of(
                        "every third event is lost",
                        draft -> draft.heard(event -> event.number() % 3 != 0),
                        ExternalContactsContract.EventRules.class));
    }

    private static Seq<Change> losing(View view, Change change) {
        if (!(change instanceof Change.Merge merge)) {
            return List.of(change);
        }
        Seq<Change> lost = view.identifiers()
                .heldBy(merge.operation().source())
                .map(claim ->
                        new Change.Release(claim.identifier(), merge.operation().result()));
        return lost.prepend(change);
    }

    private static BiFunction<View, Seq<Change>, Seq<Change>> dropping(Class<?> kind) {
        return (view, changes) -> changes.reject(kind::isInstance);
    }

    /** Nor is passed on what is not released. */
    public static Seq<Change> forgettingReleases(Seq<Change> changes) {
        return changes.exists(Change.Release.class::isInstance)
                ? changes.reject(change -> change instanceof Change.Release || change instanceof Change.Claim)
                : changes;
    }

    private static Change keepingTitle(View view, Change change) {
        if (!(change instanceof Change.ReplaceContact replace)) {
            return change;
        }
        Contact after = replace.contact();
        Option<String> before = view.contacts()
                .find(after.id())
                .flatMap(contact -> contact.profile().title());
        return after.profile().title().isDefined()
                ? change
                : new Change.ReplaceContact(after.rewritten(
                        after.profile().toBuilder().title(before).build(),
                        after.dates().modified()));
    }

    /** Of contacts that lose nothing but their organization. */
    private static Change keepingDates(View view, Change change) {
        if (!(change instanceof Change.ReplaceContact replace)) {
            return change;
        }
        Contact after = replace.contact();
        return view.contacts()
                .find(after.id())
                .filter(before -> before.profile().withoutOrganization().equals(after.profile()))
                .<Change>map(before -> new Change.ReplaceContact(
                        before.rewritten(after.profile(), before.dates().modified())))
                .getOrElse(change);
    }

    private static Seq<Change> keepingNotes(View view, Change change) {
        if (!(change instanceof Change.RemoveContact remove)) {
            return List.of(change);
        }
        Seq<Change> kept = view.notes()
                .on(NoteOwner.of(remove.id()), List.empty(), NoteQuery.first().page())
                .entities()
                .map(Change.AddNote::new);
        return kept.prepend(change);
    }

    private static boolean isPromotion(View view, Change change) {
        return change instanceof Change.ReplaceContact replace
                && replace.contact().type().equals(ContactType.CURATED)
                && view.contacts()
                        .find(replace.contact().id())
                        .exists(before -> !before.type().equals(ContactType.CURATED));
    }

    private static boolean isExpiry(View view, Change change) {
        return change instanceof Change.RemoveContact remove
                && view.contacts()
                        .find(remove.id())
                        .exists(contact -> contact.expires().isDefined());
    }

    private static Organization litter() {
        return Organization.made(
                new OrganizationId(UUID.randomUUID()), OrganizationProfile.of("litter"), Interactions.THEN);
    }

    private static View withLatestSchemasOnly(View view) {
        SchemaRecords latest = Proxied.of(
                SchemaRecords.class,
                view.schemas(),
                (method, given, truth) -> method.getName().equals("version")
                        ? view.schemas().latest(((SchemaRef) given[0]).id())
                        : truth);
        return DraftedView.of(view, latest);
    }

    private static View withoutHolders(View view) {
        IdentifierRecords nobody = Proxied.of(
                IdentifierRecords.class,
                view.identifiers(),
                (method, given, truth) -> method.getName().equals("holder") ? Option.none() : truth);
        return DraftedView.of(view, view.contacts(), nobody);
    }

    private static View withoutLine(View view) {
        IdentifierRecords nobodyWaits = Proxied.of(
                IdentifierRecords.class,
                view.identifiers(),
                (method, given, truth) ->
                        truth instanceof Map<?, ?> heirs && method.getName().equals("heirs")
                                ? heirs.mapValues(heir -> Option.none())
                                : truth);
        return DraftedView.of(view, view.contacts(), nobodyWaits);
    }

    /** Tells the answer to give, knowing the name of the method, what it was given, and the true answer. */
    @FunctionalInterface
    private interface Answer {
        Object give(String method, Object[] given, Object truth);
    }

    private static View withContacts(View view, Answer answer) {
        ContactRecords contacts = Proxied.of(
                ContactRecords.class,
                view.contacts(),
                (method, given, truth) -> answer.give(method.getName(), given, truth));
        return DraftedView.of(view, contacts, view.identifiers());
    }

    private static UnaryOperator<View> searching(UnaryOperator<ContactSearch> other) {
        return view -> withContacts(
                view,
                (method, given, truth) -> method.equals("search")
                        ? view.contacts().search(other.apply((ContactSearch) given[0]))
                        : truth);
    }

    private static ContactSearch withKeywords(ContactSearch search, UnaryOperator<Keyword> other) {
        SearchText text = search.text();
        return withText(search, new SearchText(text.keywords().map(other), text.whole()));
    }

    private static ContactSearch withText(ContactSearch search, SearchText text) {
        return new ContactSearch(text, search.organization(), search.order(), search.page());
    }

    private static boolean isLatin(String letters) {
        return letters.chars().allMatch(c -> c < 128);
    }

    /** The second one, so that the page is as long as it was and the cursor where it was. */
    private static Object skippingOne(Object truth) {
        return skippingOne((List<?>) truth);
    }

    private static <T> List<T> skippingOne(List<T> page) {
        return page.size() < 2 ? page : page.removeAt(1).append(page.last());
    }

    private static ExternalContacts bulkBackwards(ExternalContacts door) {
        Contacts backwards = Proxied.of(
                Contacts.class,
                door.contacts(),
                (method, given, truth) -> method.getName().equals("bulkGet")
                        ? ((Either<?, ?>) truth).map(bulk -> reversed((Bulk<?>) bulk))
                        : truth);
        return Proxied.of(
                ExternalContacts.class,
                door,
                (method, given, truth) -> method.getName().equals("contacts") ? backwards : truth);
    }

    private static <T> Bulk<T> reversed(Bulk<T> bulk) {
        return new Bulk<>(bulk.outcomes().reverse());
    }
}
