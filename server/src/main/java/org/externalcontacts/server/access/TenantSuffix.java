package org.externalcontacts.server.access;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.tenant.TenantId;

/**
 * A secret with its tenant, as they are written on a command line: {@code secret[@tenant]}. The tenant begins behind the last {@code @}, so a
 * secret with an {@code @} in it needs one more.
 *
 * @param secret or where it is
 */
record TenantSuffix(String secret, Option<TenantId> tenant) {

    /** Takes them apart; or says what is wrong, without the secret. */
    static Either<String, TenantSuffix> read(String text) {
        int at = text.lastIndexOf('@');
        return at < 0
                ? Either.right(new TenantSuffix(text, Option.none()))
                : TenantId.read(text.substring(at + 1))
                        .map(tenant -> new TenantSuffix(text.substring(0, at), Option.some(tenant)))
                        .mapLeft(why -> why + "; it begins behind the last @");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "TenantSuffix[" + tenant + "]";
    }
}
