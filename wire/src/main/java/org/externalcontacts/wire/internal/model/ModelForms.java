package org.externalcontacts.wire.internal.model;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.wire.internal.event.Plans;
import org.externalcontacts.wire.internal.event.Values;

/** Finds the form of a type. Thread-safe. */
final class ModelForms {

    private static final Map<Class<?>, ModelForm<?>> WRITTEN = Scalars.BY_TYPE
            .merge(ApiForms.BY_TYPE)
            .put(CustomValue.class, new FreeForm())
            .put(DomainEvent.class, EventForm.EVENT)
            .put(Fact.class, EventForm.FACT)
            .put(MergePlan.class, new StoredForm<>("a merge plan", Plans.PLAN))
            .put(UUID.class, new TextForm<>(UUID::toString, text -> PlatformId.read("", text, id -> id)))
            .put(NoteOwner.class, new StoredForm<>("the owner of a note", Values.OWNER));

    private static final java.util.Map<Class<?>, ModelForm<?>> DERIVED = new ConcurrentHashMap<>();

    private static final String MODEL = "org.externalcontacts.";

    private static final Set<Class<?>> NO_RECORDS = HashSet.of(Observation.class, Refusal.class, PageRequest.class);

    /** The packages of the application that hold what engines are made of. */
    private static final Set<String> OF_ENGINES =
            HashSet.of("engine", "phone", "search", "storage").map(part -> MODEL + "application." + part);

    private ModelForms() {}

    /** Whether this is a type of the model that has a form, or whose form is derived from what it is made of. */
    static boolean has(Class<?> type) {
        String home = type.getPackageName();
        return (home.startsWith(MODEL + "domain") || home.startsWith(MODEL + "application"))
                && !OF_ENGINES.contains(home)
                && (written(type).isDefined() || isValue(type));
    }

    /** Values have components and no type variables. */
    private static boolean isValue(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.isRecord() || type.isEnum() || NO_RECORDS.contains(type))
                && type.getTypeParameters().length == 0;
    }

    /** The form of values of this type, which may be a list, a map or an option of others. */
    // Safe: each form is kept under the type of its values.
    @SuppressWarnings("unchecked")
    static ModelForm<Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return (ModelForm<Object>) (ModelForm<?>) generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        Option<ModelForm<?>> written = written(plain);
        // Not computeIfAbsent: a record may hold others, whose forms are derived meanwhile.
        ModelForm<?> form = written.getOrElse(
                () -> Option.<ModelForm<?>>of(DERIVED.get(plain)).getOrElse(() -> {
                    ModelForm<?> derived = derived(plain);
                    DERIVED.put(plain, derived);
                    return derived;
                }));
        return (ModelForm<Object>) form;
    }

    private static ModelForm<?> generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        ModelForm<Object> last = of(arguments[arguments.length - 1]);
        if (type.getRawType() == Option.class) {
            return new OptionForm<>(last);
        } else if (type.getRawType() == Map.class) {
            return new MapForm<>(last);
        }
        return new ListForm<>(last);
    }

    /** The form of a type that has one of its own, or is a case of one that has. */
    private static Option<ModelForm<?>> written(Class<?> type) {
        return WRITTEN.get(type)
                .orElse(() -> List.<Class<?>>of(type.getInterfaces())
                        .flatMap(WRITTEN::get)
                        .headOption());
    }

    private static ModelForm<?> derived(Class<?> type) {
        if (type == PageRequest.class) {
            return new MappedForm<>(RecordForm.of(PageParameters.class), PageParameters::of, PageParameters::request);
        } else if (type == Directory.Matches.class) {
            return new MappedForm<>(RecordForm.of(Matches.class), Matches::of, Matches::matches);
        } else if (Observation.class.isAssignableFrom(type)) {
            return CasesForm.observations();
        } else if (Refusal.class.isAssignableFrom(type)) {
            return CasesForm.refusals();
        }
        return TextForms.isText(type) ? TextForms.of(type) : RecordForm.of(type);
    }

    /** Those whom a value belongs to, as the API calls them; contacts with what the API does not show. */
    record Matches(List<ContactView> contacts, List<Organization> externalOrganizations) {

        static Object of(Directory.Matches matches) {
            return new Matches(matches.views(), matches.organizations());
        }

        static Directory.Matches matches(Object read) {
            Matches matches = (Matches) read;
            return new Directory.Matches(matches.contacts(), matches.externalOrganizations());
        }
    }

    /** The parameters of a listing, as the API calls them; without any of them it is the first page. */
    record PageParameters(Option<Integer> pageSize, Option<Integer> pageNumber) {

        static Object of(PageRequest page) {
            return new PageParameters(Option.some(page.size()), Option.some(page.number()));
        }

        static PageRequest request(Object given) {
            PageParameters parameters = (PageParameters) given;
            PageRequest first = PageRequest.first();
            return PageRequest.firstOf(parameters.pageSize().getOrElse(first.size()))
                    .number(parameters.pageNumber().getOrElse(first.number()));
        }
    }
}
