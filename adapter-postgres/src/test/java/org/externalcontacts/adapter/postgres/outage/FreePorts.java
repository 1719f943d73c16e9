package org.externalcontacts.adapter.postgres.outage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports for programs that have to be told where to listen. */
final class FreePorts {

    private FreePorts() {}

    /** One that nobody listens at; the system does not hand it out again soon. */
    static int next() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
