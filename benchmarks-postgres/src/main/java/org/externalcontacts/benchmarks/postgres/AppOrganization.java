package org.externalcontacts.benchmarks.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A company, as an app maps it. */
@Entity
@Table(name = "organization", schema = "external_contacts_app")
public class AppOrganization {

    @Id
    private UUID id = new UUID(0, 0);

    @Column(nullable = false)
    private String name = "";

    protected AppOrganization() {}

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
