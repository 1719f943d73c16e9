package org.externalcontacts.application.internal.condition;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Versioned;

/** The version that an entity must have to be written (rule 20.13). */
public final class Demand {

    /** Any version will do. */
    public static final Demand NONE = new Demand(Option.none());

    private final Option<Version> version;

    private Demand(Option<Version> version) {
        this.version = version;
    }

    /** Only this version will do. */
    public static Demand of(Version version) {
        return new Demand(Option.some(version));
    }

    /** The entity as it is stored, or the refusal that it has another version. */
    public <T extends Versioned> Either<Refusal, T> on(T stored, EntityKind kind, PlatformId id) {
        return version.filter(wanted -> !wanted.equals(stored.version()))
                .<Refusal>map(wanted -> new Refusal.StaleVersion(wanted, kind, id.text(), stored.version()))
                .toEither(stored)
                .swap();
    }
}
