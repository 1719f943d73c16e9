package org.externalcontacts.benchmarks;

import java.lang.management.ManagementFactory;

/** How much of the heap is in use, once garbage is gone. */
public final class Memory {

    private Memory() {}

    /** Bytes that are in use after collecting garbage. */
    public static long used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
