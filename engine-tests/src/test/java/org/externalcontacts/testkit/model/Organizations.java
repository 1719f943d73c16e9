package org.externalcontacts.testkit.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.trustor.TrustorId;

/** All organizations, and the trustors they stand for. */
final class Organizations {

    private final List<OrganizationId> made = new ArrayList<>();
    private final Map<OrganizationId, OrganizationProfile> profiles = new LinkedHashMap<>();
    private final Map<OrganizationId, TrustorId> trustors = new LinkedHashMap<>();

    /** Every id there ever was, oldest first. */
    List<OrganizationId> made() {
        return made;
    }

    boolean has(OrganizationId id) {
        return profiles.containsKey(id);
    }

    Optional<OrganizationProfile> find(OrganizationId id) {
        return Optional.ofNullable(profiles.get(id));
    }

    List<OrganizationId> all() {
        return List.copyOf(profiles.keySet());
    }

    /** rule 20.1, for names and industries. */
    List<OrganizationId> matching(String keyword) {
        return profiles.entrySet().stream()
                .filter(entry -> matches(entry.getValue(), keyword))
                .map(Map.Entry::getKey)
                .toList();
    }

    void add(OrganizationId id, OrganizationProfile profile) {
        made.add(id);
        profiles.put(id, profile);
    }

    void put(OrganizationId id, OrganizationProfile profile) {
        profiles.put(id, profile);
    }

    void remove(OrganizationId id) {
        profiles.remove(id);
        trustors.remove(id);
    }

    Optional<TrustorId> trustorOf(OrganizationId id) {
        return Optional.ofNullable(trustors.get(id));
    }

    Optional<OrganizationId> standingFor(TrustorId trustor) {
        return trustors.entrySet().stream()
                .filter(link -> link.getValue().equals(trustor))
                .map(Map.Entry::getKey)
                .findAny();
    }

    void link(OrganizationId id, TrustorId trustor) {
        trustors.put(id, trustor);
    }

    void unlink(OrganizationId id) {
        trustors.remove(id);
    }

    private static boolean matches(OrganizationProfile profile, String keyword) {
        return profile.name()
                .toList()
                .flatMap(name -> io.vavr.collection.List.of(name.split(" ")))
                .exists(word -> word.toLowerCase(Locale.ROOT).startsWith(keyword));
    }
}
