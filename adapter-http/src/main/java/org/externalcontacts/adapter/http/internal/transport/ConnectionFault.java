package org.externalcontacts.adapter.http.internal.transport;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.InsecureConnectionException;
import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnreachableException;

/** What an error of the JDK's client means for a call. */
final class ConnectionFault {

    private ConnectionFault() {}

    /**
     * The fault of this operation.
     *
     * @param carried whether the connection, if there was one, carried the call
     */
    static HttpFault of(String operation, String correlation, boolean carried, IOException lost) {
        if (lost instanceof SSLException) {
            boolean refused = lost instanceof SSLHandshakeException || lost instanceof SSLPeerUnverifiedException;
            return new InsecureConnectionException(operation, correlation, carried && !refused, lost);
        } else if (lost instanceof ConnectException || lost instanceof HttpConnectTimeoutException) {
            return new UnreachableException(operation, correlation, false, lost);
        } else if (lost instanceof HttpTimeoutException) {
            return new TimedOutException(operation, correlation, carried, lost);
        }
        return new UnreachableException(operation, correlation, carried, lost);
    }
}
