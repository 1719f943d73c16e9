package org.externalcontacts.benchmarks.postgres;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.externalcontacts.domain.contact.Contact;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** What a team would write itself: Jakarta Persistence with Hibernate on normalised tables. It normalises and checks nothing. */
final class App implements AutoCloseable {

    private static final String WHOLE =
            "select c from AppContact c left join fetch c.organization left join fetch c.identifiers ";

    /** Words of names, of the company and of addresses, wherever they stand. */
    private static final String CONTAINS =
            "(lower(c.firstName) like :w or lower(c.lastName) like :w or lower(c.title) like :w or lower(c.city) like :w"
                    + " or lower(c.workEmail) like :w or lower(c.personalEmail) like :w or lower(o.name) like :w)";

    /** Less: beginnings of first and last names, for each of which there is an index. */
    private static final String BEGINS = "(lower(c.firstName) like :w or lower(c.lastName) like :w)";

    private static final int PAGE = 25;

    /** It tells at length how it starts; kept here, because a level is forgotten with its logger. */
    private static final Logger LOG = Logger.getLogger("org.hibernate");

    private final DataSource source;
    private final EntityManagerFactory managers;

    /** Copies what the engine holds. */
    App(DataSource source) {
        this.source = source;
        LOG.setLevel(Level.WARNING);
        Sql.script(source, "app.sql");
        managers = new HibernatePersistenceConfiguration("app")
                .managedClasses(AppContact.class, AppIdentifier.class, AppOrganization.class)
                .property("jakarta.persistence.nonJtaDataSource", source)
                .property(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
                .property("hibernate.jdbc.batch_size", 50)
                .property("hibernate.order_inserts", true)
                .property("hibernate.order_updates", true)
                .createEntityManagerFactory();
    }

    /** Takes over these contacts of the engine, as its own tables keep them. */
    void copy(List<Contact> contacts) {
        Object[] ids = contacts.stream().map(contact -> contact.id().value()).toArray();
        Sql.once(source, "select external_contacts_app.copy(?)", statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids));
            return statement.execute();
        });
    }

    void create(Contact contact) {
        storing(manager -> manager.persist(new AppContact(
                contact,
                manager.getReference(
                        AppOrganization.class,
                        contact.profile().organization().get().value()))));
    }

    String get(UUID id) {
        return reading(manager -> manager.createQuery(WHOLE + "where c.id = :id", AppContact.class)
                .setParameter("id", id)
                .getSingleResult()
                .shown());
    }

    String lookUp(String email) {
        return reading(manager -> manager.createQuery(
                        WHOLE
                                + "where c.id = (select i.contact.id from AppIdentifier i where i.type = 'Email' and i.value = :value)",
                        AppContact.class)
                .setParameter("value", email)
                .getSingleResult()
                .shown());
    }

    /** Tries again when somebody else was faster. */
    void update(UUID id, String title) {
        for (boolean stored = false; !stored; ) {
            stored = tried(manager -> manager.find(AppContact.class, id).rename(title));
        }
    }

    private boolean tried(Consumer<EntityManager> work) {
        try {
            storing(work);
            return true;
        } catch (RollbackException failed) {
            if (failed.getCause() instanceof OptimisticLockException) {
                return false;
            }
            throw failed;
        }
    }

    void merge(UUID source, UUID target) {
        storing(manager -> {
            Map<UUID, AppContact> both = manager.createQuery(
                            WHOLE + "where c.id in (:source, :target)", AppContact.class)
                    .setParameter("source", source)
                    .setParameter("target", target)
                    .getResultStream()
                    .collect(Collectors.toMap(AppContact::id, contact -> contact));
            manager.persist(new AppContact(found(both, source), found(both, target)));
        });
    }

    private static AppContact found(Map<UUID, AppContact> contacts, UUID id) {
        AppContact contact = contacts.get(id);
        if (contact == null) {
            throw new IllegalStateException("no contact " + id);
        }
        return contact;
    }

    /** The first 25 of those that contain each word anywhere, and how many there are. */
    long search(String... words) {
        return search(CONTAINS, "%", words);
    }

    /** The first 25 of those whose first or last name begins with each word, and how many there are. */
    long searchNames(String... words) {
        return search(BEGINS, "", words);
    }

    private long search(String condition, String before, String... words) {
        String where = IntStream.range(0, words.length)
                .mapToObj(place -> condition.replace(":w", ":w" + place))
                .collect(Collectors.joining(" and ", " where c.mergedInto is null and ", ""));
        return reading(manager -> {
            with(
                            manager.createQuery(
                                    "select c from AppContact c left join fetch c.organization o" + where
                                            + " order by c.lastName, c.firstName, c.id",
                                    AppContact.class),
                            before,
                            words)
                    .setMaxResults(PAGE)
                    .getResultList();
            String count = "select count(*) from AppContact c left join c.organization o" + where;
            return with(manager.createQuery(count, Long.class), before, words).getSingleResult();
        });
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, String before, String... words) {
        for (int place = 0; place < words.length; place++) {
            query.setParameter("w" + place, before + words[place] + "%");
        }
        return query;
    }

    private void storing(Consumer<EntityManager> work) {
        managers.runInTransaction(work);
    }

    private <T> T reading(Function<EntityManager, T> work) {
        try (EntityManager manager = managers.createEntityManager()) {
            return work.apply(manager);
        }
    }

    @Override
    public void close() {
        managers.close();
    }
}
