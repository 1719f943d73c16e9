package org.externalcontacts.spring.internal.security;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.Objects;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.spring.internal.engine.CallerSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever is logged in on this thread. Authorities such as {@code externalContacts:contact:view} are permissions; a name that is the id of a user
 * of the platform makes the caller that user. Whoever is not logged in may do nothing.
 */
final class LoggedInCaller implements CallerSource {

    @Override
    public Caller caller() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !login.isAuthenticated()) {
            return Caller.withPermissions();
        }
        Set<String> permissions = HashSet.ofAll(login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .toList());
        return UserId.of(login.getName())
                .fold(
                        noUser -> Caller.withPermissions(permissions.toJavaArray(String[]::new)),
                        user -> Caller.of(user, permissions));
    }
}
