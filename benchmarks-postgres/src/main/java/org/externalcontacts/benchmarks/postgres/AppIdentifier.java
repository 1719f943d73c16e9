package org.externalcontacts.benchmarks.postgres;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An identifier that one contact at most holds, as an app maps it. */
@Entity
@Table(name = "identifier", schema = "external_contacts_app")
public class AppIdentifier {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identifier")
    @SequenceGenerator(
            name = "identifier",
            schema = "external_contacts_app",
            sequenceName = "identifier_seq",
            allocationSize = 50)
    private @Nullable Long id;

    private String type = "";
    private String value = "";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private @Nullable AppContact contact;

    protected AppIdentifier() {}

    AppIdentifier(String type, String value, AppContact contact) {
        this.type = type;
        this.value = value;
        this.contact = contact;
    }

    void moveTo(AppContact other) {
        if (Objects.equals(contact, other)) {
            throw new IllegalStateException("it is there already");
        }
        contact = other;
    }

    String shown() {
        return type + " " + value;
    }
}
