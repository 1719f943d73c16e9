package org.externalcontacts.server.cli;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Where a server listens, as programs on this machine and on others see it. */
final class Addresses {

    private Addresses() {}

    /** Where a program on this machine reaches a server, also one that listens on all of its addresses. */
    static URI onThisMachine(URI server) {
        return URI.create(server.toString().replaceFirst("//(0\\.0\\.0\\.0|\\[[0:]+]):", "//localhost:"));
    }

    /** Whether only this machine can reach a server on this address. */
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
