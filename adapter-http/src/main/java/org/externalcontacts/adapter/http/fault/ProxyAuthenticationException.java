package org.externalcontacts.adapter.http.fault;

/**
 * A proxy on the way wants credentials, or others than it was shown (status 407). The call did not get past it.
 *
 * <p>Credentials are given by {@code proxyCredentials} of the builder. The JDK sends Basic credentials to a proxy that tunnels to an
 * {@code https} address only if it was started with {@code -Djdk.http.auth.tunneling.disabledSchemes=""}.
 */
public final class ProxyAuthenticationException extends HttpFault {

    private static final long serialVersionUID = 1L;

    /** A fault of this operation. */
    public ProxyAuthenticationException(String operation, String correlationId) {
        super(
                operation + " was rejected by a proxy that requires credentials (status 407); through tunnels"
                        + " the JDK sends them only if jdk.http.auth.tunneling.disabledSchemes is empty",
                correlationId,
                null);
    }
}
